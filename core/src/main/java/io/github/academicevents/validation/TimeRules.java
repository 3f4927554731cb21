package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import org.jspecify.annotations.Nullable;

/** Rules of the times of an event: start, end, doors, zone. */
final class TimeRules {

  private TimeRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {}
}
