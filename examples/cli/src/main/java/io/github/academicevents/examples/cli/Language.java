package io.github.academicevents.examples.cli;

import java.util.Locale;

/** A language that messages and pages are written in. */
enum Language {
  ZH,
  EN;

  String tag() {
    return this == ZH ? "zh" : "en";
  }

  Locale locale() {
    return this == ZH ? Locale.CHINESE : Locale.ENGLISH;
  }

  Language other() {
    return this == ZH ? EN : ZH;
  }

  String pick(String zh, String en) {
    return this == ZH ? zh : en;
  }
}
