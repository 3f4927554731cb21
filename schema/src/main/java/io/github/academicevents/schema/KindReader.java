package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what sort of event it is, whether it takes place, and how people take part. */
final class KindReader {

  private static final Map<String, EventKind> BY_TYPE =
      Map.of(
          "ConferenceEvent", EventKind.CONFERENCE,
          "Hackathon", EventKind.HACKATHON,
          "EventSeries", EventKind.SERIES,
          "CourseInstance", EventKind.SHORT_COURSE,
          "SocialEvent", EventKind.SOCIAL);
  private static final Map<String, EventStatus> STATUSES =
      Map.of(
          "scheduled", EventStatus.SCHEDULED,
          "cancelled", EventStatus.CANCELLED,
          "canceled", EventStatus.CANCELLED,
          "postponed", EventStatus.POSTPONED,
          "rescheduled", EventStatus.RESCHEDULED,
          "movedonline", EventStatus.MOVED_ONLINE);
  private static final Map<String, AttendanceMode> MODES =
      Map.of(
          "offline", AttendanceMode.ONSITE,
          "online", AttendanceMode.ONLINE,
          "mixed", AttendanceMode.HYBRID);

  private final Members members;

  KindReader(Members members) {
    this.members = members;
  }

  void read(AcademicEvent.Builder event) {
    kind(event);
    EventStatus status = new Fields(members).listed("status", "eventStatus", KindReader::status);
    if (members.ownField("status") instanceof String own) {
      status = EventStatus.find(own).orElse(null);
    }
    if (status != null) {
      event.status(status);
    }
    AttendanceMode mode =
        new Fields(members).listed("attendanceMode", "eventAttendanceMode", KindReader::mode);
    if (mode != null) {
      event.attendanceMode(mode);
    }
  }

  private void kind(AcademicEvent.Builder event) {
    List<Value> additional = members.take("additionalType");
    if (members.own) {
      if (members.ownField("kind") instanceof String own) {
        EventKind.find(own).ifPresent(event::kind);
      }
      return;
    }
    List<String> types = new ArrayList<>(members.node.types());
    EventKind kind = byAdditional(additional);
    if (kind == null && members.node.course() != null) {
      kind = EventKind.SHORT_COURSE;
    }
    for (String type : members.node.types()) {
      EventKind known = BY_TYPE.get(type);
      kind = kind == null ? known : kind;
      if (known != null && known == kind || kind != null && type.equals("EducationEvent")) {
        types.remove(type);
      }
    }
    types.remove("Event");
    if (kind != null) {
      event.kind(kind);
    }
    for (Value value : additional) {
      if (kind == null || !isOf(kind, value)) {
        members.keepProperty("additionalType", value.raw());
      }
    }
    types.forEach(type -> members.keepProperty("@type", type));
  }

  /** The kind that most of the classes stand for; the first of several. */
  private static @Nullable EventKind byAdditional(List<Value> additional) {
    EventKind best = null;
    long most = 0;
    for (EventKind kind : EventKind.values()) {
      long of = additional.stream().filter(value -> isOf(kind, value)).count();
      if (of > most) {
        best = kind;
        most = of;
      }
    }
    return best;
  }

  private static boolean isOf(EventKind kind, Value value) {
    String text = Fields.term(value);
    return text != null
        && (EventTypes.additionalTypes(kind).contains(text) || kind.getCode().equals(text));
  }

  /** The name at the end of an IRI, in lower case. */
  private static String word(String text) {
    String iri = text.strip();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':')) + 1)
        .toLowerCase(Locale.ROOT);
  }

  private static @Nullable EventStatus status(String text) {
    String word = word(text);
    return STATUSES.get(word.startsWith("event") ? word.substring("event".length()) : word);
  }

  private static @Nullable AttendanceMode mode(String text) {
    String word = word(text);
    String suffix = "eventattendancemode";
    return MODES.get(
        word.endsWith(suffix) ? word.substring(0, word.length() - suffix.length()) : word);
  }
}
