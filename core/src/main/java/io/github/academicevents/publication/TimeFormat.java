package io.github.academicevents.publication;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as people read them. */
final class TimeFormat {

  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("y年M月d日 EEEE", Words.CHINESE.locale());
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("EEEE, d MMMM y", Words.ENGLISH.locale());

  private final Words words;

  TimeFormat(Words words) {
    this.words = words;
  }

  String time(EventTime time) {
    DateTimeFormatter date = words == Words.CHINESE ? CHINESE : ENGLISH;
    return date.format(time.getDate())
        + time.getTime().map(t -> words.pick(" ", ", ") + t).orElse("");
  }

  /** From when to when, and in which zone; empty without a start. */
  String time(AcademicEvent event) {
    Optional<EventTime> found = event.getStart();
    if (found.isEmpty()) {
      return "";
    }
    EventTime start = found.get();
    String zone = start.isDateOnly() ? "" : zone(event, start);
    return event
        .getEnd()
        .filter(end -> !end.equals(start))
        .map(end -> time(start) + "–" + end(start, end) + zone)
        .orElse(time(start) + zone);
  }

  private String end(EventTime start, EventTime end) {
    return end.getTime()
        .filter(time -> end.getDate().equals(start.getDate()))
        .map(Object::toString)
        .orElseGet(() -> time(end));
  }

  private String zone(AcademicEvent event, EventTime start) {
    if (event.getTimeZone().isEmpty()) {
      return "";
    }
    String id = event.getTimeZone().get();
    if (event.getZone().filter(ZoneOffset.class::isInstance).isPresent()) {
      return words.pick("（UTC" + id + "）", " (UTC" + id + ")");
    }
    String offset =
        event
            .getZone()
            .flatMap(zone -> start.getDateTime().map(time -> zone.getRules().getOffset(time)))
            .map(o -> words.pick("，", ", ") + (o.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + o))
            .orElse("");
    return words.pick("（" + id + offset + "）", " (" + id + offset + ")");
  }
}
