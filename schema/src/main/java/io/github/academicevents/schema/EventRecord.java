package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Source;
import java.util.List;

/** Writes what schema.org has no word for of an event. */
final class EventRecord {

  private final Document document;
  private final JsonLdOut out;
  private final OwnRecord own;

  EventRecord(Document document) {
    this.document = document;
    out = document.out;
    own = document.own;
  }

  void write(AcademicEvent event, SharedNodes.Use use, Times times) {
    own.begin();
    own.id(use, event.getId());
    own.url("url", event.getUrl());
    if (event.getKind() != EventKind.EVENT) {
      own.value("kind", event.getKind().getCode());
    }
    if (event.getStatus() == EventStatus.TENTATIVE) {
      own.value("status", event.getStatus().getCode());
    }
    own.text("title", event.getTitle());
    own.text("abstract", event.getAbstractText());
    own.value("doors", event.getDoors().filter(EventTime::isDateOnly));
    own.value(
        "timeZone", event.getTimeZone().filter(zone -> !times.saysZone(event.getStart(), zone)));
    own.text("audience", event.getAudience());
    if (event.getCapacity().isPresent()) {
      own.beginObject("capacity");
      own.endObject(event.getCapacity().get().getExtras());
    }
    if (!event.getToBeAnnounced().isEmpty()) {
      own.value(
          "toBeAnnounced", event.getToBeAnnounced().stream().map(OpenDetail::getCode).toList());
    }
    if (event.getSource().isPresent()) {
      source(event.getSource().get());
    }
    own.value("modified", event.getModified());
    own.extras(shown(event.getExtras()));
    order(event);
    own.end();
  }

  private void source(Source source) {
    own.beginObject("source");
    own.value("url", source.getUrl());
    LocalizedText publisher = source.getPublisher();
    if (!publisher.isEmpty() || !publisher.getExtras().isEmpty()) {
      own.value("publisher", OwnRecord.plain(publisher));
    }
    own.value("published", source.getPublished());
    own.value("retrieved", source.getRetrieved());
    own.value("license", source.getLicense());
    own.endObject(source.getExtras());
  }

  // What could not be read may hold what is not to be told.
  private Extras shown(Extras extras) {
    Extras shown = document.showsTelephones() ? extras : extras.without("contacts");
    return document.showsOnlineDetails() ? shown : shown.without("locations");
  }

  private void order(AcademicEvent event) {
    out.startObject(Property.OWN_ORDER);
    if (event.getContributions().size() > 1) {
      order("contributions", ContributionNode.order(event.getContributions()));
    }
    if (event.getResources().size() > 1) {
      order("resources", ResourceNode.order(event.getResources()));
    }
    out.endObject();
  }

  private void order(String name, List<Integer> places) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) != i) {
        own.value(name, places);
        return;
      }
    }
  }
}
