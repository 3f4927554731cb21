package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Fee;

/** Rules of one price. */
final class FeeRules {

  private FeeRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Fee fee, AcademicEvent event, Check check) {}
}
