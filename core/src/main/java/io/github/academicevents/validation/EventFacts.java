package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventStatus;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What of an event is needed to compare it with others, and no more. */
final class EventFacts implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Kinds of events at which a speaker is not needed all the time. */
  private static final Set<EventKind> OF_SEVERAL =
      EnumSet.of(
          EventKind.FORUM,
          EventKind.WORKSHOP,
          EventKind.SYMPOSIUM,
          EventKind.CONFERENCE,
          EventKind.CONGRESS,
          EventKind.SUMMER_SCHOOL,
          EventKind.POSTER_SESSION,
          EventKind.SESSION,
          EventKind.TRACK,
          EventKind.HACKATHON,
          EventKind.SERIES);

  final long record;
  final String path;
  final String id;
  final EventStatus status;

  /** When it starts as text; empty where that is not known. */
  final String start;

  /** The local day it starts on, counted from 1970. */
  final long day;

  final @Nullable Interval interval;
  final int seriesNumber;
  final boolean hasSeriesNumber;

  /** Whether it is one talk, and all come together for it in a place. */
  final boolean onsiteTalk;

  /** The rooms it is in, as keys. */
  final TreeSet<String> rooms;

  private final TreeSet<String> names = new TreeSet<>();
  private final TreeSet<String> titles = new TreeSet<>();
  private final TreeSet<String> speakers = new TreeSet<>();
  private final TreeSet<String> partOf = new TreeSet<>();
  private final TreeSet<String> partOfTitles = new TreeSet<>();

  EventFacts(AcademicEvent event, long record, String path, Optional<ZoneId> zone) {
    this.record = record;
    this.path = path;
    id = event.getId().orElse("").strip();
    status = event.getStatus();
    start = event.getStart().map(Object::toString).orElse("");
    day = event.getStart().map(time -> time.getDate().toEpochDay()).orElse(0L);
    interval = Interval.of(event, zone);
    OptionalInt number =
        event.getSeries().isPresent() ? event.getSeries().get().getNumber() : OptionalInt.empty();
    hasSeriesNumber = number.isPresent();
    seriesNumber = number.orElse(0);
    onsiteTalk = isTalk(event) && isOnsite(event);
    rooms = new TreeSet<>(RoomKeys.of(event));
    addTo(names, event.getId());
    addTo(names, event.getUrl());
    addTo(titles, event.getTitle());
    for (Contribution contribution : event.getContributions()) {
      Person speaker = SpeakerKeys.speaker(contribution);
      if (speaker != null) {
        addTo(speakers, speaker.getName());
      }
    }
    Optional<EventReference> larger = event.getPartOf();
    addTo(partOf, larger.flatMap(EventReference::getId));
    addTo(partOf, larger.flatMap(EventReference::getUrl));
    addTo(partOfTitles, larger.map(EventReference::getTitle).orElse(LocalizedText.empty()));
  }

  private static boolean isTalk(AcademicEvent event) {
    return event.getSubEvents().isEmpty() && !OF_SEVERAL.contains(event.getKind());
  }

  private static boolean isOnsite(AcademicEvent event) {
    boolean anyPlace = false;
    boolean anyOnline = false;
    for (var location : event.getLocations()) {
      anyPlace |= location instanceof Place;
      anyOnline |= location instanceof OnlineAccess;
    }
    return anyPlace && !anyOnline && event.getStatus() != EventStatus.MOVED_ONLINE;
  }

  private static void addTo(Set<String> names, Optional<String> name) {
    name.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(names::add);
  }

  private static void addTo(Set<String> keys, LocalizedText text) {
    text.forEach(
        (tag, one) -> {
          String key = KeyText.of(one);
          if (!KeyText.saysNothing(key)) {
            keys.add(key);
          }
        });
  }

  /** Whether it takes place, as far as is known, at the time that is told. */
  boolean takesPlace() {
    return status != EventStatus.CANCELLED && status != EventStatus.POSTPONED;
  }

  Set<String> titles() {
    return titles;
  }

  /** The names of those who speak, as keys. */
  Set<String> speakers() {
    return speakers;
  }

  /** Whether both are one event, told twice. */
  boolean isSameAs(EventFacts other) {
    return record == other.record && path.equals(other.path)
        || shareAny(names, other.names)
        || !start.isEmpty() && start.equals(other.start) && shareAny(titles, other.titles);
  }

  /** Whether both may be one event, for it has the same speaker at the same time. */
  boolean maybeSameAs(EventFacts other) {
    return isSameAs(other)
        || !start.isEmpty() && start.equals(other.start) && shareAny(speakers, other.speakers);
  }

  /** Whether one is the other's sub-event, or its sub-event's and so on. */
  boolean isPartOrWholeOf(EventFacts other) {
    return isPartOf(other) || other.isPartOf(this);
  }

  private boolean isPartOf(EventFacts whole) {
    boolean inside = record == whole.record && path.startsWith(whole.path + "/");
    return inside || shareAny(partOf, whole.names) || shareAny(partOfTitles, whole.titles);
  }

  private static boolean shareAny(Set<String> some, Set<String> others) {
    for (String one : some) {
      if (others.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
