package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;

/** Rules of the coded subjects and the keywords of an event. */
final class SubjectRules {

  private SubjectRules() {}

  /** Checks all of them; the check stands at the event. */
  static void check(AcademicEvent event, Check check) {}
}
