package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Source;
import io.github.academicevents.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rules of where a record came from. */
final class SourceRules {

  private SourceRules() {}

  /** Checks what {@code event} has; the check stands at it. */
  static void check(Source source, AcademicEvent event, Check check) {
    Extras extras = source.getExtras();
    Timestamp retrieved = source.getRetrieved().orElse(null);
    if (source.getUrl().isEmpty()
        && source.getPublisher().isEmpty()
        && !extras.has("url")
        && !extras.has("publisher")) {
      check.report(Catalogue.SOURCE_MISSING, null);
    }
    if (source.getLicense().isEmpty() && !extras.has("license")) {
      check.report(Catalogue.SOURCE_LICENCE_MISSING, null);
    }
    if (retrieved == null && !extras.has("retrieved")) {
      check.report(Catalogue.SOURCE_RETRIEVED_MISSING, null);
    }
    future(retrieved, source.getPublished().orElse(null), check);
  }

  // East of Greenwich a local date may be a day ahead of today's in UTC.
  private static void future(
      @Nullable Timestamp retrieved, @Nullable EventTime published, Check check) {
    if (retrieved != null) {
      int ahead = retrieved.getInstant().isPresent() ? 0 : 1;
      if (isAfter(retrieved.getDate(), ahead, check)) {
        check.report(Catalogue.SOURCE_RETRIEVED_IN_FUTURE, "retrieved", retrieved.toString());
      }
    }
    if (published != null && isAfter(published.getDate(), 1, check)) {
      check.report(Catalogue.SOURCE_RETRIEVED_IN_FUTURE, "published", published.toString());
    }
  }

  private static boolean isAfter(LocalDate date, int daysAhead, Check check) {
    return date.toEpochDay() > check.today().toEpochDay() + daysAhead;
  }
}
