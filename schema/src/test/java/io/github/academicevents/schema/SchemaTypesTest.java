package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of classes is that of the vocabulary. */
class SchemaTypesTest {

  private static final Set<String> ROOTS =
      Set.of("Event", "Person", "Organization", "Place", "VirtualLocation", "CreativeWork");

  @Test
  void everyKindOfEventIsKnown() {
    assertThat(SchemaTypes.roots().values().stream().filter(roots -> roots.contains("Event")))
        .hasSize(36);
    assertThat(SchemaTypes.isEvent(List.of("Thing", "ConferenceEvent"))).isTrue();
    assertThat(SchemaTypes.isEvent(List.of("BroadcastEvent"))).isTrue();
    assertThat(SchemaTypes.isEvent(List.of("EventStatusType", "Schedule"))).isFalse();
    assertThat(SchemaTypes.areUnder(List.of("LocalBusiness"), "Place")).isTrue();
    assertThat(SchemaTypes.areUnder(List.of("LocalBusiness"), "Organization")).isTrue();
    assertThat(SchemaTypes.find("educationevent")).isEqualTo("EducationEvent");
    assertThat(SchemaTypes.find("Lecture")).isNull();
  }

  /** Run with {@code -Dschemaorg.dir=…}, the folder of the vocabulary's file. */
  @Test
  void theTableIsThatOfTheVocabulary() throws IOException {
    String dir = System.getProperty("schemaorg.dir", "");
    assumeTrue(!dir.isEmpty(), "no vocabulary is given");
    Map<String, List<String>> parents = parents(Path.of(dir, "schemaorg-30.0-https.jsonld"));
    Map<String, Set<String>> expected = new TreeMap<>();
    for (String name : parents.keySet()) {
      Set<String> above = new TreeSet<>();
      climb(name, parents, above);
      above.retainAll(ROOTS);
      if (!above.isEmpty()) {
        expected.put(name, above);
      }
    }
    assertThat(new TreeMap<>(SchemaTypes.roots())).isEqualTo(expected);
  }

  private static Map<String, List<String>> parents(Path vocabulary) throws IOException {
    Map<String, List<String>> parents = new HashMap<>();
    for (JsonNode node : new JsonMapper().readTree(Files.readString(vocabulary)).get("@graph")) {
      if (listed(node.get("@type")).stream()
          .anyMatch(type -> type.asString().equals("rdfs:Class"))) {
        parents.put(
            bare(node),
            listed(node.get("rdfs:subClassOf")).stream().map(SchemaTypesTest::bare).toList());
      }
    }
    return parents;
  }

  private static String bare(JsonNode node) {
    return node.get("@id").asString().replace("schema:", "");
  }

  private static List<JsonNode> listed(JsonNode node) {
    List<JsonNode> all = new ArrayList<>();
    if (node != null && node.isArray()) {
      node.forEach(all::add);
    } else if (node != null) {
      all.add(node);
    }
    return all;
  }

  private static void climb(String name, Map<String, List<String>> parents, Set<String> above) {
    if (above.add(name)) {
      parents.getOrDefault(name, List.of()).forEach(parent -> climb(parent, parents, above));
    }
  }
}
