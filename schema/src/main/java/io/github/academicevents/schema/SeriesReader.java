package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.validation.JsonPointer;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads what an event belongs to: its series, with its number in it, and the larger event. */
final class SeriesReader {

  private final Members event;
  private EventSeries.@Nullable Builder series;
  private @Nullable EventReference whole;

  SeriesReader(Members event) {
    this.event = event;
  }

  void read(AcademicEvent.Builder built) {
    for (Value value : event.take("superEvent")) {
      superEvent(value);
    }
    for (Value value : event.peek("identifier")) {
      if (isNumber(event, value)) {
        number(value);
      }
    }
    if (series != null) {
      built.series(series.build());
    }
    if (whole != null) {
      built.partOf(whole);
    }
  }

  private void superEvent(Value value) {
    LdNode node = event.session.node(value);
    if (node != null && event.session.open.contains(node)) {
      // It stands within that event.
      return;
    }
    if (node != null && node.types().contains("EventSeries") && series == null) {
      series = series(node);
    } else if (whole == null) {
      whole = node == null ? named(value) : whole(node);
    } else {
      event.more("partOf", List.of(value));
    }
  }

  private EventSeries.Builder series(LdNode node) {
    Members members = new Members(event.session, node, event.here.child("series"));
    EventSeries.Builder read = EventSeries.builder();
    String id = members.ownField("id") instanceof String own ? own : node.iri();
    if (id != null) {
      read.id(id);
    }
    read.name(new Texts(members).text("name", "name", "alternateName"));
    new Fields(members).link("url", "url").ifPresent(read::url);
    return read.extras(members.finish());
  }

  private EventReference whole(LdNode node) {
    Members members = new Members(event.session, node, event.here.child("partOf"));
    EventReference.Builder read = EventReference.builder();
    String id = members.ownField("id") instanceof String own ? own : node.iri();
    if (id != null) {
      read.id(id);
    }
    read.title(new Texts(members).text("title", "name", "alternateName"));
    new Fields(members).link("url", "url").ifPresent(read::url);
    if (event.session.index.isEvent(node)) {
      // What else is told of it is read there.
      return read.build();
    }
    return read.extras(members.finish()).build();
  }

  /** A larger event of which there is a name only, or a reference to nothing in the document. */
  private @Nullable EventReference named(Value value) {
    String text = value.text();
    JsonPointer here = event.here.child("partOf");
    if (text == null) {
      String id = LdNode.id(value.map(), value.context());
      event.session.notes.event("jsonld.reference-unresolved", here, value.source(), value.raw());
      return id == null ? null : EventReference.builder().id(id).build();
    }
    if (Links.isWeb(text.strip())) {
      return EventReference.builder().url(text.strip()).build();
    }
    return EventReference.builder().title(new Texts(event).text("partOf", List.of(value))).build();
  }

  /** Whether an identifier is the number of an event in its series. */
  static boolean isNumber(Members event, Value value) {
    return OwnTerms.SERIES_NUMBER.equals(new Fields(event).named(value, "propertyID"));
  }

  private void number(Value value) {
    LdNode node = event.session.node(value);
    if (node == null) {
      return;
    }
    Members members = new Members(event.session, node, event.here.child("series"));
    if (series == null) {
      series = EventSeries.builder();
    }
    String text = new Fields(members).string("numberText", "name").orElse(null);
    List<Value> numbers = members.peek("value");
    String number = numbers.isEmpty() ? null : numbers.get(0).text();
    OptionalInt parsed =
        number != null && Fields.parse(number) != null
            ? new Fields(members).integer("number", "value")
            : OptionalInt.empty();
    series.number(parsed);
    if (parsed.isEmpty() && number != null && text == null) {
      text = number;
    }
    if (text != null) {
      series.numberText(text);
    }
  }
}
