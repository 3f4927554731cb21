package io.github.academicevents.schema;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What a document of ours or a graph says, put in words that can be compared. */
final class Statement {

  /** JSON-LD's canonical form of a number that is no integer has so many digits. */
  private static final MathContext DIGITS = new MathContext(16);

  private Statement() {}

  /** What a document says, found by walking it as plain JSON. */
  static Set<String> of(JsonNode document) {
    Set<String> statements = new TreeSet<>();
    walk(document, statements);
    return statements;
  }

  private static void walk(JsonNode node, Set<String> statements) {
    if (node.isArray()) {
      node.forEach(each -> walk(each, statements));
    }
    for (var member : node.properties()) {
      String name = member.getKey();
      if (name.equals("@context") || name.equals("@id")) {
        continue;
      }
      if (name.equals("@graph")) {
        walk(member.getValue(), statements);
      } else if (name.equals("@type")) {
        statements.add("a " + Triple.SCHEMA + member.getValue().stringValue());
      } else {
        values(name, member.getValue(), statements);
      }
    }
  }

  private static void values(String name, JsonNode value, Set<String> statements) {
    if (value.isArray()) {
      value.forEach(each -> values(name, each, statements));
      return;
    }
    statements.add(property(name) + ' ' + value(value));
    if (value.isObject() && !value.has("@value")) {
      walk(value, statements);
    }
  }

  private static String property(String name) {
    String prefix = OwnTerms.PREFIX + ":";
    return name.startsWith(prefix)
        ? OwnTerms.NAMESPACE + name.substring(prefix.length())
        : Triple.SCHEMA + name;
  }

  private static String value(JsonNode value) {
    if (value.path("@type").asString("").equals("@json")) {
      return "json " + value.get("@value");
    }
    if (value.has("@language")) {
      String language = value.get("@language").stringValue().toLowerCase(Locale.ROOT);
      return "text " + value.get("@value").stringValue() + '@' + language;
    }
    if (value.isObject()) {
      return value.has("@id") ? "text " + value.get("@id").stringValue() : "thing";
    }
    return value.isNumber() ? "number " + number(value.decimalValue()) : "text " + value.asString();
  }

  /** What a graph says. */
  static Set<String> of(Triples triples) {
    Set<String> statements = new TreeSet<>();
    for (Triple triple : triples.all) {
      boolean type = triple.predicate().equals(Triple.TYPE);
      statements.add(type ? "a " + triple.object() : triple.predicate() + ' ' + value(triple));
    }
    return statements;
  }

  private static String value(Triple triple) {
    if (Triple.JSON.equals(triple.datatype())) {
      return "json " + triple.object();
    }
    if (triple.isThing() && Triple.isBlank(triple.object())) {
      return "thing";
    }
    if (triple.isNumber()) {
      return "number " + number(new BigDecimal(triple.object()));
    }
    return "text "
        + triple.object()
        + (triple.language() == null ? "" : '@' + triple.language().toLowerCase(Locale.ROOT));
  }

  /** A number as RDF holds it: an integer, or of so many digits. */
  static BigDecimal number(BigDecimal number) {
    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
    return rounded.scale() <= 0 ? new BigDecimal(new BigInteger(rounded.toPlainString())) : rounded;
  }
}
