package io.github.academicevents.schema;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document says, as RDF; of the document's own form nothing is left. */
final class Triples implements RdfQuadConsumer {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int ROUNDS = 8;

  final Set<Triple> all = new LinkedHashSet<>();

  static Triples of(Processor processor, String document) throws JsonLdError {
    Triples triples = new Triples();
    processor.triples(withLiteralsAsText(JSON.readTree(document)).toString(), triples);
    return triples;
  }

  @Override
  public RdfQuadConsumer quad(
      String subject,
      String predicate,
      String object,
      @Nullable String datatype,
      @Nullable String language,
      @Nullable String direction,
      @Nullable String graph) {
    String thing = predicate.equals(Triple.TYPE) ? secure(object) : object;
    String type = datatype == null ? null : secure(datatype);
    all.add(new Triple(subject, secure(predicate), thing, type, language));
    return this;
  }

  /** schema.org's own context has http where its vocabulary has https. */
  private static String secure(String iri) {
    return iri.startsWith("http://schema.org/") ? "https" + iri.substring(4) : iri;
  }

  /** JSON literals as the text that they are in RDF: Titanium 1.7's own loses digits of numbers. */
  private static JsonNode withLiteralsAsText(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.path("@type").asString("").equals("@json")) {
        return JSON.createObjectNode()
            .put("@type", Triple.JSON)
            .put("@value", object.get("@value").toString());
      }
      ObjectNode copy = JSON.createObjectNode();
      object.properties().forEach(m -> copy.set(m.getKey(), withLiteralsAsText(m.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(each -> copy.add(withLiteralsAsText(each)));
      return copy;
    }
    return node;
  }

  /** A document put together from the triples alone: one object for each thing, side by side. */
  String toDocument() {
    Map<String, ObjectNode> things = new LinkedHashMap<>();
    for (Triple triple : all) {
      ObjectNode thing =
          things.computeIfAbsent(
              triple.subject(), name -> JSON.createObjectNode().put("@id", name));
      if (triple.predicate().equals(Triple.TYPE)) {
        thing.withArrayProperty("@type").add(triple.object());
      } else {
        value(triple, thing.withArrayProperty(triple.predicate()).addObject());
      }
    }
    return JSON.createArrayNode().addAll(things.values()).toString();
  }

  private static void value(Triple triple, ObjectNode value) {
    if (triple.isThing()) {
      value.put("@id", triple.object());
    } else if (triple.language() != null) {
      value.put("@value", triple.object()).put("@language", triple.language());
    } else if (Triple.JSON.equals(triple.datatype())) {
      value.put("@type", "@json").set("@value", JSON.readTree(triple.object()));
    } else if (triple.isNumber()) {
      value.put("@value", Statement.number(new BigDecimal(triple.object())));
    } else if (triple.isTruth()) {
      value.put("@value", Boolean.parseBoolean(triple.object()));
    } else if (triple.isUntaggedText()) {
      value.put("@value", triple.object());
    } else {
      value.put("@value", triple.object()).put("@type", triple.datatype());
    }
  }

  /**
   * The triples with each blank node named by what is said of it and by it, however far: the same
   * for graphs that differ in the names of blank nodes only.
   */
  Set<String> canonical() {
    Map<String, String> names = new HashMap<>();
    all.forEach(triple -> names.put(triple.subject(), ""));
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Set<String>> said = new HashMap<>();
      for (Triple triple : all) {
        String about = triple.predicate() + ' ' + object(triple, names);
        said.computeIfAbsent(triple.subject(), name -> new TreeSet<>()).add(about);
        if (Triple.isBlank(triple.object())) {
          String by = "^" + triple.predicate() + ' ' + name(triple.subject(), names);
          said.computeIfAbsent(triple.object(), name -> new TreeSet<>()).add(by);
        }
      }
      said.forEach((name, what) -> names.put(name, "_:" + what.hashCode() + '.' + what.size()));
    }
    Set<String> canonical = new TreeSet<>();
    for (Triple triple : all) {
      String object = object(triple, names);
      canonical.add(name(triple.subject(), names) + ' ' + triple.predicate() + ' ' + object);
    }
    return canonical;
  }

  private static String name(String name, Map<String, String> names) {
    return Triple.isBlank(name) ? names.getOrDefault(name, "") : name;
  }

  private static String object(Triple triple, Map<String, String> names) {
    return triple.isThing()
        ? name(triple.object(), names)
        : triple.object() + '^' + triple.datatype() + '@' + triple.language();
  }
}
