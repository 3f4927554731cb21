package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import org.jspecify.annotations.Nullable;

/** Rules of the status of an event, beside its times and locations. */
final class StatusRules {

  private StatusRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {}
}
