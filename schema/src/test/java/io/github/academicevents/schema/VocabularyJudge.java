package io.github.academicevents.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a document's every property to the domain, and every value to the range, that schema.org
 * gives it. {@code Role} wrappers and our own property are left out.
 */
final class VocabularyJudge {

  private static final String SCHEMA = "https://schema.org/";
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final Pattern IRI = Pattern.compile("(https?|urn):[^\\s<>\"{}|\\\\^`]+");

  private final SchemaVocabulary vocabulary;
  private final Map<String, String> typesById = new HashMap<>();
  private final List<String> complaints = new ArrayList<>();

  private VocabularyJudge(SchemaVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is wrong with a document; nothing if it is right. */
  static List<String> judge(SchemaVocabulary vocabulary, String json) {
    VocabularyJudge judge = new VocabularyJudge(vocabulary);
    JsonNode document = JsonMapper.shared().readTree(json);
    judge.collect(document);
    judge.node(document, "");
    return judge.complaints;
  }

  private void collect(JsonNode node) {
    if (node.has("@id") && node.has("@type")) {
      typesById.put(node.get("@id").stringValue(), node.get("@type").stringValue());
    }
    node.forEach(this::collect);
  }

  private void complain(String at, String what) {
    complaints.add(at + ": " + what);
  }

  private void node(JsonNode node, String at) {
    if (node.has("@graph")) {
      node.get("@graph").forEach(each -> node(each, at + "/@graph"));
      return;
    }
    String type = node.path("@type").asString("");
    if (!vocabulary.isClass(type)) {
      complain(at, "no class: " + type);
      return;
    }
    for (var member : node.properties()) {
      if (!member.getKey().startsWith("@") && !member.getKey().equals(OwnTerms.RECORD)) {
        member(type, member.getKey(), member.getValue(), at + "/" + member.getKey());
      }
    }
  }

  private void member(String type, String property, JsonNode value, String at) {
    if (!vocabulary.isProperty(property)) {
      complain(at, "no property");
    } else if (!type.equals("Role") && !vocabulary.hasDomain(property, type)) {
      complain(at, "not of " + type);
    } else if (value.isArray()) {
      value.forEach(each -> value(property, each, at));
    } else {
      value(property, value, at);
    }
  }

  private void value(String property, JsonNode value, String at) {
    Set<String> ranges = vocabulary.ranges(property);
    boolean right =
        value.isObject()
            ? object(ranges, value, at)
            : value.isNumber()
                ? number(ranges, value)
                : value.isBoolean()
                    ? ranges.contains("Boolean")
                    : value.isString() && text(ranges, value.stringValue());
    if (!right) {
      complain(at, value + " is none of " + ranges);
    }
  }

  private boolean object(Set<String> ranges, JsonNode value, String at) {
    if (value.has("@value")) {
      return ranges.contains("Text") && value.get("@value").isString() && value.has("@language");
    }
    String type = value.path("@type").asString("");
    if (type.isEmpty()) {
      String id = value.path("@id").asString("");
      type = typesById.getOrDefault(id, "");
      return isListed(ranges, id) || ranges.stream().anyMatch(of(type));
    }
    node(value, at);
    return type.equals("Role") || ranges.stream().anyMatch(of(type));
  }

  private Predicate<String> of(String type) {
    return range -> vocabulary.isA(type, range);
  }

  private static boolean number(Set<String> ranges, JsonNode value) {
    return ranges.contains("Number") || value.isIntegralNumber() && ranges.contains("Integer");
  }

  private boolean text(Set<String> ranges, String text) {
    return !text.isEmpty()
        && (ranges.contains("Text")
            || ranges.contains("URL") && IRI.matcher(text).matches()
            || ranges.contains("Date") && DATE.matcher(text).matches()
            || ranges.contains("DateTime") && DATE_TIME.matcher(text).matches()
            || isListed(ranges, text));
  }

  private boolean isListed(Set<String> ranges, String iri) {
    return iri.startsWith(SCHEMA)
        && ranges.stream()
            .anyMatch(range -> vocabulary.isListed(iri.substring(SCHEMA.length()), range));
  }
}
