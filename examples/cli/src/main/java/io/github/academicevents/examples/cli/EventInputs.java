package io.github.academicevents.examples.cli;

import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.schema.PageText;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.ArrayList;
import java.util.List;

/** Texts of any kind, each read by the reader for its kind. */
final class EventInputs {

  private final Inputs inputs;
  private final TextReadingOptions options;
  private final PageOptions pageOptions;

  EventInputs(Console console, TextReadingOptions options, PageOptions pageOptions) {
    inputs = new Inputs(console.in());
    this.options = options;
    this.pageOptions = pageOptions;
  }

  /** Finds out what a file holds and reads it. */
  Reading read(String file) {
    String text = inputs.text(file);
    return switch (InputKind.of(text)) {
      case ANNOUNCEMENT, HTML -> page(text);
      case JSON_LD -> SchemaOrg.read(text);
      case EVENT_JSON -> EventJson.readLeniently(text);
    };
  }

  /** Reads an announcement, a text or a page, whatever data the page holds. */
  Reading announcement(String file) {
    String text = inputs.text(file);
    return switch (InputKind.of(text)) {
      case ANNOUNCEMENT -> announcementOf(text);
      case HTML -> announcementOf(PageText.of(text));
      case JSON_LD, EVENT_JSON ->
          throw new CommandException(Inputs.name(file) + ": is JSON, not an announcement");
    };
  }

  /** Reads JSON-LD, or the JSON-LD in a page. */
  Reading jsonLd(String file) {
    String text = inputs.text(file);
    return InputKind.of(text) == InputKind.HTML
        ? SchemaOrg.readHtml(text, pageOptions.url())
        : SchemaOrg.read(text);
  }

  private Reading page(String text) {
    if (InputKind.of(text) != InputKind.HTML) {
      return announcementOf(text);
    }
    Reading data = SchemaOrg.readHtml(text, pageOptions.url());
    if (!data.getEvents().isEmpty()) {
      return data;
    }
    // Why its data could not be read is worth knowing; that it holds no event is not true.
    Reading prose = announcementOf(PageText.of(text));
    List<Finding> findings = new ArrayList<>(data.getFindings());
    findings.removeIf(finding -> finding.getCode().equals("jsonld.no-event"));
    findings.addAll(prose.getFindings());
    return prose.withFindings(findings);
  }

  private Reading announcementOf(String text) {
    return AnnouncementReader.read(text, options.forText(text));
  }
}
