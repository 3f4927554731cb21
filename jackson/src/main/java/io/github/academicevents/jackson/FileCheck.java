package io.github.academicevents.jackson;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One run over a file: the records are read and checked piece by piece, and told in order. */
final class FileCheck {

  private final FileSource source;
  private final EventFileOptions options;
  private final RecordListener listener;
  private final SummaryCounter counter;
  private final long began = System.nanoTime();

  FileCheck(FileSource source, EventFileOptions options, RecordListener listener) {
    this.source = source;
    this.options = options;
    this.listener = listener;
    counter = new SummaryCounter(options.getExamples());
  }

  FileSummary run() throws IOException {
    RecordCheck check = new RecordCheck(options.getJson(), options.getValidator());
    try (Quarantine quarantine = new Quarantine(options.getQuarantine());
        UnpackedStream in = new UnpackedStream(source.open(false));
        OrderedWork<List<RawRecord>, List<CheckedRecord>> work =
            new OrderedWork<>(options.getThreads(), piece -> checked(piece, check))) {
      RecordSplitter splitter = new RecordSplitter(in, options.getJson());
      work.run(
          splitter::next,
          records -> {
            tell(records, quarantine);
            listener.onProgress(progress(in));
          });
    }
    return counter.summary(elapsed());
  }

  private static List<CheckedRecord> checked(List<RawRecord> piece, RecordCheck check) {
    List<CheckedRecord> records = new ArrayList<>(piece.size());
    for (RawRecord raw : piece) {
      records.add(check.check(raw));
    }
    return records;
  }

  private void tell(List<CheckedRecord> records, Quarantine quarantine) throws IOException {
    for (CheckedRecord record : records) {
      if (!record.isValid()) {
        quarantine.add(record.raw());
      }
    }
    quarantine.flush();
    for (CheckedRecord record : records) {
      counter.add(record);
      listener.onRecord(record);
    }
  }

  private FileProgress progress(UnpackedStream in) {
    return new FileProgress(counter.records(), in.rawBytes(), source.size(), elapsed());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
