package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.OpenDetail;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of the times of an event: start, end, doors; its zone is the matter of ZoneRules. */
final class TimeRules {

  private static final int FIRST_YEAR = 1800;
  private static final int YEARS_AHEAD = 10;
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int LONGEST_TALK = 12 * 60;
  private static final int LONGEST_MEETING = 60 * MINUTES_A_DAY;

  private TimeRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    ZoneRules.check(event, parent, check);
    EventTime start = event.getStart().orElse(null);
    EventTime end = event.getEnd().orElse(null);
    boolean startGood = hasGoodYear(start, "start", check);
    boolean endGood = hasGoodYear(end, "end", check);
    previousStarts(event, check);
    doors(event, start, check);
    published(event, start, check);
    if (start == null) {
      startMissing(event, parent, check);
      return;
    }
    if (startGood) {
      hour(event, start, end, check);
    }
    if (end == null) {
      endMissing(event, start, check);
    } else if (startGood && endGood) {
      length(event, start, end, check);
    }
  }

  private static void startMissing(
      AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    boolean inherits = parent != null && parent.getStart().isPresent();
    if (!inherits
        && event.getKind() != EventKind.SERIES
        && event.getStatus() != EventStatus.CANCELLED
        && event.getStatus() != EventStatus.POSTPONED
        && !event.getToBeAnnounced().contains(OpenDetail.TIME)
        && !event.getExtras().has("start")
        && !event.getExtras().has("toBeAnnounced")) {
      check.report(Catalogue.TIME_START_MISSING, null);
    }
  }

  private static void endMissing(AcademicEvent event, EventTime start, Check check) {
    if (!start.isDateOnly()
        && !event.getExtras().has("end")
        && !event.getExtras().has("duration")) {
      check.report(Catalogue.TIME_END_MISSING, null);
    }
  }

  private static void length(AcademicEvent event, EventTime start, EventTime end, Check check) {
    if (end.isBefore(start)) {
      check.report(Catalogue.TIME_END_BEFORE_START, "end", end.toString());
    } else if (end.equals(start) && !end.isDateOnly()) {
      if (!isMidnight(start)) {
        check.report(Catalogue.TIME_END_EQUALS_START, "end", end.toString());
      }
    } else if (isTooLong(event, start, end)) {
      check.report(Catalogue.TIME_DURATION_TOO_LONG, "end", end.toString());
    }
  }

  private static boolean isTooLong(AcademicEvent event, EventTime start, EventTime end) {
    long minutes =
        (end.getDate().toEpochDay() - start.getDate().toEpochDay()) * MINUTES_A_DAY
            + minuteOfDay(end)
            - minuteOfDay(start);
    if (isOneTalk(event.getKind())
        && event.getSubEvents().isEmpty()
        && !start.isDateOnly()
        && !end.isDateOnly()) {
      return minutes > LONGEST_TALK;
    }
    return minutes > LONGEST_MEETING && !mayRecur(event.getKind());
  }

  private static int minuteOfDay(EventTime time) {
    LocalTime local = time.getTime().orElse(LocalTime.MIDNIGHT);
    return local.getHour() * 60 + local.getMinute();
  }

  private static boolean isOneTalk(EventKind kind) {
    return switch (kind) {
      case TALK,
          LECTURE,
          PUBLIC_LECTURE,
          COLLOQUIUM,
          KEYNOTE,
          INVITED_TALK,
          FLASH_TALK,
          PANEL,
          THESIS_DEFENCE,
          THESIS_PROPOSAL,
          INAUGURAL_LECTURE ->
          true;
      default -> false;
    };
  }

  // These go on for a term.
  private static boolean mayRecur(EventKind kind) {
    return switch (kind) {
      case SERIES, SEMINAR, FORUM, SHORT_COURSE, TUTORIAL -> true;
      default -> false;
    };
  }

  private static void hour(
      AcademicEvent event, EventTime start, @Nullable EventTime end, Check check) {
    LocalTime time = start.getTime().orElse(null);
    if (time == null || time.getHour() > 5) {
      return;
    }
    if (isMidnight(start) && isWholeDay(event, end)) {
      check.report(Catalogue.TIME_MIDNIGHT_AS_UNKNOWN, "start", start.toString());
    } else if (event.getEffectiveAttendanceMode().orElse(null) == AttendanceMode.ONSITE
        && event.getKind() != EventKind.SOCIAL
        && event.getKind() != EventKind.HACKATHON
        && !ZoneRules.isUtc(event.getTimeZone().orElse(""))) {
      check.report(Catalogue.TIME_IMPLAUSIBLE_HOUR, "start", start.toString());
    }
  }

  private static boolean isMidnight(EventTime time) {
    LocalTime local = time.getTime().orElse(null);
    return local != null && local.equals(LocalTime.MIDNIGHT);
  }

  private static boolean isWholeDay(AcademicEvent event, @Nullable EventTime end) {
    if (end == null) {
      return !event.getExtras().has("end");
    }
    LocalTime time = end.getTime().orElse(null);
    boolean dayEnds =
        time == null
            || time.equals(LocalTime.MIDNIGHT)
            || time.getHour() == 23 && time.getMinute() == 59;
    return dayEnds && !goesRoundTheClock(event);
  }

  // A hackathon, or the 24-Stunden-Lesung, does last from midnight to midnight.
  private static boolean goesRoundTheClock(AcademicEvent event) {
    return event.getKind() == EventKind.HACKATHON
        || event.getTitle().zh().orElse("").contains("24")
        || event.getTitle().best("en").orElse("").contains("24");
  }

  private static void doors(AcademicEvent event, @Nullable EventTime start, Check check) {
    EventTime doors = event.getDoors().orElse(null);
    if (doors != null
        && hasGoodYear(doors, "doors", check)
        && start != null
        && doors.isAfter(start)) {
      check.report(Catalogue.TIME_DOOR_AFTER_START, "doors", doors.toString());
    }
  }

  private static void published(AcademicEvent event, @Nullable EventTime start, Check check) {
    if (start == null || event.getSource().isEmpty()) {
      return;
    }
    EventTime published = event.getSource().get().getPublished().orElse(null);
    if (published != null && published.isAfter(start)) {
      check.enter("source");
      check.report(Catalogue.TIME_PUBLISHED_AFTER_EVENT, "published", published.toString());
      check.leave();
    }
  }

  private static void previousStarts(AcademicEvent event, Check check) {
    List<EventTime> times = event.getPreviousStarts();
    if (times.isEmpty()) {
      return;
    }
    check.enter("previousStarts");
    for (int i = 0; i < times.size(); i++) {
      check.enter(i);
      hasGoodYear(times.get(i), null, check);
      check.leave();
    }
    check.leave();
  }

  private static boolean hasGoodYear(
      @Nullable EventTime time, @Nullable String member, Check check) {
    if (time == null) {
      return true;
    }
    int year = time.getDate().getYear();
    if (year >= FIRST_YEAR && year <= check.today().getYear() + YEARS_AHEAD) {
      return true;
    }
    check.report(Catalogue.TIME_IMPLAUSIBLE_YEAR, member, time.toString());
    return false;
  }
}
