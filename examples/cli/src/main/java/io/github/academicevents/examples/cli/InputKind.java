package io.github.academicevents.examples.cli;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a text that a command was given is. */
enum InputKind {
  ANNOUNCEMENT,
  HTML,
  JSON_LD,
  EVENT_JSON;

  private static final JsonFactory JSON = new JsonFactory();

  static InputKind of(String text) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[")) {
      return hasKeyword(start) ? JSON_LD : EVENT_JSON;
    }
    return isMarkup(start) ? HTML : ANNOUNCEMENT;
  }

  // A tag, a comment or a declaration; <讲座> is none.
  private static boolean isMarkup(String start) {
    if (!start.startsWith("<") || start.length() < 2) {
      return false;
    }
    char next = start.charAt(1);
    return next == '!' || next == '?' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
  }

  /** Whether an outermost object has a member of JSON-LD: {@code @context} or another keyword. */
  private static boolean hasKeyword(String json) {
    int depth = 0;
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      boolean inArray = false;
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.START_ARRAY && depth == 0) {
          inArray = true;
        } else if (token == JsonToken.START_OBJECT) {
          depth++;
        } else if (token == JsonToken.END_OBJECT) {
          depth--;
          if (depth == 0 && !inArray) {
            return false;
          }
        } else if (token == JsonToken.PROPERTY_NAME
            && depth == 1
            && in.currentName().startsWith("@")) {
          return true;
        }
      }
    } catch (JacksonException e) {
      // Whichever reader is given it will say what is wrong with it.
      return json.contains("\"@type\"") || json.contains("\"@context\"");
    }
    return false;
  }
}
