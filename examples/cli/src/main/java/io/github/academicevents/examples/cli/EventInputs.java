package io.github.academicevents.examples.cli;

import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.schema.EventPage;
import io.github.academicevents.schema.PageText;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.Reading;

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
      case ANNOUNCEMENT -> AnnouncementReader.read(text, options.get());
      case HTML -> EventPage.read(text, pageOptions.url(), options.get());
      case JSON_LD -> SchemaOrg.read(text);
      case EVENT_JSON -> EventJson.readLeniently(text);
    };
  }

  /** Reads an announcement, a text or a page, whatever data the page holds. */
  Reading announcement(String file) {
    String text = inputs.text(file);
    return switch (InputKind.of(text)) {
      case ANNOUNCEMENT -> AnnouncementReader.read(text, options.get());
      case HTML -> AnnouncementReader.read(PageText.of(text), options.get());
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
}
