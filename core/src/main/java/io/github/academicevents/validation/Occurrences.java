package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventSeries;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.validation.Occurrence.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers by what an event and its sub-events can meet others. */
final class Occurrences {

  private final long record;
  private final List<Occurrence> found = new ArrayList<>();

  private Occurrences(long record) {
    this.record = record;
  }

  static List<Occurrence> of(AcademicEvent event, long record) {
    Occurrences occurrences = new Occurrences(record);
    occurrences.add(event, "", Optional.empty());
    return occurrences.found;
  }

  private void add(AcademicEvent event, String path, Optional<ZoneId> outerZone) {
    Optional<ZoneId> zone = event.getTimeZone().isPresent() ? event.getZone() : outerZone;
    EventFacts facts = new EventFacts(event, record, path, zone);
    if (path.isEmpty()) {
      if (!facts.id.isEmpty()) {
        add(Kind.ID, facts.id, facts, "/id", facts.id);
      }
      series(event, facts);
      likeness(event, facts);
    }
    if (facts.takesPlace() && facts.interval != null) {
      rooms(event, facts, facts.interval);
      speakers(event, facts, facts.interval);
    }
    int index = 0;
    for (AcademicEvent part : event.getSubEvents()) {
      add(part, path + "/subEvents/" + index++, zone);
    }
  }

  private void add(Kind kind, String key, EventFacts facts, String member, String value) {
    String line = key.replace('\n', ' ').replace('\r', ' ');
    found.add(new Occurrence(kind, line, facts, member, value));
  }

  private void series(AcademicEvent event, EventFacts facts) {
    if (!facts.hasSeriesNumber || !facts.takesPlace()) {
      return;
    }
    for (String key : seriesKeys(event)) {
      add(Kind.SERIES, key, facts, "/series/number", String.valueOf(facts.seriesNumber));
    }
  }

  private static Set<String> seriesKeys(AcademicEvent event) {
    Set<String> keys = new TreeSet<>();
    EventSeries series = event.getSeries().orElse(null);
    if (series == null) {
      return keys;
    }
    if (series.getId().isPresent()) {
      keys.add("id " + series.getId().get().strip());
      return keys;
    }
    series
        .getName()
        .forEach(
            (tag, name) -> {
              String key = KeyText.of(name);
              if (!KeyText.saysNothing(key)) {
                keys.add("name " + key + '|' + OrganizerKeys.of(event, tag));
              }
            });
    return keys;
  }

  /** Two records of the same series, speaker and start are likely to tell the same event. */
  private void likeness(AcademicEvent event, EventFacts facts) {
    if (facts.start.isEmpty()) {
      return;
    }
    // In a series a speaker may give two talks on a day, but not at one time.
    Set<String> kin = facts.interval == null ? new TreeSet<>() : seriesKeys(event);
    if (kin.isEmpty()) {
      kin.addAll(facts.titles());
    }
    for (String speaker : facts.speakers()) {
      for (String like : kin) {
        add(Kind.LIKENESS, facts.start + ' ' + speaker + ' ' + like, facts, "", facts.start);
      }
    }
  }

  private void rooms(AcademicEvent event, EventFacts facts, Interval interval) {
    for (String room : facts.rooms) {
      for (long day = interval.firstDay(); day <= interval.lastDay(); day++) {
        add(Kind.ROOM, room + ' ' + day, facts, "/locations", room(event));
      }
    }
  }

  private static String room(AcademicEvent event) {
    for (Location location : event.getLocations()) {
      if (location instanceof Place place && !place.getRoom().isEmpty()) {
        return text(place.getRoom());
      }
    }
    return "";
  }

  private void speakers(AcademicEvent event, EventFacts facts, Interval interval) {
    if (!facts.onsiteTalk) {
      return;
    }
    int index = 0;
    for (Contribution contribution : event.getContributions()) {
      Person person = SpeakerKeys.speaker(contribution);
      String member = "/contributions/" + index++;
      if (person == null) {
        continue;
      }
      for (String key : SpeakerKeys.identities(person)) {
        for (long day = interval.firstUtcDay(); day <= interval.lastUtcDay(); day++) {
          add(Kind.SPEAKER, key + ' ' + day, facts, member, text(person.getName()));
        }
      }
    }
  }

  private static String text(LocalizedText text) {
    return text.best("zh", "en").orElse("");
  }
}
