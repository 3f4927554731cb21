package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Registration;

/** Rules of how to register. */
final class RegistrationRules {

  private RegistrationRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Registration registration, AcademicEvent event, Check check) {
    EventTime opens = registration.getOpens().orElse(null);
    EventTime closes = registration.getCloses().orElse(null);
    EventTime end = event.getEnd().orElse(null);
    if (closes != null && opens != null && closes.isBefore(opens)) {
      check.report(Catalogue.REGISTRATION_CLOSED_BEFORE_OPEN, "closes", closes.toString());
    } else if (closes != null && end != null && closes.isAfter(end)) {
      check.report(Catalogue.REGISTRATION_CLOSES_AFTER_END, "closes", closes.toString());
    }
    if (registration.getRequired().orElse(false) && !hasWay(registration)) {
      check.report(Catalogue.REGISTRATION_REQUIRED_NO_WAY, null);
    }
  }

  private static boolean hasWay(Registration registration) {
    Extras extras = registration.getExtras();
    return registration.getUrl().isPresent()
        || registration.getEmail().isPresent()
        || !registration.getInstructions().isEmpty()
        || extras.has("url")
        || extras.has("email")
        || extras.has("instructions");
  }
}
