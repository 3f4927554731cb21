package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes JSON-LD. */
@Command(
    name = "jsonld",
    description = "Writes events as schema.org JSON-LD, one document a line.",
    mixinStandardHelpOptions = true)
final class JsonLdCommand extends RecordCommand {

  /** The languages of a document. */
  enum Languages {
    ZH,
    EN,
    ALL
  }

  @Option(
      names = "--language",
      paramLabel = "zh|en|all",
      description =
          "zh or en for a page in that language, all for lossless data (default: all, with --html"
              + " zh).")
  private @Nullable Languages languages;

  @Option(names = "--html", description = "Write script elements for the head of a page.")
  private boolean html;

  JsonLdCommand(Console console) {
    super(console);
  }

  @Override
  void write(String file, EventFile.Entry entry, AcademicEvent event) {
    writeLine(
        html ? SchemaOrg.toScriptTag(event, options()) : SchemaOrg.toJsonLd(event, options()));
  }

  @Override
  void writeUnreadable(String file, EventFile.Entry entry) {
    // It was told; there is no document without an event.
  }

  private JsonLdOptions options() {
    Languages wanted = languages;
    if (wanted == null) {
      wanted = html ? Languages.ZH : Languages.ALL;
    }
    return switch (wanted) {
      case ZH -> JsonLdOptions.page("zh");
      case EN -> JsonLdOptions.page("en");
      case ALL -> JsonLdOptions.linkedData();
    };
  }
}
