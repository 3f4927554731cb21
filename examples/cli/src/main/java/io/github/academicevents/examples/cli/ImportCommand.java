package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads announcements. */
@Command(
    name = "import",
    description =
        "Reads announcements, as text or HTML, and writes the events, one JSON a line, and what"
            + " reading found.",
    mixinStandardHelpOptions = true)
final class ImportCommand extends ReadingCommand {

  @Mixin private TextReadingOptions options = new TextReadingOptions();

  ImportCommand(Console console) {
    super(console);
  }

  @Override
  Reading read(String file) {
    return new EventInputs(console(), options, new PageOptions()).announcement(file);
  }
}
