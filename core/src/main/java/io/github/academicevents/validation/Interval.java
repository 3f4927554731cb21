package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when to when an event goes on, where it is told to the minute and within a day. */
final class Interval implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long DAY = 86_400;

  /** Seconds of the local time as if it were UTC. */
  private final long start;

  private final long end;

  /** What is to be taken off to have UTC; null where the zone is not known. */
  private final @Nullable Integer offset;

  private Interval(long start, long end, @Nullable Integer offset) {
    this.start = start;
    this.end = end;
    this.offset = offset;
  }

  /** The interval of an event; null where it has none, or goes on for more than a day. */
  static @Nullable Interval of(AcademicEvent event, Optional<ZoneId> zone) {
    LocalDateTime from = event.getStart().flatMap(EventTime::getDateTime).orElse(null);
    if (from == null) {
      return null;
    }
    LocalDateTime to = event.getEnd().flatMap(EventTime::getDateTime).orElse(from);
    long start = from.toEpochSecond(ZoneOffset.UTC);
    long end = to.toEpochSecond(ZoneOffset.UTC);
    if (end < start
        || end - start > DAY
        || event.getEnd().filter(EventTime::isDateOnly).isPresent()) {
      return null;
    }
    Integer offset =
        zone.map(known -> from.atZone(known).getOffset().getTotalSeconds()).orElse(null);
    return new Interval(start, end, offset);
  }

  boolean hasZone() {
    return offset != null;
  }

  /** Whether two events that are in one place overlap; a zone that one lacks is the other's. */
  boolean overlapsNearby(Interval other) {
    if (offset == null || other.offset == null) {
      return overlap(start, end, other.start, other.end);
    }
    return overlap(
        start - offset, end - offset, other.start - other.offset, other.end - other.offset);
  }

  private static boolean overlap(long start, long end, long otherStart, long otherEnd) {
    if (start == end || otherStart == otherEnd) {
      // Of one the end is not known: it overlaps if it begins while the other goes on.
      return start == otherStart
          || start == end && otherStart < start && start < otherEnd
          || otherStart == otherEnd && start < otherStart && otherStart < end;
    }
    return start < otherEnd && otherStart < end;
  }

  /** The first local day, counted from 1970. */
  long firstDay() {
    return Math.floorDiv(start, DAY);
  }

  /** The last local day. */
  long lastDay() {
    return Math.floorDiv(Math.max(start, end - 1), DAY);
  }

  /** The first day in UTC; the local one where the zone is not known. */
  long firstUtcDay() {
    return Math.floorDiv(start - zero(), DAY);
  }

  /** The last day in UTC; the local one where the zone is not known. */
  long lastUtcDay() {
    return Math.floorDiv(Math.max(start, end - 1) - zero(), DAY);
  }

  private int zero() {
    return offset == null ? 0 : offset;
  }
}
