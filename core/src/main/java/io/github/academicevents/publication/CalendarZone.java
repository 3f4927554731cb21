package io.github.academicevents.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** The rules of a place's time zone as an iCalendar component, for the time that entries need. */
final class CalendarZone {

  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private final ZoneId zone;
  private Instant first;
  private Instant last;

  CalendarZone(ZoneId zone, Instant moment) {
    this.zone = zone;
    first = moment;
    last = moment;
  }

  /** Whether a zone is that of a place, known to calendars by its name; UTC and offsets are not. */
  static boolean isOfPlace(ZoneId zone) {
    String id = zone.getId();
    return !(zone instanceof ZoneOffset)
        && id.indexOf('/') > 0
        && !id.startsWith("Etc/")
        && !id.startsWith("SystemV/");
  }

  /** Makes the rules reach to a moment. */
  void include(Instant moment) {
    first = moment.isBefore(first) ? moment : first;
    last = moment.isAfter(last) ? moment : last;
  }

  /** Each change of offset from the one that the first moment is under to the last moment. */
  void write(CalendarText out) {
    ZoneRules rules = zone.getRules();
    out.line("BEGIN", "VTIMEZONE").line("TZID", zone.getId());
    // A moment on a change is under that change.
    ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
    if (change == null) {
      ZoneOffset offset = rules.getOffset(first);
      observance(out, rules.isDaylightSavings(first), LONG_AGO, offset, offset);
      change = rules.nextTransition(first);
    }
    while (isNeeded(change)) {
      observance(
          out,
          rules.isDaylightSavings(change.getInstant()),
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter());
      change = rules.nextTransition(change.getInstant());
    }
    out.line("END", "VTIMEZONE");
  }

  private boolean isNeeded(@Nullable ZoneOffsetTransition change) {
    return change != null && !change.getInstant().isAfter(last);
  }

  private static void observance(
      CalendarText out, boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
    String name = daylight ? "DAYLIGHT" : "STANDARD";
    out.line("BEGIN", name)
        .line("DTSTART", CalendarText.dateTime(start))
        .line("TZOFFSETFROM", CalendarText.offset(from))
        .line("TZOFFSETTO", CalendarText.offset(to))
        .line("END", name);
  }
}
