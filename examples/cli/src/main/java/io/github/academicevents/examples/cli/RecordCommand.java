package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands share that take events, one JSON a line, and write something for each. */
abstract class RecordCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or - for standard input.")
  private List<String> files = List.of();

  @Mixin private StrictOption strict = new StrictOption();

  RecordCommand(Console console) {
    this.console = console;
  }

  /** Writes what is made of an event. */
  abstract void write(String file, EventFile.Entry entry, AcademicEvent event);

  /** Writes what is made of a record that can't be read, before it is told what is wrong. */
  abstract void writeUnreadable(String file, EventFile.Entry entry);

  /** The language of what is said on standard error. */
  Language language() {
    return Language.EN;
  }

  final Console console() {
    return console;
  }

  final void writeLine(String text) {
    console.out().print(text);
    console.out().print('\n');
  }

  @Override
  public Integer call() {
    TextReport report = new TextReport(console, console.err(), language());
    new RecordFiles(console).read(files, (file, entry) -> accept(file, entry, report));
    return strict.status();
  }

  private void accept(String file, EventFile.Entry entry, TextReport report) {
    Reading reading = entry.getReading();
    if (reading.getEvent().isEmpty()) {
      writeUnreadable(file, entry);
    }
    strict.see(reading.getFindings());
    List<Finding> worthTelling =
        reading.getFindings().stream()
            .filter(finding -> finding.getSeverity() != Severity.INFO)
            .toList();
    if (!worthTelling.isEmpty()) {
      report.add(
          new ReportRecord(
              Inputs.name(file), entry.getNumber(), entry.getLine(), "", worthTelling));
    }
    reading.getEvent().ifPresent(event -> write(file, entry, event));
  }
}
