package io.github.academicevents;

import io.github.academicevents.validation.Severity;
import io.github.academicevents.validation.constraints.Notes;
import io.github.academicevents.validation.constraints.SeverityPayload;
import io.github.academicevents.validation.constraints.ValidEvent;
import io.github.academicevents.validation.constraints.Warnings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An academic event: a talk, seminar, lecture, colloquium, conference or defence.
 *
 * <p>Immutable and thread-safe. Under Jakarta Validation it is held to the rulebook: {@link
 * ValidEvent}.
 *
 * @see <a href="https://schema.org/Event">schema.org Event</a>
 */
@ValidEvent(payload = SeverityPayload.OfError.class)
@ValidEvent(
    severity = Severity.WARNING,
    groups = Warnings.class,
    payload = SeverityPayload.OfWarning.class)
@ValidEvent(severity = Severity.INFO, groups = Notes.class, payload = SeverityPayload.OfNote.class)
@Value.Immutable
public sealed interface AcademicEvent extends WithAcademicEvent permits ImmutableAcademicEvent {

  /** {@return a stable id of the record, an IRI where there is one, as written} */
  Optional<String> getId();

  /** {@return the event's own page, as written} */
  Optional<String> getUrl();

  /** {@return what sort of event it is; {@link EventKind#EVENT} where nothing more is known} */
  EventKind getKind();

  /**
   * {@return whether it takes place as planned; {@link EventStatus#SCHEDULED} where nothing else is
   * known}
   */
  EventStatus getStatus();

  /** {@return the title, maybe empty} */
  LocalizedText getTitle();

  /** {@return what it is about; {@code abstract} in JSON, maybe empty} */
  LocalizedText getAbstractText();

  /** {@return free keywords, in order} */
  List<LocalizedText> getKeywords();

  /** {@return coded subjects, in order} */
  List<Subject> getSubjects();

  /** {@return the languages spoken at the event, BCP 47 tags, as written, in order} */
  List<String> getLanguages();

  /** {@return the series it belongs to} */
  Optional<EventSeries> getSeries();

  /** {@return when it starts, in its zone} */
  Optional<EventTime> getStart();

  /** {@return when it ends, in its zone; of a date, the last day} */
  Optional<EventTime> getEnd();

  /** {@return when people are let in, in its zone} */
  Optional<EventTime> getDoors();

  /**
   * {@return the zone of all its times: an IANA id ({@code Asia/Shanghai}) or an offset ({@code
   * +08:00}), as written}
   */
  Optional<String> getTimeZone();

  /** {@return when it was to start before it was moved, in order} */
  List<EventTime> getPreviousStarts();

  /** {@return how people take part, if a record states it} */
  Optional<AttendanceMode> getAttendanceMode();

  /** {@return where it is: places and ways to take part online} */
  List<Location> getLocations();

  /** {@return who does what for it, in order} */
  List<Contribution> getContributions();

  /** {@return whom to ask, in order} */
  List<Contact> getContacts();

  /** {@return how to register} */
  Optional<Registration> getRegistration();

  /** {@return prices of taking part, in order} */
  List<Fee> getFees();

  /** {@return how many can take part} */
  Optional<Capacity> getCapacity();

  /** {@return for whom it is, maybe empty} */
  LocalizedText getAudience();

  /** {@return slides, recordings, papers, pictures, in order} */
  List<Resource> getResources();

  /** {@return what is known to be still open, in order} */
  List<OpenDetail> getToBeAnnounced();

  /** {@return codes of it: DOI, Wikidata, in order} */
  List<Identifier> getIdentifiers();

  /** {@return the larger event it is part of} */
  Optional<EventReference> getPartOf();

  /** {@return its sessions and talks, in order} */
  List<AcademicEvent> getSubEvents();

  /** {@return where the record came from} */
  Optional<Source> getSource();

  /** {@return when the record was last changed} */
  Optional<Instant> getModified();

  /**
   * {@return members of the record that this type has no field for, or whose value could not be
   * read}
   */
  Extras getExtras();

  /**
   * The zone of all its times, where {@link #getTimeZone()} is one.
   *
   * @return the zone of an IANA id or an offset; empty where it is missing or neither
   */
  default Optional<ZoneId> getZone() {
    return getTimeZone().flatMap(TimeZones::find);
  }

  /**
   * How people take part: as stated, else by the locations.
   *
   * @return the mode; empty where neither tells
   */
  default Optional<AttendanceMode> getEffectiveAttendanceMode() {
    return getAttendanceMode().or(() -> Locations.mode(getLocations()));
  }

  /**
   * Who has a role.
   *
   * @param role the role
   * @return the persons and organizations that have it, in order
   */
  default List<Agent> getAgents(Role role) {
    return getContributions().stream()
        .filter(contribution -> contribution.getRole().filter(role::equals).isPresent())
        .flatMap(contribution -> contribution.getAgent().stream())
        .toList();
  }

  /**
   * {@return this value without the extras whose place a field has taken since; builders and copies
   * apply it}
   */
  @Value.Check
  default AcademicEvent normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getId().isPresent(), "id")
            .unless(getUrl().isPresent(), "url")
            .unless(getKind() != EventKind.EVENT, "kind")
            .unless(getStatus() != EventStatus.SCHEDULED, "status")
            .unless(!getTitle().isEmpty(), "title")
            .unless(!getAbstractText().isEmpty(), "abstract")
            .unless(!getKeywords().isEmpty(), "keywords")
            .unless(!getSubjects().isEmpty(), "subjects")
            .unless(!getLanguages().isEmpty(), "languages")
            .unless(getSeries().isPresent(), "series")
            .unless(getStart().isPresent(), "start")
            .unless(getEnd().isPresent(), "end")
            .unless(getDoors().isPresent(), "doors")
            .unless(getTimeZone().isPresent(), "timeZone")
            .unless(!getPreviousStarts().isEmpty(), "previousStarts")
            .unless(getAttendanceMode().isPresent(), "attendanceMode")
            .unless(!getLocations().isEmpty(), "locations")
            .unless(!getContributions().isEmpty(), "contributions")
            .unless(!getContacts().isEmpty(), "contacts")
            .unless(getRegistration().isPresent(), "registration")
            .unless(!getFees().isEmpty(), "fees")
            .unless(getCapacity().isPresent(), "capacity")
            .unless(!getAudience().isEmpty(), "audience")
            .unless(!getResources().isEmpty(), "resources")
            .unless(!getToBeAnnounced().isEmpty(), "toBeAnnounced")
            .unless(!getIdentifiers().isEmpty(), "identifiers")
            .unless(getPartOf().isPresent(), "partOf")
            .unless(!getSubEvents().isEmpty(), "subEvents")
            .unless(getSource().isPresent(), "source")
            .unless(getModified().isPresent(), "modified");
    return kept.equals(getExtras()) ? this : withExtras(kept);
  }

  /** {@return a new builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a new builder with all that this value holds} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link AcademicEvent}; not for use by several threads at once. */
  final class Builder extends ImmutableAcademicEvent.Builder {

    Builder() {
      kind(EventKind.EVENT);
      status(EventStatus.SCHEDULED);
      title(LocalizedText.empty());
      abstractText(LocalizedText.empty());
      audience(LocalizedText.empty());
      extras(Extras.none());
    }

    /**
     * Adds a speaker.
     *
     * @param speaker who gives the talk
     * @return this builder
     */
    public Builder addSpeaker(Person speaker) {
      return addContributions(Contribution.of(Role.SPEAKER, speaker));
    }
  }
}
