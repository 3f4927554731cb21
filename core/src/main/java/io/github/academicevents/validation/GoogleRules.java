package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;

/** Rules of what Google asks of an event; not run on sub-events. */
final class GoogleRules {

  private GoogleRules() {}

  static void check(AcademicEvent event, Check check) {}
}
