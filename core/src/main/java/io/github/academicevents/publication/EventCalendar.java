package io.github.academicevents.publication;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Events as an iCalendar file (RFC 5545) in one language: an entry to add to a calendar, or a feed
 * to subscribe to.
 *
 * <p>Local times are written with their zone and its rules, so that a calendar shows the hour that
 * was announced; UTC only where the zone is UTC or an offset. Of taking part online only the
 * platform is told. The same events give the same text, and an event with an id keeps its entry's
 * UID whatever else of it changes. Immutable and thread-safe.
 *
 * <pre>{@code
 * EventCalendar.of(List.of(event)).withName("Boyue Forum").write("en");
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class EventCalendar {

  // A stamp that says nothing, for records that don't tell when they were changed: the time of
  // writing would make each text another one.
  private static final Instant NO_STAMP = Instant.parse("2000-01-01T00:00:00Z");

  private final List<AcademicEvent> events;
  private final String name;

  private EventCalendar(List<AcademicEvent> events, String name) {
    this.events = List.copyOf(events);
    this.name = name;
  }

  /**
   * A calendar of events, without a name.
   *
   * @param events the events, in the order of their entries
   * @return the calendar
   */
  public static EventCalendar of(List<AcademicEvent> events) {
    return new EventCalendar(events, "");
  }

  /**
   * This calendar with a name, which a calendar program shows for a feed.
   *
   * @param name what it is called
   * @return the calendar
   */
  public EventCalendar withName(String name) {
    return new EventCalendar(events, name);
  }

  /**
   * The file's text.
   *
   * @param language the language of its texts, a BCP 47 tag
   * @return lines ended by CRLF and folded at 75 octets of UTF-8
   */
  public String write(String language) {
    EventFormat format = EventFormat.of(language);
    CalendarText out = new CalendarText();
    out.line("BEGIN", "VCALENDAR")
        .line("PRODID", "-//academic-events//core//" + Words.of(language).pick("ZH", "EN"))
        .line("VERSION", "2.0")
        // RFC 7986 has NAME; programs read the older one.
        .text("NAME", name)
        .text("X-WR-CALNAME", name);
    zones().values().forEach(zone -> zone.write(out));
    events.forEach(event -> write(event, format, out));
    return out.line("END", "VCALENDAR").toString();
  }

  private Map<String, CalendarZone> zones() {
    Map<String, CalendarZone> zones = new TreeMap<>();
    for (AcademicEvent event : events) {
      start(event)
          .filter(start -> CalendarZone.isOfPlace(start.getZone()))
          .ifPresent(
              start -> {
                CalendarZone zone =
                    zones.computeIfAbsent(
                        start.getZone().getId(),
                        id -> new CalendarZone(start.getZone(), start.toInstant()));
                zone.include(start.toInstant());
                end(event, start).ifPresent(end -> zone.include(end.toInstant()));
              });
    }
    return zones;
  }

  private static void write(AcademicEvent event, EventFormat format, CalendarText out) {
    out.line("BEGIN", "VEVENT")
        .line("UID", uid(event))
        .line("DTSTAMP", CalendarText.utc(event.getModified().orElse(NO_STAMP)));
    event.getModified().ifPresent(at -> out.line("LAST-MODIFIED", CalendarText.utc(at)));
    writeTimes(event, out);
    out.text("SUMMARY", format.title(event))
        .text("DESCRIPTION", format.text(event.getAbstractText()))
        .text("LOCATION", format.places(event));
    event.getUrl().filter(EventCalendar::isUri).ifPresent(url -> out.line("URL", url));
    out.line("STATUS", status(event)).line("END", "VEVENT");
  }

  private static String uid(AcademicEvent event) {
    String key =
        event
            .getId()
            .or(event::getUrl)
            .orElseGet(() -> event.getTitle() + "|" + event.getStart() + event.getSeries());
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@academic-events";
  }

  private static String status(AcademicEvent event) {
    return switch (event.getStatus()) {
      case CANCELLED -> "CANCELLED";
      case TENTATIVE, POSTPONED -> "TENTATIVE";
      default -> "CONFIRMED";
    };
  }

  private static boolean isUri(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void writeTimes(AcademicEvent event, CalendarText out) {
    Optional<ZonedDateTime> start = start(event);
    if (start.isPresent()) {
      write("DTSTART", start.get(), out);
      end(event, start.get()).ifPresent(end -> write("DTEND", end, out));
    } else if (event.getStart().isPresent()) {
      writeWithoutZone(event, event.getStart().get(), out);
    }
  }

  private static void write(String property, ZonedDateTime time, CalendarText out) {
    if (CalendarZone.isOfPlace(time.getZone())) {
      String zoned = property + ";TZID=" + time.getZone().getId();
      out.line(zoned, CalendarText.dateTime(time.toLocalDateTime()));
    } else {
      out.line(property, CalendarText.utc(time.toInstant()));
    }
  }

  /** Whole days, the last of which ends with the day after it; or times that float. */
  private static void writeWithoutZone(AcademicEvent event, EventTime start, CalendarText out) {
    Optional<EventTime> end = event.getEnd().filter(e -> e.isDateOnly() == start.isDateOnly());
    if (start.isDateOnly()) {
      EventTime last = end.filter(e -> !e.isBefore(start)).orElse(start);
      out.line("DTSTART;VALUE=DATE", CalendarText.date(start.getDate()))
          .line("DTEND;VALUE=DATE", CalendarText.date(last.getDate().plusDays(1)));
      return;
    }
    LocalDateTime from = start.getDateTime().orElseThrow();
    out.line("DTSTART", CalendarText.dateTime(from));
    end.flatMap(EventTime::getDateTime)
        .filter(time -> time.isAfter(from))
        .ifPresent(time -> out.line("DTEND", CalendarText.dateTime(time)));
  }

  /** The moment an event starts, where its time of day and its zone are known. */
  private static Optional<ZonedDateTime> start(AcademicEvent event) {
    return inZone(event, event.getStart());
  }

  private static Optional<ZonedDateTime> end(AcademicEvent event, ZonedDateTime start) {
    return inZone(event, event.getEnd()).filter(end -> end.isAfter(start));
  }

  private static Optional<ZonedDateTime> inZone(AcademicEvent event, Optional<EventTime> time) {
    Optional<ZoneId> zone = event.getZone();
    return zone.isEmpty() ? Optional.empty() : time.flatMap(t -> t.atZone(zone.get()));
  }
}
