package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Capacity;
import io.github.academicevents.EventStatus;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.schema.JsonLdOptions.DefaultStatus;
import io.github.academicevents.schema.JsonLdOptions.SubEvents;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes an event. */
final class EventNode {

  private final Document document;
  private final JsonLdOut out;
  private final IdentifierNode identifiers;
  private final SubjectNode subjects;
  private final SeriesNode series;
  private final PlaceNode places;
  private final OnlineNode online;
  private final ContributionNode contributions;
  private final OfferNode offers;
  private final ResourceNode resources;
  private final EventRecord record;

  EventNode(Document document) {
    this.document = document;
    out = document.out;
    identifiers = new IdentifierNode(document);
    subjects = new SubjectNode(document);
    series = new SeriesNode(document);
    AddressNode addresses = new AddressNode(document);
    places = new PlaceNode(document, addresses);
    online = new OnlineNode(document);
    contributions = new ContributionNode(document, new AgentNode(document, identifiers, addresses));
    offers = new OfferNode(document);
    resources = new ResourceNode(document);
    record = new EventRecord(document);
  }

  /** The only event of a document, in an object that is open. */
  void writeAlone(AcademicEvent event) {
    JsonLdOptions options = document.options;
    String id = options.getId().or(event::getId).orElse(null);
    type(event);
    members(event, id, document.use(id, event), options.getUrl().or(event::getUrl));
  }

  void write(@Nullable Property property, AcademicEvent event) {
    out.startObject(property);
    writeIn(event);
    out.endObject();
  }

  /** One of several events, in an object that is open. */
  void writeIn(AcademicEvent event) {
    String id = event.getId().orElse(null);
    SharedNodes.Use use = document.use(id, event);
    if (id != null && document.refers(use)) {
      document.id(use, id);
    } else {
      type(event);
      members(event, id, use, event.getUrl());
    }
  }

  private void type(AcademicEvent event) {
    out.name(Property.TYPE);
    out.word(EventTypes.type(event.getKind(), document.isCore()));
  }

  private void members(
      AcademicEvent event, @Nullable String id, SharedNodes.Use use, Optional<String> url) {
    document.id(use, id);
    Times times = new Times(out, event);
    document.strings(Property.ADDITIONAL_TYPE, EventTypes.additionalTypes(event.getKind()));
    document.name(event.getTitle());
    document.text(Property.DESCRIPTION, event.getAbstractText());
    document.url(Property.URL, url);
    times(event, times);
    status(event);
    mode(event);
    locations(event.getLocations());
    contributions.write(event);
    series.write(event);
    identifiers.write(event.getIdentifiers(), event.getSeries());
    document.strings(Property.IN_LANGUAGE, event.getLanguages());
    subjects.keywords(event.getKeywords());
    subjects.subjects(event.getSubjects());
    audience(event.getAudience());
    offers.write(event, times);
    if (event.getCapacity().isPresent()) {
      capacity(event.getCapacity().get());
    }
    resources.write(event.getResources());
    subEvents(event.getSubEvents());
    if (document.isLinked()) {
      record.write(event, use, times);
    }
  }

  private void times(AcademicEvent event, Times times) {
    times.write(Property.START_DATE, event.getStart());
    times.write(Property.END_DATE, event.getEnd());
    if (event.getDoors().isPresent() && !event.getDoors().get().isDateOnly()) {
      times.write(Property.DOOR_TIME, event.getDoors().get());
    }
    times.write(Property.PREVIOUS_START_DATE, event.getPreviousStarts());
  }

  private void status(AcademicEvent event) {
    EventStatus status = event.getStatus();
    String iri = EventTypes.status(status);
    boolean asked = document.options.getDefaultStatus() == DefaultStatus.WRITTEN;
    if (iri != null && (status != EventStatus.SCHEDULED || asked)) {
      document.listed(Property.EVENT_STATUS, iri);
    }
  }

  // A page tells what its locations say; linked data only what was stated.
  private void mode(AcademicEvent event) {
    AttendanceMode mode =
        (document.isLinked() ? event.getAttendanceMode() : event.getEffectiveAttendanceMode())
            .orElse(null);
    if (mode != null && !document.isCore()) {
      document.listed(Property.EVENT_ATTENDANCE_MODE, EventTypes.mode(mode));
    }
  }

  private void locations(List<Location> locations) {
    if (locations.isEmpty()) {
      return;
    }
    Property each = document.begin(Property.LOCATION, locations.size());
    for (Location location : locations) {
      if (location instanceof Place place) {
        places.write(each, place);
      } else if (location instanceof OnlineAccess access) {
        online.write(each, access);
      }
    }
    document.end(locations.size());
  }

  private void audience(LocalizedText audience) {
    if (!audience.isEmpty()) {
      out.startNode(Property.AUDIENCE, "Audience");
      document.text(Property.AUDIENCE_TYPE, audience);
      out.endObject();
    }
  }

  private void capacity(Capacity capacity) {
    number(Property.MAXIMUM_ATTENDEE_CAPACITY, capacity.getTotal());
    if (!document.isCore()) {
      number(Property.MAXIMUM_PHYSICAL_ATTENDEE_CAPACITY, capacity.getOnsite());
      number(Property.MAXIMUM_VIRTUAL_ATTENDEE_CAPACITY, capacity.getOnline());
    }
    number(Property.REMAINING_ATTENDEE_CAPACITY, capacity.getRemaining());
  }

  private void number(Property property, OptionalInt number) {
    if (number.isPresent()) {
      out.name(property);
      out.number(number.getAsInt());
    }
  }

  private void subEvents(List<AcademicEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    Property each = document.begin(Property.SUB_EVENT, events.size());
    for (AcademicEvent event : events) {
      if (document.options.getSubEvents() == SubEvents.NESTED) {
        write(each, event);
      } else {
        refer(each, event);
      }
    }
    document.end(events.size());
  }

  /** As much of an event as says which one it is. */
  private void refer(@Nullable Property property, AcademicEvent event) {
    out.startNode(property, EventTypes.type(event.getKind(), document.isCore()));
    String id = event.getId().orElse(null);
    if (id != null && Iris.isAbsolute(id)) {
      out.property(Property.ID, id);
    }
    document.name(event.getTitle());
    document.url(Property.URL, event.getUrl());
    new Times(out, event).write(Property.START_DATE, event.getStart());
    out.endObject();
  }
}
