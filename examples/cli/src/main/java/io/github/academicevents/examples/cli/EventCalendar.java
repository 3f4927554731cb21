package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An event as an iCalendar file (RFC 5545) in one language, the same from run to run. */
final class EventCalendar {

  // A stamp that says nothing, for records that don't tell when they were changed: the time of the
  // run would make every run's file another one.
  private static final Instant NO_STAMP = Instant.parse("2000-01-01T00:00:00Z");

  private final AcademicEvent event;
  private final Language language;
  private final Optional<CalendarZone> zone;

  EventCalendar(AcademicEvent event, Language language) {
    this.event = event;
    this.language = language;
    this.zone =
        event
            .getStart()
            .filter(start -> !start.isDateOnly())
            .flatMap(start -> event.getZone())
            .flatMap(CalendarZone::find);
  }

  /** The file's text, its lines ended by CRLF and folded at 75 octets. */
  String write() {
    VEvent entry = new VEvent(new PropertyList());
    entry.add(new Uid(uid()));
    entry.add(new DtStamp(event.getModified().orElse(NO_STAMP).truncatedTo(ChronoUnit.SECONDS)));
    addTimes(entry);
    EventTexts texts = new EventTexts(language);
    add(texts.title(event), text -> entry.add(new Summary(text)));
    add(texts.text(event.getAbstractText()), text -> entry.add(new Description(text)));
    add(String.join("; ", texts.places(event)), text -> entry.add(new Location(text)));
    url().ifPresent(url -> entry.add(new Url(url)));
    entry.add(status());
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//academic-events//cli//" + language));
    calendar.add(ImmutableVersion.VERSION_2_0);
    zone.ifPresent(known -> calendar.add(known.rules()));
    calendar.add(entry);
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new CommandException("event.ics: can't be written: " + e.getMessage(), e);
    }
    return fold(text.toString().replace("\r\n ", ""));
  }

  private static void add(String text, Consumer<String> property) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .chars()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(c -> clean.append((char) c));
    if (!clean.isEmpty()) {
      property.accept(clean.toString());
    }
  }

  private String uid() {
    String key =
        event
            .getId()
            .or(event::getUrl)
            .orElseGet(() -> event.getTitle() + "|" + event.getStart() + event.getSeries());
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@academic-events";
  }

  private Status status() {
    return new Status(
        switch (event.getStatus()) {
          case CANCELLED -> "CANCELLED";
          case TENTATIVE, POSTPONED -> "TENTATIVE";
          default -> "CONFIRMED";
        });
  }

  private Optional<URI> url() {
    try {
      return event.getUrl().isPresent()
          ? Optional.of(new URI(event.getUrl().get()))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private void addTimes(VEvent entry) {
    Optional<EventTime> start = event.getStart();
    if (start.isEmpty()) {
      return;
    }
    Optional<EventTime> end =
        event.getEnd().filter(e -> e.isDateOnly() == start.get().isDateOnly());
    if (start.get().isDateOnly()) {
      entry.add(new DtStart<>(start.get().getDate()));
      entry.add(
          new DtEnd<>(
              end.filter(e -> !e.isBefore(start.get())).orElse(start.get()).getDate().plusDays(1)));
      return;
    }
    LocalDateTime from = start.get().getDateTime().orElseThrow();
    Optional<LocalDateTime> to =
        end.flatMap(EventTime::getDateTime).filter(time -> time.isAfter(from));
    Optional<ZoneId> named = event.getZone();
    if (named.isEmpty()) {
      entry.add(new DtStart<>(from));
      to.ifPresent(time -> entry.add(new DtEnd<>(time)));
      return;
    }
    ZonedDateTime first = from.atZone(named.get());
    entry.add(new DtStart<>(written(first)));
    to.map(time -> time.atZone(named.get()))
        .filter(first::isBefore)
        .ifPresent(time -> entry.add(new DtEnd<>(written(time))));
  }

  /** Local time where the file can hold the zone's rules, so that a calendar shows it; else UTC. */
  private Temporal written(ZonedDateTime time) {
    return zone.isPresent() ? zone.get().in(time) : time.toInstant();
  }

  /** Folds lines at 75 octets of UTF-8, never inside a character. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
    int octets = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (c == '\r' || c == '\n') {
        octets = 0;
      } else if (octets + size > 75) {
        folded.append("\r\n ");
        octets = 1 + size;
      } else {
        octets += size;
      }
      folded.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return folded.toString();
  }
}
