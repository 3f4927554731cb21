package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.schema.JsonLdOptions.Container;
import java.util.List;

/** Writes a document: what surrounds its events. */
final class DocumentWriter {

  private static final String SCHEMA = "https://schema.org";

  private DocumentWriter() {}

  static Utf8Buffer write(
      AcademicEvent event, JsonLdOptions options, Utf8Buffer.Escaping escaping) {
    Utf8Buffer buffer = Utf8Buffer.take(escaping);
    Document document = new Document(buffer, options, 1);
    document.out.startObject((Property) null);
    context(document);
    new EventNode(document).writeAlone(event);
    document.out.endObject();
    return buffer;
  }

  static Utf8Buffer write(
      List<AcademicEvent> events, JsonLdOptions options, Utf8Buffer.Escaping escaping) {
    Utf8Buffer buffer = Utf8Buffer.take(escaping);
    Document document = new Document(buffer, options, events.size());
    EventNode node = new EventNode(document);
    if (options.getContainer() == Container.GRAPH) {
      graph(document, node, events);
    } else {
      array(document, node, events);
    }
    return buffer;
  }

  private static void graph(Document document, EventNode node, List<AcademicEvent> events) {
    JsonLdOut out = document.out;
    out.startObject((Property) null);
    context(document);
    out.startList(Property.GRAPH);
    out.keep();
    for (AcademicEvent event : events) {
      node.write(null, event);
    }
    out.endList();
    out.endObject();
  }

  private static void array(Document document, EventNode node, List<AcademicEvent> events) {
    JsonLdOut out = document.out;
    out.startList(null);
    out.keep();
    for (AcademicEvent event : events) {
      out.startObject((Property) null);
      context(document);
      node.writeIn(event);
      out.endObject();
    }
    out.endList();
  }

  private static void context(Document document) {
    JsonLdOut out = document.out;
    if (document.isLinked()) {
      out.startList(Property.CONTEXT);
      out.word(SCHEMA);
      out.startObject((Property) null);
      out.member(OwnTerms.PREFIX, OwnTerms.NAMESPACE);
      out.endObject();
      out.endList();
    } else {
      out.name(Property.CONTEXT);
      out.word(SCHEMA);
    }
  }
}
