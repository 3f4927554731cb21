package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Reading;
import picocli.CommandLine.Command;

/** Reads JSON-LD. */
@Command(
    name = "read",
    description =
        "Reads schema.org JSON-LD, alone or in HTML, and writes the events, one JSON a line, and"
            + " what reading found.",
    mixinStandardHelpOptions = true)
final class ReadCommand extends ReadingCommand {

  ReadCommand(Console console) {
    super(console);
  }

  @Override
  Reading read(String file) {
    return new EventInputs(console(), new TextReadingOptions()).jsonLd(file);
  }
}
