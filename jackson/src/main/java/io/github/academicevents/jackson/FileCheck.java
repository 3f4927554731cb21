package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run over a file: the records are read, checked and worked on piece by piece, and told in
 * order.
 *
 * @param <R> what the work on a record gives
 */
final class FileCheck<R> {

  /** A record, the hashes by which it is compared with others, and what was made of it. */
  private static final class Checked<R> {

    private final CheckedRecord record;
    private final long[] hashes;
    private final R result;

    Checked(CheckedRecord record, long[] hashes, R result) {
      this.record = record;
      this.hashes = hashes;
      this.result = result;
    }
  }

  private final FileSource source;
  private final EventFileOptions options;
  private final Function<? super CheckedRecord, ? extends R> work;
  private final BiConsumer<? super CheckedRecord, ? super R> sink;
  private final RecordListener listener;
  private final RecordCheck check;
  private final SummaryCounter counter;
  private final @Nullable FileComparison comparison;
  private final long began = System.nanoTime();

  /** The {@code work} is done by the threads that check, the {@code sink} is told in order. */
  FileCheck(
      FileSource source,
      EventFileOptions options,
      Function<? super CheckedRecord, ? extends R> work,
      BiConsumer<? super CheckedRecord, ? super R> sink,
      RecordListener listener) {
    this.source = source;
    this.options = options;
    this.work = work;
    this.sink = sink;
    this.listener = listener;
    check = RecordCheck.of(options.getJson(), options.getValidator());
    counter = new SummaryCounter(options.getExamples());
    OptionalLong memory = options.getComparisonMemory();
    comparison =
        memory.isPresent()
            ? new FileComparison(
                options.getValidator().getProfile(), options.getJson(), memory.getAsLong())
            : null;
  }

  FileSummary run() throws IOException {
    try (Quarantine quarantine = new Quarantine(options.getQuarantine())) {
      checkEach(quarantine);
      if (comparison != null) {
        compare(comparison, quarantine);
      }
    }
    return counter.summary(elapsed());
  }

  private void checkEach(Quarantine quarantine) throws IOException {
    try (UnpackedStream in = new UnpackedStream(source.open(comparison != null));
        OrderedWork<List<RawRecord>, List<Checked<R>>> pieces =
            new OrderedWork<>(options.getThreads(), this::checked)) {
      RecordSplitter splitter = new RecordSplitter(in, options.getJson());
      pieces.run(
          splitter::next,
          records -> {
            tell(records, quarantine);
            listener.onProgress(progress(in));
          });
    }
  }

  private List<Checked<R>> checked(List<RawRecord> piece) {
    List<Checked<R>> records = new ArrayList<>(piece.size());
    for (RawRecord raw : piece) {
      CheckedRecord record = check.check(raw);
      long[] hashes = comparison == null ? new long[0] : FileComparison.hashes(record);
      records.add(new Checked<>(record, hashes, work.apply(record)));
    }
    return records;
  }

  private void tell(List<Checked<R>> records, Quarantine quarantine) throws IOException {
    for (Checked<R> checked : records) {
      if (!checked.record.isValid()) {
        quarantine.add(checked.record.raw());
      }
    }
    quarantine.flush();
    for (Checked<R> checked : records) {
      if (comparison != null) {
        comparison.add(checked.record, checked.hashes);
      }
      counter.add(checked.record);
      sink.accept(checked.record, checked.result);
    }
  }

  private void compare(FileComparison comparison, Quarantine quarantine) throws IOException {
    List<Finding> findings;
    try (UnpackedStream in = new UnpackedStream(source.reopen())) {
      findings = comparison.compare(new RecordSplitter(in, options.getJson()));
    }
    Set<Long> invalid = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.getSeverity() == Severity.ERROR) {
        invalid.add(finding.getRecord().orElse(0));
      }
    }
    if (!invalid.isEmpty()) {
      quarantine(invalid, quarantine);
    }
    for (Finding finding : findings) {
      counter.add(finding);
      listener.onComparison(finding);
    }
  }

  /** Records that only the comparison found to be wrong go into the quarantine now. */
  private void quarantine(Set<Long> invalid, Quarantine quarantine) throws IOException {
    try (UnpackedStream in = new UnpackedStream(source.reopen())) {
      RecordSplitter splitter = new RecordSplitter(in, options.getJson());
      for (List<RawRecord> piece = splitter.next(); piece != null; piece = splitter.next()) {
        for (RawRecord raw : piece) {
          if (invalid.contains(raw.number()) && check.check(raw).isValid()) {
            quarantine.add(raw);
            counter.becameInvalid();
          }
        }
        quarantine.flush();
      }
    }
  }

  private FileProgress progress(UnpackedStream in) {
    return new FileProgress(counter.records(), in.rawBytes(), source.size(), elapsed());
  }

  private Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
