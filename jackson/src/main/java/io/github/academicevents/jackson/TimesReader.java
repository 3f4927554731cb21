package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads an event's start, end and doors. Of one with an offset the moment is kept: it is put into
 * the event's zone or, where that is none, into the offset of the first of them, which becomes the
 * zone where there is none at all.
 */
final class TimesReader {

  private record Moved(OffsetDateTime time, Consumer<EventTime> set, int finding) {}

  private static final int DATE = "2024-03-21".length();
  private static final int SHORTEST = "2024-03-21T10:00Z".length();

  private final JsonIn in;
  private final ValueReader values;
  private @Nullable Moved start;
  private @Nullable Moved end;
  private @Nullable Moved doors;

  TimesReader(JsonIn in, ValueReader values) {
    this.in = in;
    this.values = values;
  }

  void start(AcademicEvent.Builder event) {
    start = read(event::start);
  }

  void end(AcademicEvent.Builder event) {
    end = read(event::end);
  }

  void doors(AcademicEvent.Builder event) {
    doors = read(event::doors);
  }

  private @Nullable Moved read(Consumer<EventTime> set) {
    OffsetDateTime time = offset();
    if (time == null) {
      values.time().ifPresent(set);
      return null;
    }
    in.report("json.offset-moved", in.text(), in.spot());
    return new Moved(time, set, in.findings.size() - 1);
  }

  private @Nullable OffsetDateTime offset() {
    String text = in.token() == JsonToken.VALUE_STRING ? in.text() : "";
    if (text.length() < SHORTEST || !hasOffset(text)) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      // A day is left on either side for the way into another zone.
      boolean inRange = time.getYear() > 0 && time.getYear() < 9999;
      return inRange ? time : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  // Most times have none, and an exception to learn it from is dear.
  private static boolean hasOffset(String text) {
    for (int i = DATE; i < text.length(); i++) {
      if ("Zz+-".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** All members are read: what zone the times with an offset go to is known now. */
  void finish(AcademicEvent.Builder event, Extras extras) {
    List<Moved> all = moved();
    if (all.isEmpty()) {
      return;
    }
    AcademicEvent soFar = event.build();
    ZoneOffset first = all.get(0).time().getOffset();
    ZoneId zone = soFar.getZone().orElse(first);
    for (Moved moved : all) {
      EventTime local = EventTime.of(moved.time().atZoneSameInstant(zone).toLocalDateTime());
      moved.set().accept(local);
      if (contradicts(moved.time(), zone)) {
        in.narrow(moved.finding(), "time.zone-offset-conflict");
      }
      in.suggest(moved.finding(), local.toString());
    }
    if (soFar.getTimeZone().isEmpty() && !extras.has("timeZone")) {
      event.timeZone(first.equals(ZoneOffset.UTC) ? "+00:00" : first.getId());
    }
  }

  /** Whether a place's zone never has the offset at that time; UTC is a way to tell any moment. */
  private static boolean contradicts(OffsetDateTime time, ZoneId zone) {
    return !(zone.normalized() instanceof ZoneOffset)
        && !time.getOffset().equals(ZoneOffset.UTC)
        && !zone.getRules().isValidOffset(time.toLocalDateTime(), time.getOffset());
  }

  private List<Moved> moved() {
    List<Moved> all = new ArrayList<>(3);
    for (Moved moved : new @Nullable Moved[] {start, end, doors}) {
      if (moved != null) {
        all.add(moved);
      }
    }
    return all;
  }
}
