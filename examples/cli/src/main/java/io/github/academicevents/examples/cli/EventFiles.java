package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.publication.EventCalendar;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is published of an event: the texts of its files by name. */
final class EventFiles {

  private EventFiles() {}

  static Map<String, String> of(AcademicEvent event) {
    EventPages pages = new EventPages();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("event.json", EventJson.write(event) + "\n");
    files.put("event.jsonld", SchemaOrg.toJsonLd(event, JsonLdOptions.linkedData()) + "\n");
    for (Language language : Language.values()) {
      String script = SchemaOrg.toScriptTag(event, JsonLdOptions.page(language.tag()));
      files.put(language.tag() + ".html", pages.write(event, language, script));
    }
    files.put("event.ics", EventCalendar.of(List.of(event)).write(mainLanguage(event).tag()));
    return files;
  }

  // A title is often English where all else is Chinese.
  private static Language mainLanguage(AcademicEvent event) {
    LocalizedText series =
        event.getSeries().map(EventSeries::getName).orElse(LocalizedText.empty());
    return Stream.of(event.getTitle(), event.getAbstractText(), series)
            .anyMatch(text -> text.in("zh").isPresent())
        ? Language.ZH
        : Language.EN;
  }
}
