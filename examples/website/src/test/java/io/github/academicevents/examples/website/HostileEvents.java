package io.github.academicevents.examples.website;

import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.jackson.EventJsonException;
import io.github.academicevents.samples.SampleEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event with a text in each of its fields that tries to become a script of the page. */
final class HostileEvents {

  /** A word that is in all the texts, to search for them. */
  static final String WORD = "owned";

  /** What the templates would make of an expression in a text, if they looked for one. */
  static final String EVALUATED = "owned1337";

  static final String MARKUP =
      "\"'></title></script></textarea><script>window.owned=1</script>"
          + "<img src=x onerror=window.owned=1><a href=\"javascript:window.owned=1\">x</a>";

  /** Some are refused as the text of a field, and pass for an address or a name in another. */
  static final List<String> TEXTS =
      List.of(
          MARKUP,
          "\" autofocus tabindex=0 onfocus=\"window.owned=1\" x='",
          "javascript:window.owned=1",
          "https://example.org/\"onmouseover=\"window.owned=1",
          "a\"onmouseover=\"owned=1@example.org",
          "[[${'owned' + 7 * 191}]] __${'owned' + 7 * 191}__ owned{{7 * 191}}");

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final ObjectNode event =
      (ObjectNode) MAPPER.readTree(EventJson.write(SampleEvents.all().get("full")));

  /** Where the event has texts: times and codes too, which can be no other text. */
  List<JsonPointer> fields() {
    List<JsonPointer> fields = new ArrayList<>();
    addFields(JsonPointer.empty(), event, fields);
    return fields;
  }

  private static void addFields(JsonPointer at, JsonNode node, List<JsonPointer> fields) {
    if (node.isString()) {
      fields.add(at);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      addFields(at.appendProperty(member.getKey()), member.getValue(), fields);
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        addFields(at.appendIndex(i), node.get(i), fields);
      }
    }
  }

  /** Sets a text, and tells which was there. */
  String replace(JsonPointer field, String text) {
    String before = event.at(field).asString();
    JsonNode node = MAPPER.getNodeFactory().stringNode(text);
    if (event.at(field.head()) instanceof ArrayNode array) {
      array.set(field.last().getMatchingIndex(), node);
    } else {
      ((ObjectNode) event.at(field.head())).set(field.last().getMatchingProperty(), node);
    }
    return before;
  }

  /** Whether strict reading takes it. */
  boolean isRead() {
    try {
      EventJson.read(json());
      return true;
    } catch (EventJsonException e) {
      return false;
    }
  }

  String json() {
    return event.toString();
  }
}
