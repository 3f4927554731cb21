package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads an event's start, end and doors; offsets in them go to the event's time zone. */
final class TimesReader {

  private record Moved(OffsetDateTime time, Consumer<EventTime> set) {}

  private final JsonIn in;
  private final ValueReader values;
  private @Nullable Moved start;
  private @Nullable Moved end;
  private @Nullable Moved doors;
  private boolean zoned;

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

  void zone(AcademicEvent.Builder event) {
    values.text(
        zone -> {
          zoned = true;
          event.timeZone(zone);
        });
    zoned |= in.kept("timeZone");
  }

  private @Nullable Moved read(Consumer<EventTime> set) {
    OffsetDateTime time = offset();
    if (time == null) {
      values.time(set);
      return null;
    }
    in.report("json.offset-moved", in.parser().getString(), in.location());
    set.accept(EventTime.of(time.toLocalDateTime()));
    return new Moved(time, set);
  }

  private @Nullable OffsetDateTime offset() {
    if (in.token() != JsonToken.VALUE_STRING || in.parser().getStringLength() < 17) {
      return null;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(in.parser().getString());
      boolean inRange = time.getYear() > 0 && time.getYear() < 9999;
      return inRange ? time : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** All members are read: those of another offset are put into the first one's. */
  void finish(AcademicEvent.Builder event) {
    Moved first = start != null ? start : end != null ? end : doors;
    if (first == null) {
      return;
    }
    ZoneOffset offset = first.time().getOffset();
    align(end, offset);
    align(doors, offset);
    if (!zoned) {
      event.timeZone(offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
    }
  }

  private static void align(@Nullable Moved moved, ZoneOffset offset) {
    if (moved != null) {
      moved
          .set()
          .accept(EventTime.of(moved.time().withOffsetSameInstant(offset).toLocalDateTime()));
    }
  }
}
