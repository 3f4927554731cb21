package io.github.academicevents.publication;

import java.util.Locale;
import java.util.stream.Stream;

/** The language that the words between an event's own texts are in. */
enum Words {
  CHINESE(Locale.SIMPLIFIED_CHINESE),
  ENGLISH(Locale.UK);

  private final Locale locale;

  Words(Locale locale) {
    this.locale = locale;
  }

  /** Chinese for readers of Chinese, English for all others. */
  static Words of(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }

  String pick(String zh, String en) {
    return this == CHINESE ? zh : en;
  }

  Locale locale() {
    return locale;
  }

  /** Parts joined as an enumeration, without the blank ones. */
  String list(Stream<String> parts) {
    return joined(parts, pick("，", ", "));
  }

  static String joined(Stream<String> parts, String separator) {
    return String.join(separator, parts.filter(part -> !part.isBlank()).toList());
  }
}
