package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads JSON-LD. */
@Command(
    name = "read",
    description =
        "Reads schema.org JSON-LD, alone or in HTML, and writes the events, one JSON a line, and"
            + " what reading found.",
    mixinStandardHelpOptions = true)
final class ReadCommand extends ReadingCommand {

  @Mixin private PageOptions page = new PageOptions();

  ReadCommand(Console console) {
    super(console);
  }

  @Override
  Reading read(String file) {
    if (!page.url().isEmpty() && files().size() > 1) {
      throw new CommandException("--url goes with one file: it is the address of one page");
    }
    return new EventInputs(console(), new TextReadingOptions(), page).jsonLd(file);
  }
}
