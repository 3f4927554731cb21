package io.github.academicevents.schema;

import io.github.academicevents.AttendanceMode;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** schema.org's words for kinds, statuses and modes. */
final class EventTypes {

  private static final String SCHEMA = "https://schema.org/";
  private static final String AEON = "https://github.com/tibonto/aeon#AEON_0000";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static final Map<EventKind, List<String>> ADDITIONAL_TYPES = additionalTypes();

  private EventTypes() {}

  /** The class of a kind; only such as are in the core if so asked. */
  static String type(EventKind kind, boolean core) {
    return switch (kind) {
      case EVENT, SYMPOSIUM, CONGRESS, POSTER_SESSION, SESSION, TRACK, DEMO -> "Event";
      case WORKSHOP, CONFERENCE -> core ? "Event" : "ConferenceEvent";
      case HACKATHON -> core ? "Event" : "Hackathon";
      case SERIES -> core ? "Event" : "EventSeries";
      case SHORT_COURSE -> "CourseInstance";
      case AWARD_CEREMONY, SOCIAL -> "SocialEvent";
      case TALK,
          LECTURE,
          PUBLIC_LECTURE,
          SEMINAR,
          COLLOQUIUM,
          FORUM,
          KEYNOTE,
          INVITED_TALK,
          FLASH_TALK,
          PANEL,
          TUTORIAL,
          SUMMER_SCHOOL,
          THESIS_DEFENCE,
          THESIS_PROPOSAL,
          INAUGURAL_LECTURE ->
          "EducationEvent";
    };
  }

  /** Classes of the Academic Event Ontology and of Wikidata that say more. */
  static List<String> additionalTypes(EventKind kind) {
    return ADDITIONAL_TYPES.getOrDefault(kind, List.of());
  }

  private static Map<EventKind, List<String>> additionalTypes() {
    Map<EventKind, List<String>> types = new EnumMap<>(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      types.put(kind, moreOf(kind));
    }
    return types;
  }

  private static List<String> moreOf(EventKind kind) {
    return switch (kind) {
      case TALK, PUBLIC_LECTURE, INVITED_TALK -> aeon("125");
      case LECTURE -> both("125", "Q603773");
      case SEMINAR -> aeon("109");
      case COLLOQUIUM -> aeon("101");
      case FORUM -> aeon("105");
      case KEYNOTE -> aeon("115");
      case FLASH_TALK -> aeon("212");
      case SHORT_COURSE, TUTORIAL -> aeon("119");
      case WORKSHOP -> both("121", "Q40444998");
      case SYMPOSIUM -> aeon("113");
      case CONFERENCE -> both("103", "Q2020153");
      case CONGRESS -> both("123", "Q625994");
      case POSTER_SESSION -> aeon("127");
      case SESSION -> aeon("111");
      case TRACK -> aeon("117");
      case DEMO -> aeon("213");
      case HACKATHON -> aeon("107");
      case SOCIAL -> aeon("196");
      case SERIES -> both("002", "Q47258130");
      case EVENT,
          PANEL,
          SUMMER_SCHOOL,
          THESIS_DEFENCE,
          THESIS_PROPOSAL,
          INAUGURAL_LECTURE,
          AWARD_CEREMONY ->
          List.of();
    };
  }

  private static List<String> aeon(String number) {
    return List.of(AEON + number);
  }

  private static List<String> both(String number, String item) {
    return List.of(AEON + number, WIKIDATA + item);
  }

  /** The IRI of a status; null for one that schema.org has no word for. */
  static @Nullable String status(EventStatus status) {
    return switch (status) {
      case SCHEDULED -> SCHEMA + "EventScheduled";
      case TENTATIVE -> null;
      case CANCELLED -> SCHEMA + "EventCancelled";
      case POSTPONED -> SCHEMA + "EventPostponed";
      case RESCHEDULED -> SCHEMA + "EventRescheduled";
      case MOVED_ONLINE -> SCHEMA + "EventMovedOnline";
    };
  }

  /** The IRI of a mode. */
  static String mode(AttendanceMode mode) {
    return switch (mode) {
      case ONSITE -> SCHEMA + "OfflineEventAttendanceMode";
      case ONLINE -> SCHEMA + "OnlineEventAttendanceMode";
      case HYBRID -> SCHEMA + "MixedEventAttendanceMode";
    };
  }
}
