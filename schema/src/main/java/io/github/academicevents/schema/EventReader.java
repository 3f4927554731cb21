package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Capacity;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads events, and the events within them. */
final class EventReader {

  private static final AcademicEvent NOTHING = AcademicEvent.builder().build();

  private final Session session;

  EventReader(Session session) {
    this.session = session;
  }

  AcademicEvent read(LdNode node, JsonPointer here) {
    session.countEvent();
    session.open.add(node);
    try {
      return new One(new Members(session, node, here)).read();
    } finally {
      session.open.remove(node);
    }
  }

  /** One event. */
  private final class One {

    private final Members members;
    private final Fields fields;
    private final Texts texts;
    private final @Nullable Members course;
    private final AcademicEvent.Builder event = AcademicEvent.builder();

    One(Members members) {
      this.members = members;
      fields = new Fields(members);
      texts = new Texts(members);
      LdNode whole = members.node.course();
      course = whole == null ? null : new Members(session, whole, members.here);
    }

    AcademicEvent read() {
      identity();
      event.title(text("title", "name", "alternateName"));
      event.abstractText(text("abstract", "description"));
      new KindReader(members).read(event);
      EventTimes times = new EventTimes(members);
      times.read(event);
      event.locations(new LocationReader(members).read());
      contributions();
      new SeriesReader(members).read(event);
      event.identifiers(Codes.read(members));
      languages();
      new SubjectReader(members).read(event);
      event.audience(texts.text("audience", "audience"));
      new OfferReader(members, times, event).read();
      capacity();
      event.resources(
          OwnOrder.restore(new ResourceReader(members).read(), members.ownOrder("resources")));
      openDetails();
      SourceReader.read(members, event);
      subEvents();
      return event.extras(members.finish()).build();
    }

    /** A text of the event; of a date of a course that has none, the course's. */
    private LocalizedText text(String field, String... terms) {
      LocalizedText text = texts.text(field, terms);
      return text.isEmpty() && course != null ? new Texts(course).text(field, terms) : text;
    }

    private void identity() {
      String id = members.ownField("id") instanceof String own ? own : members.node.iri();
      if (id != null) {
        event.id(id);
      }
      Optional<String> url = fields.link("url", "url");
      if (url.isEmpty() && members.peek("mainEntityOfPage").size() == 1) {
        url = fields.link("url", "mainEntityOfPage");
      }
      url.ifPresent(event::url);
    }

    private void contributions() {
      ContributionReader reader = new ContributionReader(members);
      reader.read();
      if (course != null) {
        reader.provider(course);
      }
      event.contributions(
          OwnOrder.restore(reader.contributions(), members.ownOrder("contributions")));
      event.contacts(reader.contacts());
    }

    private void languages() {
      for (Value value : members.take("inLanguage")) {
        String tag = value.text() == null ? fields.named(value, "alternateName") : value.text();
        tag = tag == null ? fields.name(value) : tag;
        if (tag == null) {
          members.bad("languages", value);
        } else {
          event.addLanguages(tag);
        }
      }
    }

    private void capacity() {
      Capacity.Builder capacity = Capacity.builder();
      capacity.total(fields.integer("capacity", "maximumAttendeeCapacity"));
      capacity.onsite(fields.integer("capacity", "maximumPhysicalAttendeeCapacity"));
      capacity.online(fields.integer("capacity", "maximumVirtualAttendeeCapacity"));
      capacity.remaining(fields.integer("capacity", "remainingAttendeeCapacity"));
      Object own = members.ownField("capacity");
      capacity.extras(OwnOrder.extrasOf(own));
      Capacity read = capacity.build();
      if (own != null || !read.equals(Capacity.builder().build())) {
        event.capacity(read);
      }
    }

    private void openDetails() {
      if (members.ownField("toBeAnnounced") instanceof List<?> codes) {
        for (Object code : codes) {
          OpenDetail.find(String.valueOf(code)).ifPresent(event::addToBeAnnounced);
        }
      }
    }

    private void subEvents() {
      List<AcademicEvent> inner = new ArrayList<>();
      for (Value value : members.take("subEvent", "subEvents")) {
        AcademicEvent each = subEvent(value, members.here.child("subEvents").child(inner.size()));
        if (each != null) {
          inner.add(each);
        }
      }
      event.subEvents(inner);
    }

    private @Nullable AcademicEvent subEvent(Value value, JsonPointer here) {
      LdNode node = session.node(value);
      if (node == null) {
        return named(value, here);
      }
      if (session.open.contains(node) || session.open.size() >= session.depth) {
        session.notes.event("jsonld.cycle", here, value.source(), value.raw());
        members.keepProperty("subEvent", reference(node, value));
        return null;
      }
      AcademicEvent read = EventReader.this.read(node, here);
      if (!members.own && read.equals(NOTHING)) {
        members.empty("subEvents", value);
        return null;
      }
      return read;
    }

    private @Nullable Object reference(LdNode node, Value value) {
      return node.id() == null ? value.raw() : Map.of("@id", node.id());
    }

    /** A sub-event of which there is a name only, or a reference to nothing in the document. */
    private @Nullable AcademicEvent named(Value value, JsonPointer here) {
      String text = value.text();
      if (text == null) {
        String id = LdNode.id(value.map(), value.context());
        session.notes.event("jsonld.reference-unresolved", here, value.source(), value.raw());
        return id == null ? null : AcademicEvent.builder().id(id).build();
      }
      session.countEvent();
      if (Links.isWeb(text.strip())) {
        return AcademicEvent.builder().url(text.strip()).build();
      }
      return AcademicEvent.builder().title(texts.text("subEvents", List.of(value))).build();
    }
  }
}
