package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Source;
import io.github.academicevents.validation.JsonPointer;
import io.github.academicevents.validation.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the events of a document, or of a page's scripts together. */
final class JsonLdReader {

  private final Notes notes = new Notes();
  private final ReadingOptions options;
  private final JsonTree trees;
  private final NodeIndex index = new NodeIndex(notes);

  JsonLdReader(ReadingOptions options) {
    this.options = options;
    trees = new JsonTree(options.getLimits(), notes);
  }

  static Reading read(String json, ReadingOptions options) {
    JsonLdReader reader = new JsonLdReader(options);
    JsonPointer root = JsonPointer.root();
    reader.add(json, root, 1, null);
    List<AcademicEvent> events = reader.events(options.getLanguage());
    if (events.isEmpty()) {
      reader.notes.document("jsonld.no-event", root, null, 0);
    }
    return reader.reading(events);
  }

  static Reading readHtml(String html, String base, ReadingOptions options) {
    JsonLdReader reader = new JsonLdReader(options);
    if (html.length() > options.getLimits().getDocumentLength()) {
      reader.notes.document("jsonld.too-long", JsonPointer.root(), null, 0);
      return reader.reading(List.of());
    }
    PageScripts page = PageScripts.of(html, base);
    List<PageScripts.Script> scripts = page.scripts();
    for (int i = 0; i < scripts.size(); i++) {
      PageScripts.Script script = scripts.get(i);
      reader.add(script.text(), JsonPointer.root().child(i), script.line(), page.base());
    }
    List<AcademicEvent> events = new ArrayList<>();
    for (AcademicEvent event : reader.events(page.language(options.getLanguage()))) {
      events.add(base.isBlank() ? event : withSource(event, base));
    }
    if (events.isEmpty()) {
      String code = page.hasOtherData() ? "jsonld.microdata-only" : "jsonld.no-event";
      reader.notes.document(code, JsonPointer.root(), null, 0);
    }
    return reader.reading(events);
  }

  private static AcademicEvent withSource(AcademicEvent event, String base) {
    Source source = event.getSource().orElseGet(() -> Source.builder().build());
    return source.getUrl().isPresent() ? event : event.withSource(source.withUrl(base));
  }

  private void add(String text, JsonPointer source, long line, @Nullable String base) {
    List<@Nullable Object> values = trees.read(text, source, line);
    for (int i = 0; i < values.size(); i++) {
      index.add(
          values.get(i), LdContext.schemaOrg(base), values.size() == 1 ? source : source.child(i));
    }
  }

  private List<AcademicEvent> events(String language) {
    List<LdNode> nodes = index.events();
    if (!nodes.isEmpty() && !index.hasContext()) {
      notes.document("jsonld.context-missing", nodes.get(0).source(), null, 0);
    }
    Session session = new Session(index, notes, options.getLimits(), language);
    EventReader reader = new EventReader(session);
    List<AcademicEvent> events = new ArrayList<>();
    try {
      for (LdNode node : nodes) {
        notes.startRecord(events.size() + 1L);
        events.add(reader.read(node, JsonPointer.root()));
      }
    } catch (Session.TooManyException e) {
      notes.document("jsonld.too-many", JsonPointer.root(), null, 0);
    }
    return events;
  }

  private Reading reading(List<AcademicEvent> events) {
    return Reading.builder().events(events).findings(notes.findings()).build();
  }
}
