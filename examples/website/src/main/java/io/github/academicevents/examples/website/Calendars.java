package io.github.academicevents.examples.website;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.publication.EventCalendar;
import io.github.academicevents.publication.EventFormat;
import io.github.academicevents.publication.PageKey;
import io.github.academicevents.publication.PublicEvent;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Calendar entries of events, and feeds of series to subscribe to. */
@RestController
class Calendars {

  private static final String TYPE = "text/calendar;charset=UTF-8";
  private static final int LATEST = 500;

  private final EventStore store;
  private final Site site;

  Calendars(EventStore store, Site site) {
    this.store = store;
    this.site = site;
  }

  @GetMapping(path = "/{language:zh|en}/events/{id:" + PageKey.PATTERN + "}.ics", produces = TYPE)
  String entry(@PathVariable String language, @PathVariable String id) {
    return store
        .find(id)
        .map(stored -> EventCalendar.of(List.of(shown(stored, language))).write(language))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping(path = "/{language:zh|en}/series/{id:" + PageKey.PATTERN + "}.ics", produces = TYPE)
  String feed(@PathVariable String language, @PathVariable String id) {
    List<AcademicEvent> events =
        store
            .list(EventFilter.ofSeries(id), PageRequest.of(0, LATEST))
            .map(stored -> shown(stored, language))
            .getContent();
    if (events.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    LocalizedText name =
        events.get(0).getSeries().map(EventSeries::getName).orElse(LocalizedText.empty());
    return EventCalendar.of(events).withName(EventFormat.of(language).text(name)).write(language);
  }

  private AcademicEvent shown(StoredEvent stored, String language) {
    AcademicEvent event = PublicEvent.of(stored.event());
    return event
        .withId(event.getId().orElse(site.id(stored.id())))
        .withUrl(site.page(language, "/events/" + stored.id()));
  }
}
