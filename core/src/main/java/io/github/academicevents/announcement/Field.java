package io.github.academicevents.announcement;

import io.github.academicevents.Role;
import java.util.Locale;
import java.util.Optional;

/** What a label of an announcement announces. */
enum Field {
  TITLE,
  SPEAKER,
  KEYNOTE_SPEAKER,
  CANDIDATE,
  MODERATOR,
  CHAIR,
  INVITER,
  HOST,
  PANELIST,
  TRANSLATOR,
  SUPERVISOR,
  AFFILIATION,
  POSITION,
  HONORIFIC,
  TIME,
  END,
  /** When it was to be before it was moved: 原定时间. */
  PREVIOUS_TIME,
  DOORS,
  PLACE,
  /** Where it was to be before it was moved. */
  PREVIOUS_PLACE,
  /** A further place, beside the main one. */
  SIDE_PLACE,
  TIME_PLACE,
  ABSTRACT,
  BIOGRAPHY,
  /** 简介: of the speaker or of the talk. */
  PROFILE,
  CONTACT,
  EMAIL,
  TELEPHONE,
  ORGANIZER,
  CO_ORGANIZER,
  SUPPORTING_ORGANIZER,
  SPONSOR,
  FUNDER,
  ONLINE,
  MEETING_ID,
  PASSCODE,
  URL,
  REGISTRATION,
  DEADLINE,
  SERIES,
  NUMBER,
  LANGUAGE,
  AUDIENCE,
  KEYWORDS,
  PUBLISHED,
  AGENDA,
  /** A talk's own heading: 报告一, Talk 2. */
  TALK,
  /** Known, and nothing of an event: who wrote the page, how often it was looked at. */
  OTHER,
  /** As {@link #OTHER}, of any length: references, notes. */
  REMARKS;

  /** Whether its value runs on over lines and paragraphs. */
  boolean isLong() {
    return switch (this) {
      case ABSTRACT, BIOGRAPHY, PROFILE, REMARKS, AGENDA -> true;
      default -> false;
    };
  }

  /** Whether its value is one person or several. */
  boolean isPeople() {
    return switch (this) {
      case SPEAKER,
          KEYNOTE_SPEAKER,
          CANDIDATE,
          MODERATOR,
          CHAIR,
          INVITER,
          HOST,
          PANELIST,
          TRANSLATOR,
          SUPERVISOR ->
          true;
      default -> false;
    };
  }

  boolean isSpeaker() {
    return this == SPEAKER || this == KEYNOTE_SPEAKER || this == CANDIDATE;
  }

  boolean isOrganizer() {
    return switch (this) {
      case ORGANIZER, CO_ORGANIZER, SUPPORTING_ORGANIZER, SPONSOR, FUNDER -> true;
      default -> false;
    };
  }

  Optional<Role> role() {
    return Role.find(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Optional<Field> find(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Field field : values()) {
      if (field.name().equals(wanted)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
