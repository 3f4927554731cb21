package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of an event as a part of others. */
final class StructureRules {

  private StructureRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    partOf(event, check);
    ownPart(event, check);
    if (parent != null) {
      inside(event, parent, check);
    }
  }

  private static void partOf(AcademicEvent event, Check check) {
    EventReference whole = event.getPartOf().orElse(null);
    if (whole == null) {
      return;
    }
    String id = whole.getId().orElse(null);
    check.enter("partOf");
    if (id != null) {
      if (id.equals(event.getId().orElse(null))) {
        check.report(Catalogue.STRUCTURE_SELF_REFERENCE, "id", id);
      }
    } else if (isSamePage(event, whole)) {
      check.report(Catalogue.STRUCTURE_SELF_REFERENCE, "url", whole.getUrl().orElse(null));
    }
    check.leave();
  }

  // Talks may share the page of the whole, but then their titles differ.
  private static boolean isSamePage(AcademicEvent event, EventReference whole) {
    return whole.getUrl().isPresent()
        && whole.getUrl().equals(event.getUrl())
        && (whole.getTitle().isEmpty() || whole.getTitle().equals(event.getTitle()));
  }

  private static void ownPart(AcademicEvent event, Check check) {
    List<AcademicEvent> parts = event.getSubEvents();
    String id = parts.isEmpty() ? null : event.getId().orElse(null);
    if (id == null) {
      return;
    }
    check.enter("subEvents");
    for (int i = 0; i < parts.size(); i++) {
      if (id.equals(parts.get(i).getId().orElse(null))) {
        check.enter(i);
        check.report(Catalogue.STRUCTURE_SELF_REFERENCE, "id", id);
        check.leave();
      }
    }
    check.leave();
  }

  // A dinner on the eve is part of the meeting, and what was called off has lost its place.
  private static void inside(AcademicEvent event, AcademicEvent parent, Check check) {
    if (event.getKind() == EventKind.SOCIAL
        || event.getStatus() == EventStatus.CANCELLED
        || event.getStatus() == EventStatus.POSTPONED) {
      return;
    }
    EventTime from = parent.getStart().orElse(null);
    EventTime to = parent.getEnd().orElse(null);
    EventTime start = inZoneOf(parent, event, event.getStart().orElse(null));
    EventTime end = inZoneOf(parent, event, event.getEnd().orElse(null));
    if (from == null || to != null && to.isBefore(from)) {
      return;
    }
    if (start != null && (start.isBefore(from) || to != null && start.isAfter(to))) {
      String value = event.getStart().map(EventTime::toString).orElse(null);
      check.report(Catalogue.TIME_SUB_EVENT_OUTSIDE_PARENT, "start", value);
    } else if (end != null && to != null && end.isAfter(to)) {
      String value = event.getEnd().map(EventTime::toString).orElse(null);
      check.report(Catalogue.TIME_SUB_EVENT_OUTSIDE_PARENT, "end", value);
    }
  }

  /** A time of a part by the whole's clock; null where that can't be known. */
  private static @Nullable EventTime inZoneOf(
      AcademicEvent parent, AcademicEvent event, @Nullable EventTime time) {
    if (time == null
        || event.getTimeZone().isEmpty()
        || event.getTimeZone().equals(parent.getTimeZone())) {
      return time;
    }
    ZoneId from = event.getZone().orElse(null);
    ZoneId to = parent.getZone().orElse(null);
    LocalDateTime local = time.getDateTime().orElse(null);
    if (from == null || to == null || local == null) {
      return null;
    }
    LocalDateTime there = local.atZone(from).withZoneSameInstant(to).toLocalDateTime();
    return there.getYear() < 0 || there.getYear() > 9999 ? null : EventTime.of(there);
  }
}
