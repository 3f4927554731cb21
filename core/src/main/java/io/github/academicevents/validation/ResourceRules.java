package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Rules of one material. */
final class ResourceRules {

  private static final String[] DATES = {"recorded", "date", "dateCreated", "uploadDate"};
  private static final int DATE_LENGTH = 10;

  private ResourceRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Resource resource, AcademicEvent event, Check check) {
    Extras extras = resource.getExtras();
    if (resource.getUrl().isEmpty()
        && !extras.has("url")
        && !extras.has("file")
        && !extras.has(Extras.VALUE)) {
      check.report(Catalogue.RESOURCE_NO_LOCATOR, null);
    }
    String licence = resource.getLicense().orElse(null);
    if (licence != null && !Licences.isKnown(licence)) {
      check.report(Catalogue.RESOURCE_LICENCE_UNKNOWN, "license", licence);
    }
    String language = resource.getLanguage().orElse(null);
    if (language != null) {
      LanguageRules.check(language, "language", check);
    }
    if (!extras.isEmpty() && resource.getKind().orElse(null) == ResourceKind.RECORDING) {
      recorded(extras, event.getStart().orElse(null), check);
    }
  }

  // The model has no date of a recording; records that tell it do so under one of these names.
  private static void recorded(Extras extras, @Nullable EventTime start, Check check) {
    for (String member : DATES) {
      EventTime day = day(extras.get(member));
      if (day != null && start != null && day.getDate().isBefore(start.getDate())) {
        check.report(Catalogue.RESOURCE_RECORDING_BEFORE_EVENT, member, day.toString());
        return;
      }
    }
  }

  private static @Nullable EventTime day(@Nullable Object value) {
    if (!(value instanceof String text) || text.length() < DATE_LENGTH) {
      return null;
    }
    try {
      return EventTime.parse(text.substring(0, DATE_LENGTH));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
