package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.CheckedRecord;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventFileOptions;
import io.github.academicevents.jackson.FileProgress;
import io.github.academicevents.jackson.FileSummary;
import io.github.academicevents.jackson.RecordListener;
import io.github.academicevents.validation.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Files checked one after another, with their progress shown. */
final class BulkValidation {

  private final Console console;
  private final Inputs inputs;
  private final EventFileOptions options;

  BulkValidation(Console console, Inputs inputs, EventFileOptions options) {
    this.console = console;
    this.inputs = inputs;
    this.options = options;
  }

  /** Checks the files and ends the report; {@return the counts of all of them} */
  FileSummary run(List<String> files, ReportFilter report) {
    try (Progress progress = new Progress(console, Inputs.size(files))) {
      FileSummary sum = run(files.get(0), report, progress);
      for (String file : files.subList(1, files.size())) {
        sum = sum.plus(run(file, report, progress));
      }
      progress.makeWay();
      report.end(sum);
      return sum;
    }
  }

  private FileSummary run(String file, ReportFilter report, Progress progress) {
    Listener listener = new Listener(file, report, progress);
    try {
      if (!Inputs.isRegular(file)) {
        try (InputStream in = inputs.open(file)) {
          return EventFile.validate(in, options, listener);
        }
      }
      return EventFile.validate(Path.of(file), options, listener);
    } catch (IOException e) {
      throw new CommandException(Inputs.name(file) + ": can't be checked: " + Inputs.reason(e), e);
    } finally {
      progress.endOfFile();
    }
  }

  /** Hands over what is found in one file. */
  private record Listener(String file, ReportFilter report, Progress progress)
      implements RecordListener {

    @Override
    public void onRecord(CheckedRecord record) {
      if (!record.getFindings().isEmpty()) {
        progress.makeWay();
        report.add(Inputs.name(file), record);
      }
    }

    @Override
    public void onComparison(Finding finding) {
      progress.makeWay();
      report.add(Inputs.name(file), finding);
    }

    @Override
    public void onProgress(FileProgress done) {
      progress.update(done.getBytes(), done.getRecords(), done.getRecordsPerSecond());
    }
  }
}
