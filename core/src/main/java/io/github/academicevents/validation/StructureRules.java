package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import org.jspecify.annotations.Nullable;

/** Rules of an event as a part of others. */
final class StructureRules {

  private StructureRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {}
}
