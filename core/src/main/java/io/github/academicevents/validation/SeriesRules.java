package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;

/** Rules of the series of an event. */
final class SeriesRules {

  private SeriesRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(EventSeries series, AcademicEvent event, Check check) {}
}
