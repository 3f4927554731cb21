package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Capacity;

/** Rules of how many can take part. */
final class CapacityRules {

  private CapacityRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Capacity capacity, AcademicEvent event, Check check) {}
}
