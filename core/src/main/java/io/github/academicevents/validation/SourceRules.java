package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Source;

/** Rules of where a record came from. */
final class SourceRules {

  private SourceRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Source source, AcademicEvent event, Check check) {}
}
