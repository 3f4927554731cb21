package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;

/** Rules of the profile that asks for every text in each of some languages. */
final class BilingualRules {

  private BilingualRules() {}

  /** Checks the event as a whole; only under profiles that ask for it. */
  static void check(AcademicEvent event, Check check) {}

  /** Checks one text but the event's title; the check stands at it. */
  static void text(LocalizedText text, Check check) {}
}
