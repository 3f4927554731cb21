package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A file of events: one JSON a line, or one JSON array, or one event on several lines; which of
 * them, and whether it is packed by gzip, is found out. A byte order mark and any line end are
 * taken. A record that can't be read is told, and the next one follows; it is read leniently. Only
 * a small part of the file is held at a time, whatever its size.
 *
 * <p>{@link #read} gives the events one by one. {@link #validate} checks them in bulk:
 *
 * <pre>{@code
 * FileSummary summary =
 *     EventFile.validate(
 *         Path.of("events.ndjson"),
 *         EventFileOptions.defaults().withThreads(2),
 *         record -> record.getFindings().forEach(System.out::println));
 * System.out.println(summary.getInvalid() + " of " + summary.getRecords() + " are invalid");
 * }</pre>
 */
public final class EventFile {

  private EventFile() {}

  /** One record of a file, read when it is asked for; safe for use by several threads. */
  public static final class Entry {

    private final RawRecord raw;
    private final EventJsonOptions options;

    Entry(RawRecord raw, EventJsonOptions options) {
      this.raw = raw;
      this.options = options;
    }

    /** {@return which record it is, from 1} */
    public long getNumber() {
      return raw.number();
    }

    /** {@return the line it begins on, from 1} */
    public long getLine() {
      return raw.line();
    }

    /**
     * {@return its bytes as they stand, line ends between its tokens made blanks; none if it is
     * longer than the limit; a copy}
     */
    public byte[] getBytes() {
      return raw.onOneLine();
    }

    /** {@return its event and findings, which carry record and line; read anew at each call} */
    public Reading getReading() {
      Reading reading = RecordCheck.read(raw, options);
      List<Finding> findings = new ArrayList<>(reading.getFindings().size());
      for (Finding finding : reading.getFindings()) {
        findings.add(RecordCheck.placed(finding, raw));
      }
      return reading.withFindings(findings);
    }
  }

  /**
   * Reads a file with the default options.
   *
   * @param file the file
   * @param consumer is given each record, in order
   * @throws IOException if the file can't be read
   */
  public static void read(Path file, Consumer<? super Entry> consumer) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, EventJsonOptions.defaults(), consumer);
    }
  }

  /**
   * Reads a stream to its end; it stays open.
   *
   * @param in the stream
   * @param options how to read; the limits hold for each record
   * @param consumer is given each record, in order
   * @throws IOException if the stream can't be read, or unpacks to more than 500 times its size
   */
  public static void read(
      InputStream in, EventJsonOptions options, Consumer<? super Entry> consumer)
      throws IOException {
    try (InputStream unpacked = new UnpackedStream(FileSource.of(in).open(false))) {
      RecordSplitter splitter = new RecordSplitter(unpacked, options);
      List<RawRecord> piece = splitter.next();
      while (piece != null) {
        for (RawRecord raw : piece) {
          consumer.accept(new Entry(raw, options));
        }
        piece = splitter.next();
      }
    }
  }

  /**
   * Checks all records of a file.
   *
   * @param file the file
   * @param options how to read and check
   * @param listener is told each record, in order, by the calling thread
   * @return the counts
   * @throws IOException if the file can't be read, the quarantine can't be written, or the file
   *     unpacks to more than 500 times its size
   */
  public static FileSummary validate(Path file, EventFileOptions options, RecordListener listener)
      throws IOException {
    return validate(FileSource.of(file), options, listener);
  }

  /**
   * Checks all records of a stream, to its end; it stays open. To compare records with each other
   * the stream is kept in a temporary file meanwhile.
   *
   * @param in the stream
   * @param options how to read and check
   * @param listener is told each record, in order, by the calling thread
   * @return the counts
   * @throws IOException if the stream can't be read, the quarantine can't be written, or the stream
   *     unpacks to more than 500 times its size
   */
  public static FileSummary validate(
      InputStream in, EventFileOptions options, RecordListener listener) throws IOException {
    return validate(FileSource.of(in), options, listener);
  }

  private static FileSummary validate(
      FileSource source, EventFileOptions options, RecordListener listener) throws IOException {
    Objects.requireNonNull(listener, "listener");
    try (source) {
      return new FileCheck<CheckedRecord>(
              source,
              options,
              record -> record,
              (record, same) -> listener.onRecord(record),
              listener)
          .run();
    }
  }

  /**
   * Checks all records of a file and makes something of each, such as its JSON-LD. With several
   * threads the making is shared among them too, which a {@link RecordListener}, told by one
   * thread, can't be.
   *
   * <pre>{@code
   * EventFile.process(
   *     Path.of("events.ndjson"),
   *     EventFileOptions.defaults().withThreads(2),
   *     record -> record.getEvent().map(EventJson::write).orElse(""),
   *     (record, json) -> System.out.println(record.getNumber() + " " + json));
   * }</pre>
   *
   * @param <R> what is made of a record; not null
   * @param file the file
   * @param options how to read and check
   * @param work what is done with each record, by the thread that checked it; it is to be safe for
   *     several threads
   * @param sink is given each record and what was made of it, in order, by the calling thread
   * @return the counts; also of what comparing records found
   * @throws IOException if the file can't be read, the quarantine can't be written, or the file
   *     unpacks to more than 500 times its size
   */
  public static <R> FileSummary process(
      Path file,
      EventFileOptions options,
      Function<? super CheckedRecord, ? extends R> work,
      BiConsumer<? super CheckedRecord, ? super R> sink)
      throws IOException {
    return process(FileSource.of(file), options, work, sink);
  }

  /**
   * Checks all records of a stream, to its end, and makes something of each, as {@link
   * #process(Path, EventFileOptions, Function, BiConsumer)} does; it stays open.
   *
   * @param <R> what is made of a record; not null
   * @param in the stream
   * @param options how to read and check
   * @param work what is done with each record, by the thread that checked it; it is to be safe for
   *     several threads
   * @param sink is given each record and what was made of it, in order, by the calling thread
   * @return the counts; also of what comparing records found
   * @throws IOException if the stream can't be read, the quarantine can't be written, or the stream
   *     unpacks to more than 500 times its size
   */
  public static <R> FileSummary process(
      InputStream in,
      EventFileOptions options,
      Function<? super CheckedRecord, ? extends R> work,
      BiConsumer<? super CheckedRecord, ? super R> sink)
      throws IOException {
    return process(FileSource.of(in), options, work, sink);
  }

  private static <R> FileSummary process(
      FileSource source,
      EventFileOptions options,
      Function<? super CheckedRecord, ? extends R> work,
      BiConsumer<? super CheckedRecord, ? super R> sink)
      throws IOException {
    try (source) {
      return new FileCheck<R>(source, options, work, sink, record -> {}).run();
    }
  }
}
