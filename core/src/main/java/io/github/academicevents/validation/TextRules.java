package io.github.academicevents.validation;

import io.github.academicevents.LocalizedText;

/** Rules of every text that a person reads. */
final class TextRules {

  private TextRules() {}

  /**
   * Checks one text; the check stands at it, so that a fault is reported with no member.
   *
   * @param tag its language; empty where it has none
   */
  static void check(String tag, String text, TextKind kind, Check check) {}

  /** Checks the languages of a text against each other; the check stands at the whole text. */
  static void compare(LocalizedText text, TextKind kind, Check check) {}
}
