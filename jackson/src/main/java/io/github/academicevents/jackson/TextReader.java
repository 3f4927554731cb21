package io.github.academicevents.jackson;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Extras;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads language maps, and the honorifics that may be such. */
final class TextReader {

  private final JsonIn in;
  private final ValueReader values;

  TextReader(JsonIn in, ValueReader values) {
    this.in = in;
    this.values = values;
  }

  /**
   * A language map or, in lenient reading, a plain string; empty, after telling why, if neither.
   */
  LocalizedText localized() {
    if (in.token() == JsonToken.START_OBJECT) {
      LocalizedText text = map();
      return text == null ? LocalizedText.empty() : text;
    }
    if (in.isNothing()) {
      in.empty();
      return LocalizedText.empty();
    }
    LocalizedText text = element();
    if (text == null) {
      in.bad();
      return LocalizedText.empty();
    }
    return text;
  }

  /** A language map or, in lenient reading, a plain string; null for anything else. */
  @Nullable LocalizedText element() {
    if (in.token() == JsonToken.START_OBJECT) {
      return map();
    }
    if (in.token() != JsonToken.VALUE_STRING || in.isNothing()) {
      return null;
    }
    String text = in.text();
    in.report("json.plain-text", text, in.spot());
    return plain(text);
  }

  private LocalizedText plain(String text) {
    String tag = LocalizedText.isMostlyHan(text) ? "zh" : in.options.getLanguage();
    return LocalizedText.of(tag, text);
  }

  /** A language map; null, after telling so, if it has no members. */
  private @Nullable LocalizedText map() {
    if (!in.startObject()) {
      return null;
    }
    String zh = "";
    String en = "";
    LocalizedText others = LocalizedText.empty();
    for (String tag = in.nextName(); tag != null; tag = in.nextName()) {
      String text = tag.startsWith("@") ? unknown() : text();
      switch (tag) {
        case "zh" -> zh = text;
        case "en" -> en = text;
        default -> others = text.isEmpty() ? others : others.with(tag, text);
      }
    }
    Extras extras = in.endObject();
    LocalizedText text =
        others.isEmpty()
            ? LocalizedText.of("zh", zh, "en", en)
            : others.with("zh", zh).with("en", en);
    return extras.isEmpty() ? text : text.withExtras(extras);
  }

  // JSON-LD's own words: no language begins so.
  private String unknown() {
    in.unknown();
    return "";
  }

  private String text() {
    String text = in.token() == JsonToken.VALUE_STRING ? in.text() : "";
    if (text.isEmpty()) {
      values.none();
    }
    return text;
  }

  @Nullable Honorific honorific() {
    if (in.token() != JsonToken.VALUE_STRING || in.isNothing()) {
      return element();
    }
    String text = in.text();
    AcademicTitle title = AcademicTitle.find(text).orElse(null);
    if (title != null) {
      return title;
    }
    if (!in.lenient) {
      return null;
    }
    title = AcademicTitle.findByWord(text).orElse(null);
    return title == null ? element() : title;
  }
}
