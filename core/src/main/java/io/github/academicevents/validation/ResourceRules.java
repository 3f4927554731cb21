package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Resource;

/** Rules of one material. */
final class ResourceRules {

  private ResourceRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Resource resource, AcademicEvent event, Check check) {}
}
