package io.github.academicevents.jackson;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Extras;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads language maps, and the honorifics that may be such. */
final class TextReader {

  private final JsonIn in;

  TextReader(JsonIn in) {
    this.in = in;
  }

  void localized(Consumer<LocalizedText> set) {
    if (in.isNothing()) {
      in.empty();
      return;
    }
    boolean isObject = in.token() == JsonToken.START_OBJECT;
    var start = in.location();
    LocalizedText text = element();
    if (text == null) {
      in.bad();
    } else if (isObject && !in.sawMembers()) {
      in.report("json.empty", "{}", start);
    } else {
      set.accept(text);
    }
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
    in.report("json.plain-text", text, in.location());
    return plain(text);
  }

  private LocalizedText plain(String text) {
    String tag = LocalizedText.isMostlyHan(text) ? "zh" : in.options.getLanguage();
    return LocalizedText.of(tag, text);
  }

  private LocalizedText map() {
    LocalizedText[] text = {LocalizedText.empty()};
    Extras extras =
        in.members(
            tag -> {
              if (tag.startsWith("@")) {
                // JSON-LD's own words: no language begins so.
                return false;
              }
              if (in.isNothing()) {
                in.empty();
              } else if (in.token() == JsonToken.VALUE_STRING) {
                text[0] = text[0].with(tag, in.text());
              } else {
                in.bad();
              }
              return true;
            });
    return extras.isEmpty() ? text[0] : text[0].withExtras(extras);
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
