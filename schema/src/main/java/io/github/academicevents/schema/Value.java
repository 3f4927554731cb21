package io.github.academicevents.schema;

import io.github.academicevents.validation.JsonPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a property, as written.
 *
 * @param raw a plain value
 * @param context what the names in it mean
 * @param source where it stands in the document
 * @param name the member it is the value of, as written
 */
record Value(@Nullable Object raw, LdContext context, JsonPointer source, String name) {

  /** The members of an object; of anything else none. */
  Map<?, ?> map() {
    return raw instanceof Map<?, ?> map ? map : Map.of();
  }

  /** Whether it is a node, described here or elsewhere: an object that is no tagged text. */
  boolean isNode() {
    return raw instanceof Map<?, ?> map && !map.containsKey("@value");
  }

  /** The text of a string, number or truth, bare or as {@code @value}; null of anything else. */
  @Nullable String text() {
    Object scalar = raw instanceof Map<?, ?> map ? map.get("@value") : raw;
    return scalar instanceof String || scalar instanceof Number || scalar instanceof Boolean
        ? scalar.toString()
        : null;
  }

  /** A part of this text, in the same language. */
  Value withText(String part) {
    Object language = map().get("@language");
    Object other = language == null ? part : Map.of("@value", part, "@language", language);
    return new Value(other, context, source, name);
  }

  /** The thing that this text is the id of. */
  Value withReference() {
    return new Value(Map.of("@id", String.valueOf(raw)), context, source, name);
  }

  /** Whether there is nothing in it. */
  boolean isNothing() {
    return isNothing(raw, context.isOwn());
  }

  private static boolean isNothing(@Nullable Object raw, boolean own) {
    if (raw instanceof String text) {
      return own ? text.isEmpty() : text.isBlank();
    }
    if (raw instanceof Map<?, ?> map) {
      return map.isEmpty() || map.containsKey("@value") && isNothing(map.get("@value"), own);
    }
    return raw == null || raw instanceof List<?> list && list.isEmpty();
  }
}
