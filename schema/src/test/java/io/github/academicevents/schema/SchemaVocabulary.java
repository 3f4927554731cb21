package io.github.academicevents.schema;

import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** schema.org's classes, properties and listed values, read from its published vocabulary. */
final class SchemaVocabulary {

  private static final String PREFIX = "schema:";

  private final Map<String, Set<String>> parents = new HashMap<>();
  private final Map<String, Set<String>> domains = new HashMap<>();
  private final Map<String, Set<String>> ranges = new HashMap<>();
  private final Map<String, Set<String>> types = new HashMap<>();

  private SchemaVocabulary() {}

  static SchemaVocabulary read(File file) {
    SchemaVocabulary vocabulary = new SchemaVocabulary();
    for (JsonNode term : JsonMapper.shared().readTree(file).get("@graph")) {
      vocabulary.add(term);
    }
    return vocabulary;
  }

  private void add(JsonNode term) {
    String name = name(term.get("@id").stringValue());
    Set<String> kinds = new HashSet<>();
    JsonNode type = term.path("@type");
    if (type.isString()) {
      kinds.add(name(type.stringValue()));
    } else {
      type.forEach(each -> kinds.add(name(each.stringValue())));
    }
    types.put(name, kinds);
    parents.put(name, ids(term.path("rdfs:subClassOf")));
    if (kinds.contains("rdf:Property")) {
      domains.put(name, ids(term.path("schema:domainIncludes")));
      ranges.put(name, ids(term.path("schema:rangeIncludes")));
    }
  }

  private static Set<String> ids(JsonNode node) {
    Set<String> ids = new HashSet<>();
    if (node.isArray()) {
      node.forEach(each -> ids.add(name(each.get("@id").stringValue())));
    } else if (node.has("@id")) {
      ids.add(name(node.get("@id").stringValue()));
    }
    return ids;
  }

  private static String name(String id) {
    return id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
  }

  boolean isClass(String name) {
    return types.getOrDefault(name, Set.of()).contains("rdfs:Class");
  }

  boolean isProperty(String name) {
    return domains.containsKey(name);
  }

  Set<String> ranges(String property) {
    return ranges.get(property);
  }

  boolean hasDomain(String property, String type) {
    return domains.get(property).stream().anyMatch(domain -> isA(type, domain));
  }

  boolean isA(String type, String ancestor) {
    return type.equals(ancestor)
        || parents.getOrDefault(type, Set.of()).stream().anyMatch(parent -> isA(parent, ancestor));
  }

  /** Whether a name is one of the values that an enumeration lists. */
  boolean isListed(String name, String enumeration) {
    return types.getOrDefault(name, Set.of()).stream().anyMatch(type -> isA(type, enumeration));
  }
}
