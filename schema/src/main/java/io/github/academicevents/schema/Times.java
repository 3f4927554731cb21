package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of one event: local time with the offset of the event's zone, where it is known. By
 * hand, since a formatter costs over twenty times as much.
 */
final class Times {

  private static final int LONGEST_OFFSET = 14 * 60 * 60;

  private final JsonLdOut out;
  private final @Nullable ZoneId zone;

  Times(JsonLdOut out, AcademicEvent event) {
    this.out = out;
    zone = event.getZone().orElse(null);
  }

  /** Whether the offset of a time says all that the zone does. */
  boolean saysZone(Optional<EventTime> time, String written) {
    return zone instanceof ZoneOffset offset
        && time.isPresent()
        && !time.get().isDateOnly()
        && isWritten(offset.getTotalSeconds())
        && offset.getId().equals(written);
  }

  void write(Property property, Optional<EventTime> time) {
    if (time.isPresent()) {
      write(property, time.get());
    }
  }

  void write(Property property, EventTime time) {
    out.name(property);
    element(time);
  }

  void write(Property property, List<EventTime> times) {
    if (times.size() == 1) {
      write(property, times.get(0));
    } else {
      out.startList(property);
      times.forEach(this::element);
      out.endList();
    }
  }

  private void element(EventTime time) {
    Utf8Buffer text = out.startWord();
    LocalDate date = time.getDate();
    text.digits(date.getYear(), 4);
    text.put('-');
    text.digits(date.getMonthValue(), 2);
    text.put('-');
    text.digits(date.getDayOfMonth(), 2);
    LocalTime timeOfDay = time.getTime().orElse(null);
    if (timeOfDay != null) {
      timeOfDay(text, timeOfDay);
      offset(text, date, timeOfDay);
    }
    out.endWord();
  }

  private static void timeOfDay(Utf8Buffer text, LocalTime time) {
    text.put('T');
    text.digits(time.getHour(), 2);
    text.put(':');
    text.digits(time.getMinute(), 2);
    text.put(':');
    text.digits(time.getSecond(), 2);
    int nano = time.getNano();
    if (nano != 0) {
      text.put('.');
      int places = 9;
      while (nano % 10 == 0) {
        nano /= 10;
        places--;
      }
      text.digits(nano, places);
    }
  }

  // Of a local time that a change of offset skips, the offset before it: the same moment.
  private void offset(Utf8Buffer text, LocalDate date, LocalTime time) {
    if (zone == null) {
      return;
    }
    ZoneOffset offset =
        zone instanceof ZoneOffset fixed
            ? fixed
            : zone.getRules().getOffset(LocalDateTime.of(date, time));
    int seconds = offset.getTotalSeconds();
    if (isWritten(seconds)) {
      int minutes = Math.abs(seconds) / 60;
      text.put(seconds < 0 ? '-' : '+');
      text.digits(minutes / 60, 2);
      text.put(':');
      text.digits(minutes % 60, 2);
    }
  }

  // ISO 8601 has no seconds here; local mean times of old had.
  private static boolean isWritten(int offset) {
    return offset % 60 == 0 && Math.abs(offset) <= LONGEST_OFFSET;
  }
}
