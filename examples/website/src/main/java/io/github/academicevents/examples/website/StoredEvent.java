package io.github.academicevents.examples.website;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.publication.PageKey;
import io.github.academicevents.publication.SearchText;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A row: an event's JSON, and beside it what events are looked for by.
 *
 * @param id its name in addresses
 * @param version counts its changes from 1; 0 before it is stored
 * @param body its JSON
 * @param starts when it starts in its zone, a date as the day's begin
 * @param ends when it ends, a date as the day's end
 * @param status the code of its status
 * @param series the key of its series
 * @param search its texts, for people's searches
 */
record StoredEvent(
    @Id String id,
    @Version long version,
    String body,
    @Nullable LocalDateTime starts,
    @Nullable LocalDateTime ends,
    String status,
    @Nullable String series,
    String search) {

  private static final int LONGEST_SEARCH = 100_000;

  static StoredEvent of(String id, long version, AcademicEvent event) {
    return new StoredEvent(
        id,
        version,
        EventJson.write(event),
        event.getStart().map(start -> moment(start, LocalTime.MIN)).orElse(null),
        event
            .getEnd()
            .or(event::getStart)
            .map(end -> moment(end, LocalTime.of(23, 59)))
            .orElse(null),
        event.getStatus().getCode(),
        event.getSeries().map(PageKey::of).orElse(null),
        search(event));
  }

  /** The event as it was stored. */
  AcademicEvent event() {
    return EventJson.read(body);
  }

  private static LocalDateTime moment(EventTime time, LocalTime ofDate) {
    return time.getDate().atTime(time.getTime().orElse(ofDate));
  }

  private static String search(AcademicEvent event) {
    String text = SearchText.of(event);
    return text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
  }
}
