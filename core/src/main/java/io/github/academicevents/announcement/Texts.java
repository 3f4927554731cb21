package io.github.academicevents.announcement;

import io.github.academicevents.LocalizedText;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One text by language, as parts of a page; the first one told for a language stays. */
final class Texts {

  private final Map<String, Slice> parts = new TreeMap<>();

  Texts put(String language, Slice text) {
    if (!text.isEmpty()) {
      parts.putIfAbsent(language, text);
    }
    return this;
  }

  /** Puts a text under the language it is in. */
  Texts put(Slice text) {
    return put(Han.language(text), text);
  }

  Texts replace(String language, Slice text) {
    parts.put(language, text);
    return this;
  }

  void remove(String language) {
    parts.remove(language);
  }

  void clear() {
    parts.clear();
  }

  Texts addAll(Texts other) {
    other.parts.forEach(this::put);
    return this;
  }

  @Nullable Slice get(String language) {
    return parts.get(language);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  Map<String, Slice> parts() {
    return parts;
  }

  /** The text; tells where each language's stands. */
  LocalizedText build(String pointer, Spans spans) {
    return build(pointer, spans, Slice::value);
  }

  /** The text, each language's on one line; tells where each stands. */
  LocalizedText buildLines(String pointer, Spans spans) {
    return build(pointer, spans, Slice::line);
  }

  private LocalizedText build(String pointer, Spans spans, Function<Slice, String> value) {
    LocalizedText text = LocalizedText.empty();
    for (Map.Entry<String, Slice> part : parts.entrySet()) {
      text = text.with(part.getKey(), value.apply(part.getValue()));
      spans.add(pointer + "/" + part.getKey(), part.getValue());
    }
    return text;
  }
}
