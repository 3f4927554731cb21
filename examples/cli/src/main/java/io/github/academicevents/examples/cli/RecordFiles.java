package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventJsonOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;

/** Files of events, one JSON a line or one array, read one after another. */
final class RecordFiles {

  private final Inputs inputs;

  RecordFiles(Console console) {
    inputs = new Inputs(console.in());
  }

  /** Hands over each record with its file, after making sure that there are all files. */
  void read(List<String> files, BiConsumer<String, EventFile.Entry> consumer) {
    files.forEach(inputs::check);
    for (String file : files) {
      try (InputStream in = inputs.open(file)) {
        EventFile.read(in, EventJsonOptions.defaults(), entry -> consumer.accept(file, entry));
      } catch (IOException e) {
        throw new CommandException(Inputs.name(file) + ": can't be read: " + Inputs.reason(e), e);
      }
    }
  }
}
