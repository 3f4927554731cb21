package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventJsonOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Files of events, one JSON a line or one array, read one after another. */
final class RecordFiles {

  private final Inputs inputs;

  RecordFiles(Console console) {
    inputs = new Inputs(console.in());
  }

  void read(List<String> files, Consumer<EventFile.Entry> consumer) {
    for (String file : files) {
      try (InputStream in = inputs.open(file)) {
        EventFile.read(in, EventJsonOptions.defaults(), consumer);
      } catch (IOException e) {
        throw new CommandException(Inputs.name(file) + ": can't be read: " + Inputs.reason(e), e);
      }
    }
  }
}
