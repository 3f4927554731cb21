package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.List;

/** How the fault of a rule is mended where that is more than to replace one value. */
@FunctionalInterface
interface Mend {

  /**
   * The event without the fault; the same one if this can't be done.
   *
   * @param event the innermost event that has the fault
   * @param steps the finding's place in it
   */
  AcademicEvent mend(AcademicEvent event, List<String> steps, Finding finding);
}
