package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.Role;
import io.github.academicevents.Source;
import io.github.academicevents.Subject;
import io.github.academicevents.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an event, its parts by the readers beside it. */
final class EventReader {

  private final JsonIn in;
  private final ValueReader values;
  private final TextReader texts;
  private final AgentReader agents;
  private final PartReader parts;
  private final LocationReader locations;

  EventReader(JsonIn in) {
    this.in = in;
    values = new ValueReader(in);
    texts = new TextReader(in, values);
    agents = new AgentReader(in, values, texts);
    parts = new PartReader(in, values, texts);
    locations = new LocationReader(in, values, texts, agents);
  }

  /** The event of a list whose object begins here; null, after telling so, if it has no members. */
  private @Nullable AcademicEvent subEvent() {
    in.countEvent();
    return in.startObject() ? members() : null;
  }

  /** The event whose object begins here. */
  AcademicEvent event() {
    in.countEvent();
    in.openObject();
    return members();
  }

  private AcademicEvent members() {
    AcademicEvent.Builder event = AcademicEvent.builder();
    TimesReader times = new TimesReader(in, values);
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> event.id(values.text());
        case "url" -> event.url(values.text());
        case "kind" -> values.code(EventKind::find).ifPresent(event::kind);
        case "status" -> values.code(EventStatus::find).ifPresent(event::status);
        case "title" -> event.title(texts.localized());
        case "abstract" -> event.abstractText(texts.localized());
        case "keywords" -> keywords(event);
        case "subjects" -> subjects(event);
        case "languages" -> event.languages(values.scalars(tag -> tag));
        case "series" -> event.series(Optional.ofNullable(series()));
        case "start" -> times.start(event);
        case "end" -> times.end(event);
        case "doors" -> times.doors(event);
        case "timeZone" -> event.timeZone(values.text());
        case "previousStarts" -> times.previousStarts(event);
        case "attendanceMode" -> event.attendanceMode(values.code(AttendanceMode::find));
        case "locations" -> locations(event);
        case "contributions" -> contributions(event);
        case "contacts" -> contacts(event);
        case "registration" -> event.registration(Optional.ofNullable(parts.registration(times)));
        case "fees" -> event.fees(parts.fees(times));
        case "capacity" -> event.capacity(Optional.ofNullable(parts.capacity()));
        case "audience" -> event.audience(texts.localized());
        case "resources" -> resources(event);
        case "toBeAnnounced" -> event.toBeAnnounced(values.scalars(EventReader::openDetail));
        case "identifiers" -> agents.identifiers(event::addIdentifiers);
        case "partOf" -> event.partOf(Optional.ofNullable(reference()));
        case "subEvents" -> subEvents(event);
        case "source" -> event.source(Optional.ofNullable(source(times)));
        case "modified" -> event.modified(values.parsed(Instant::parse));
        default -> in.unknown();
      }
    }
    Extras extras = in.endObject();
    times.finish(event, extras);
    return event.extras(extras).build();
  }

  private static @Nullable OpenDetail openDetail(String code) {
    return OpenDetail.find(code).orElse(null);
  }

  private void keywords(AcademicEvent.Builder event) {
    values.list(
        texts::element, extras -> LocalizedText.empty().withExtras(extras), event::addKeywords);
  }

  private void subjects(AcademicEvent.Builder event) {
    values.objects(
        this::subject, extras -> Subject.builder().extras(extras).build(), event::addSubjects);
  }

  private void locations(AcademicEvent.Builder event) {
    values.<Location>objects(
        locations::location, extras -> Place.builder().extras(extras).build(), event::addLocations);
  }

  private void contributions(AcademicEvent.Builder event) {
    values.objects(
        this::contribution,
        extras -> Contribution.builder().extras(extras).build(),
        event::addContributions);
  }

  private void contacts(AcademicEvent.Builder event) {
    values.objects(
        parts::contact, extras -> Contact.builder().extras(extras).build(), event::addContacts);
  }

  private void resources(AcademicEvent.Builder event) {
    values.objects(
        parts::resource, extras -> Resource.builder().extras(extras).build(), event::addResources);
  }

  private void subEvents(AcademicEvent.Builder event) {
    values.objects(
        this::subEvent,
        extras -> AcademicEvent.builder().extras(extras).build(),
        event::addSubEvents);
  }

  private @Nullable Subject subject() {
    if (!in.startObject()) {
      return null;
    }
    Subject.Builder subject = Subject.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "scheme" -> subject.scheme(values.text());
        case "code" -> subject.code(values.text());
        case "name" -> subject.name(texts.localized());
        default -> in.unknown();
      }
    }
    return subject.extras(in.endObject()).build();
  }

  private @Nullable EventSeries series() {
    if (!in.startObject()) {
      return null;
    }
    EventSeries.Builder series = EventSeries.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> series.id(values.text());
        case "name" -> series.name(texts.localized());
        case "url" -> series.url(values.text());
        case "number" -> series.number(values.integer());
        case "numberText" -> series.numberText(values.text());
        default -> in.unknown();
      }
    }
    return series.extras(in.endObject()).build();
  }

  private @Nullable Contribution contribution() {
    if (!in.startObject()) {
      return null;
    }
    Contribution.Builder contribution = Contribution.builder();
    Agent agent = null;
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "role" -> contribution.role(values.code(Role::find));
        case "person" -> agent = agent == null ? agents.person() : other(agent);
        case "organization" -> agent = agent == null ? agents.organization() : other(agent);
        default -> in.unknown();
      }
    }
    return contribution.agent(Optional.ofNullable(agent)).extras(in.endObject()).build();
  }

  // A contribution has one agent; a second one is kept as it stands.
  private Agent other(Agent agent) {
    in.bad();
    return agent;
  }

  private @Nullable EventReference reference() {
    if (!in.startObject()) {
      return null;
    }
    EventReference.Builder event = EventReference.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> event.id(values.text());
        case "title" -> event.title(texts.localized());
        case "url" -> event.url(values.text());
        default -> in.unknown();
      }
    }
    return event.extras(in.endObject()).build();
  }

  private @Nullable Source source(TimesReader times) {
    if (!in.startObject()) {
      return null;
    }
    Source.Builder source = Source.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "url" -> source.url(values.text());
        case "publisher" -> source.publisher(texts.localized());
        case "published" -> source.published(times.ofPart(EventReader::published));
        case "retrieved" -> source.retrieved(values.parsed(Timestamp::parse));
        case "license" -> source.license(values.text());
        default -> in.unknown();
      }
    }
    return source.extras(in.endObject()).build();
  }

  private static void published(AcademicEvent.Builder event, EventTime time) {
    event.source(event.build().getSource().map(source -> source.withPublished(time)));
  }
}
