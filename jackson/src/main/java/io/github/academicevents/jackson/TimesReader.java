package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads the times of an event and its parts. Of one with an offset the moment is kept: it is put
 * into the event's zone or, where that is none, into the offset of the event's first time (start,
 * end, doors, a previous start), which becomes the zone where there is none at all. What a part's
 * time was written with is no zone of the event.
 */
final class TimesReader {

  /** Whose time it is, the one first whose offset counts most. */
  private enum Whose {
    START,
    END,
    DOORS,
    PREVIOUS_START,
    PART
  }

  private record Moved(
      Whose whose,
      OffsetDateTime time,
      BiConsumer<AcademicEvent.Builder, EventTime> set,
      int finding) {

    boolean isOfPart() {
      return whose == Whose.PART;
    }
  }

  private static final int DATE = "2024-03-21".length();
  private static final int SHORTEST = "2024-03-21T10:00Z".length();

  private final JsonIn in;
  private final ValueReader values;
  private final List<Moved> moved = new ArrayList<>(0);
  private final List<Consumer<AcademicEvent.Builder>> afterwards = new ArrayList<>(0);
  private List<EventTime> previous = List.of();
  private int previousStarts;

  TimesReader(JsonIn in, ValueReader values) {
    this.in = in;
    this.values = values;
  }

  void start(AcademicEvent.Builder event) {
    if (!isMoved(Whose.START, AcademicEvent.Builder::start)) {
      values.time().ifPresent(event::start);
    }
  }

  void end(AcademicEvent.Builder event) {
    if (!isMoved(Whose.END, AcademicEvent.Builder::end)) {
      values.time().ifPresent(event::end);
    }
  }

  void doors(AcademicEvent.Builder event) {
    if (!isMoved(Whose.DOORS, AcademicEvent.Builder::doors)) {
      values.time().ifPresent(event::doors);
    }
  }

  void previousStarts(AcademicEvent.Builder event) {
    previousStarts = 0;
    int movedBefore = moved.size();
    int findingsBefore = in.findings.size();
    previous = values.scalars(this::previousStart);
    if (previous.isEmpty() && moved.size() > movedBefore) {
      // One of them is bad: all are kept as they were written.
      moved.subList(movedBefore, moved.size()).clear();
      in.forget(findingsBefore, "json.offset-moved");
    }
    event.previousStarts(previous);
    after(whole -> whole.previousStarts(previous));
  }

  /**
   * Reads a time of one of the event's parts.
   *
   * @param set sets it in the event, once the part is in the event, where it has an offset
   * @return the time if it has none
   */
  Optional<EventTime> ofPart(BiConsumer<AcademicEvent.Builder, EventTime> set) {
    return isMoved(Whose.PART, set) ? Optional.empty() : values.time();
  }

  /**
   * Sets what of a list is set one by one, once all are: a list copied for each would take a
   * hostile one's length squared.
   */
  void after(Consumer<AcademicEvent.Builder> set) {
    afterwards.add(set);
  }

  private @Nullable EventTime previousStart() {
    int index = previousStarts++;
    if (isMoved(Whose.PREVIOUS_START, (event, time) -> previous.set(index, time))) {
      // Until all members are read its local part stands for it.
      return EventTime.of(moved.get(moved.size() - 1).time().toLocalDateTime());
    }
    return values.attempt(EventTime::parse);
  }

  private boolean isMoved(Whose whose, BiConsumer<AcademicEvent.Builder, EventTime> set) {
    OffsetDateTime time = offset();
    if (time == null) {
      return false;
    }
    in.report("json.offset-moved", in.text(), in.spot());
    moved.add(new Moved(whose, time, set, in.findings.size() - 1));
    return true;
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
    if (moved.isEmpty()) {
      return;
    }
    AcademicEvent soFar = event.build();
    ZoneOffset first = first();
    ZoneId zone = soFar.getZone().orElse(first);
    for (Moved each : moved) {
      ZoneId into = zone == null ? each.time().getOffset() : zone;
      EventTime local = EventTime.of(each.time().atZoneSameInstant(into).toLocalDateTime());
      each.set().accept(event, local);
      if (!each.isOfPart() && contradicts(each.time(), into)) {
        in.narrow(each.finding(), "time.zone-offset-conflict");
      }
      in.suggest(each.finding(), local.toString());
    }
    afterwards.forEach(set -> set.accept(event));
    if (first != null && soFar.getTimeZone().isEmpty() && !extras.has("timeZone")) {
      event.timeZone(first.equals(ZoneOffset.UTC) ? "+00:00" : first.getId());
    }
  }

  /** The offset of the event's first time; null if only parts have times with offsets. */
  private @Nullable ZoneOffset first() {
    Moved first = Collections.min(moved, Comparator.comparing(Moved::whose));
    return first.isOfPart() ? null : first.time().getOffset();
  }

  /** Whether a place's zone never has the offset at that time; UTC is a way to tell any moment. */
  private static boolean contradicts(OffsetDateTime time, ZoneId zone) {
    return !(zone.normalized() instanceof ZoneOffset)
        && !time.getOffset().equals(ZoneOffset.UTC)
        && !zone.getRules().isValidOffset(time.toLocalDateTime(), time.getOffset());
  }
}
