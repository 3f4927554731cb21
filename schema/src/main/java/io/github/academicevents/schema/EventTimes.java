package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of one event: local ones in the event's zone, which is what a schedule names, or
 * else the offset of the first of them that has one.
 */
final class EventTimes {

  private record Stated(Value value, Moment moment) {}

  private final Members members;
  private @Nullable ZoneId zone;
  private boolean named;

  EventTimes(Members members) {
    this.members = members;
  }

  void read(AcademicEvent.Builder event) {
    Stated start = first("start", "startDate");
    Stated end = first("end", "endDate");
    Stated doors = doors(start);
    List<Stated> previous = all("previousStarts", "previousStartDate");
    chooseZone(event, start, end, doors, previous);
    Optional<EventTime> from = local("start", start);
    from.ifPresent(event::start);
    local("end", end).or(() -> byDuration(from)).ifPresent(event::end);
    local("doors", doors).or(() -> own("doors")).ifPresent(event::doors);
    for (Stated each : previous) {
      local("previousStarts", each).ifPresent(event::addPreviousStarts);
    }
  }

  private void chooseZone(
      AcademicEvent.Builder event,
      @Nullable Stated start,
      @Nullable Stated end,
      @Nullable Stated doors,
      List<Stated> previous) {
    String name = stated();
    if (name != null) {
      event.timeZone(name);
      zone = AcademicEvent.builder().timeZone(name).build().getZone().orElse(null);
      named = zone != null;
    }
    List<@Nullable Stated> all = new ArrayList<>(previous);
    all.add(0, doors);
    all.add(0, end);
    all.add(0, start);
    for (Stated each : all) {
      ZoneOffset offset = each == null ? null : each.moment().offset();
      if (zone == null && offset != null) {
        zone = offset;
        if (name == null) {
          event.timeZone(offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId());
        }
      }
    }
  }

  /** The zone that our own record or a schedule names; null if none does. */
  private @Nullable String stated() {
    if (members.ownField("timeZone") instanceof String own) {
      return own;
    }
    for (Value schedule : members.peek("eventSchedule")) {
      String name = new Fields(members).named(schedule, "scheduleTimezone");
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The admission; a time of day alone is one of the day of the start. */
  private @Nullable Stated doors(@Nullable Stated start) {
    List<Value> stated = members.peek("doorTime");
    String text = stated.size() == 1 ? stated.get(0).text() : null;
    if (start != null && text != null) {
      Moment moment = Moment.parse(start.moment().time().getDate() + "T" + text.strip());
      if (moment != null) {
        members.take("doorTime");
        return new Stated(stated.get(0), moment);
      }
    }
    return first("doors", "doorTime");
  }

  private @Nullable Stated first(String field, String term) {
    List<Stated> all = all(field, term);
    if (all.size() > 1) {
      members.more(field, all.stream().skip(1).map(Stated::value).toList());
    }
    return all.isEmpty() ? null : all.get(0);
  }

  private List<Stated> all(String field, String term) {
    List<Stated> all = new ArrayList<>();
    for (Value value : members.take(term)) {
      Stated stated = parse(value);
      if (stated == null) {
        members.bad(field, value);
      } else if (members.own
          || all.stream().noneMatch(other -> other.moment().equals(stated.moment()))) {
        all.add(stated);
      }
    }
    return all;
  }

  private static @Nullable Stated parse(Value value) {
    String text = value.text();
    Moment moment = text == null ? null : Moment.parse(text);
    return moment == null ? null : new Stated(value, moment);
  }

  private Optional<EventTime> own(String field) {
    return members.ownField(field) instanceof String text
        ? Optional.ofNullable(Moment.parse(text)).map(Moment::time)
        : Optional.empty();
  }

  /** A further time of the event, such as an offer's, that stands in a thing of its own. */
  Optional<EventTime> time(Members part, String field, String term) {
    EventTime found = null;
    List<Value> more = new ArrayList<>(0);
    for (Value value : part.take(term)) {
      Stated stated = parse(value);
      if (stated == null) {
        part.bad(field, value);
      } else if (found == null) {
        found = local(part, field, stated);
      } else {
        more.add(value);
      }
    }
    part.more(field, more);
    return Optional.ofNullable(found);
  }

  private Optional<EventTime> local(String field, @Nullable Stated stated) {
    return stated == null ? Optional.empty() : Optional.of(local(members, field, stated));
  }

  private EventTime local(Members part, String field, Stated stated) {
    EventTime time = stated.moment().time();
    ZoneOffset offset = stated.moment().offset();
    LocalDateTime dateTime = time.getDateTime().orElse(null);
    if (part.own || zone == null || offset == null || dateTime == null) {
      return time;
    }
    if (zone.getRules().isValidOffset(dateTime, offset)) {
      return time;
    }
    LocalDateTime moved = dateTime.atOffset(offset).atZoneSameInstant(zone).toLocalDateTime();
    if (moved.getYear() < 0 || moved.getYear() > 9999) {
      return time;
    }
    EventTime local = EventTime.of(moved);
    part.session.notes.event(
        named ? "time.zone-offset-conflict" : "jsonld.offset-moved",
        part.here.child(field),
        stated.value().source(),
        stated.value().raw(),
        local.toString());
    return local;
  }

  /** The end that start and duration tell, where no end is told. */
  private Optional<EventTime> byDuration(Optional<EventTime> start) {
    List<Value> durations = members.peek("duration");
    LocalDateTime from = start.flatMap(EventTime::getDateTime).orElse(null);
    if (from == null || durations.size() != 1 || durations.get(0).text() == null) {
      return Optional.empty();
    }
    try {
      Duration duration = Duration.parse(durations.get(0).text().strip());
      LocalDateTime to = from.plus(duration);
      if (duration.isNegative() || duration.isZero() || to.getYear() > 9999) {
        return Optional.empty();
      }
      members.take("duration");
      return Optional.of(EventTime.of(to));
    } catch (DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
