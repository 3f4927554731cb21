package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Role;

/** Who holds an event, as a key that tells apart what has the same name in several institutions. */
final class OrganizerKeys {

  private OrganizerKeys() {}

  /** The first organizer's name in a language or the next best one; empty where there is none. */
  static String of(AcademicEvent event, String tag) {
    for (Contribution contribution : event.getContributions()) {
      if (contribution.getRole().filter(Role.ORGANIZER::equals).isPresent()
          && contribution.getAgent().isPresent()) {
        return KeyText.of(contribution.getAgent().get().getName().best(tag).orElse(""));
      }
    }
    return "";
  }
}
