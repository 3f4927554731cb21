package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Registration;

/** Rules of how to register. */
final class RegistrationRules {

  private RegistrationRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Registration registration, AcademicEvent event, Check check) {}
}
