package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import org.jspecify.annotations.Nullable;

/** Writes what an event belongs to, its series and the larger event, as {@code superEvent}. */
final class SeriesNode {

  private final Document document;
  private final JsonLdOut out;

  SeriesNode(Document document) {
    this.document = document;
    out = document.out;
  }

  void write(AcademicEvent event) {
    EventSeries series = event.getSeries().orElse(null);
    EventReference whole = event.getPartOf().orElse(null);
    int count = (series == null ? 0 : 1) + (whole == null ? 0 : 1);
    if (count == 0) {
      return;
    }
    Property each = document.begin(Property.SUPER_EVENT, count);
    if (series != null) {
      series(each, series);
    }
    if (whole != null) {
      whole(each, whole);
    }
    document.end(count);
  }

  private void series(@Nullable Property each, EventSeries series) {
    String id = series.getId().orElse(null);
    SharedNodes.Use use = document.use(id, unnumbered(series));
    if (id != null && document.refers(use)) {
      document.reference(each, id);
      return;
    }
    document.startNode(each, document.isCore() ? "Event" : "EventSeries");
    document.id(use, id);
    document.name(series.getName());
    document.url(Property.URL, series.getUrl());
    if (document.isLinked()) {
      OwnRecord own = document.own;
      own.begin();
      own.id(use, series.getId());
      own.text("name", series.getName());
      own.url("url", series.getUrl());
      own.extras(series.getExtras());
      own.end();
    }
    out.endObject();
  }

  // The number is the event's, so that all events of a series share its node.
  private static EventSeries unnumbered(EventSeries series) {
    return IdentifierNode.isNumbered(series)
        ? EventSeries.builder()
            .id(series.getId())
            .name(series.getName())
            .url(series.getUrl())
            .extras(series.getExtras())
            .build()
        : series;
  }

  private void whole(@Nullable Property each, EventReference whole) {
    String id = whole.getId().orElse(null);
    SharedNodes.Use use = document.use(id, whole);
    if (id != null && document.refers(use)) {
      document.reference(each, id);
      return;
    }
    document.startNode(each, "Event");
    document.id(use, id);
    document.name(whole.getTitle());
    document.url(Property.URL, whole.getUrl());
    if (document.isLinked()) {
      OwnRecord own = document.own;
      own.begin();
      own.id(use, whole.getId());
      own.text("title", whole.getTitle());
      own.url("url", whole.getUrl());
      own.extras(whole.getExtras());
      own.end();
    }
    out.endObject();
  }
}
