package io.github.academicevents.schema;

import com.apicatalog.jsonld.JsonLdError;
import io.github.academicevents.AcademicEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Judges a document by the triples that a JSON-LD processor makes of it: no term is undefined and
 * none is lost, language tags are right, and the triples put together again are the same document.
 */
final class TripleJudge {

  private static final Pattern TAG = Pattern.compile("\"@language\":\"[^\"]*\"");

  /** Properties whose values are for people to read, in some language. */
  private static final Set<String> TEXTS =
      Set.of(
          "name",
          "description",
          "givenName",
          "familyName",
          "jobTitle",
          "honorificPrefix",
          "honorificSuffix",
          "roleName",
          "audienceType",
          "streetAddress",
          "addressLocality",
          "addressRegion");

  private final Processor assembler;
  private final List<String> complaints = new ArrayList<>();

  private TripleJudge(Processor assembler) {
    this.assembler = assembler;
  }

  /**
   * What is wrong with a document; nothing if it is right.
   *
   * @param processor makes the triples
   * @param assembler puts them together; one with a small context is quicker
   */
  static List<String> judge(
      Processor processor, Processor assembler, String document, boolean page) {
    TripleJudge judge = new TripleJudge(assembler);
    try {
      Triples triples = Triples.of(processor, document);
      judge.terms(triples);
      judge.nothingLost(document, triples);
      judge.languages(triples, page);
      judge.together(document, triples, page);
    } catch (JsonLdError | IllegalStateException e) {
      judge.complaints.add("not understood: " + e.getMessage());
    }
    return judge.complaints;
  }

  private void terms(Triples triples) {
    for (Triple triple : triples.all) {
      String term = triple.predicate();
      boolean type = term.equals(Triple.TYPE);
      String iri = type ? triple.object() : term;
      if (!iri.startsWith(Triple.SCHEMA) && !iri.equals(OwnTerms.NAMESPACE + "record")) {
        complaints.add("undefined: " + iri);
      }
    }
  }

  private void nothingLost(String document, Triples triples) {
    Set<String> written = Statement.of(JsonMapper.shared().readTree(document));
    Set<String> said = Statement.of(triples);
    Set<String> lost = new TreeSet<>(written);
    lost.removeAll(said);
    lost.forEach(each -> complaints.add("lost: " + each));
    said.removeAll(written);
    said.forEach(each -> complaints.add("not written: " + each));
  }

  private void languages(Triples triples, boolean page) {
    Set<String> tagged = new HashSet<>();
    Set<String> untagged = new HashSet<>();
    for (Triple triple : triples.all) {
      if (triple.language() != null) {
        tagged.add(triple.predicate());
      } else if (triple.isUntaggedText()) {
        untagged.add(triple.predicate());
      }
    }
    for (String property : untagged) {
      boolean text = TEXTS.contains(property.substring(property.lastIndexOf('/') + 1));
      if (tagged.contains(property) || text && !page) {
        complaints.add("without a language: " + property);
      }
    }
    if (page) {
      tagged.forEach(property -> complaints.add("tagged in a page: " + property));
    }
  }

  /** The triples as a document again say the same, to the processor and to our reader. */
  private void together(String document, Triples triples, boolean page) throws JsonLdError {
    String again = assembler.compacted(triples.toDocument());
    Triples second = Triples.of(assembler, again);
    if (!second.canonical().equals(triples.canonical())) {
      complaints.add("other triples when put together again: " + again);
    }
    if (!page) {
      List<AcademicEvent> events = SchemaOrg.read(again).getEvents();
      if (!events.equals(SchemaOrg.read(asTriplesHoldIt(document)).getEvents())) {
        complaints.add("another event when put together again: " + again);
      }
    }
  }

  /** As RDF holds it: language tags in lower case, numbers rounded, nothing said twice. */
  private static String asTriplesHoldIt(String document) {
    JsonNode tree = asHeld(JsonMapper.shared().readTree(document));
    return TAG.matcher(tree.toString()).replaceAll(tag -> tag.group().toLowerCase(Locale.ROOT));
  }

  private static JsonNode asHeld(JsonNode node) {
    if (node instanceof ObjectNode object && !object.path("@type").asString("").equals("@json")) {
      ObjectNode copy = JsonMapper.shared().createObjectNode();
      object.properties().forEach(m -> copy.set(m.getKey(), asHeld(m.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      Set<JsonNode> once = new LinkedHashSet<>();
      array.forEach(each -> once.add(asHeld(each)));
      return JsonMapper.shared().createArrayNode().addAll(once);
    }
    return node.isNumber()
        ? JsonMapper.shared().getNodeFactory().numberNode(Statement.number(node.decimalValue()))
        : node;
  }
}
