package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A file of events, read leniently one by one: one JSON a line, or one JSON array; which of them,
 * and whether it is packed by gzip, is found out. A record that can't be read is told, and the next
 * one follows. Only one record at a time is held.
 */
public final class EventFile {

  private EventFile() {}

  /** One record of a file, read when it is asked for; safe for use by several threads. */
  public static final class Entry {

    private final long number;
    private final long line;
    private final byte[] json;
    private final boolean tooLong;
    private final EventJsonOptions options;

    Entry(long number, long line, byte[] json, boolean tooLong, EventJsonOptions options) {
      this.number = number;
      this.line = line;
      this.json = json;
      this.tooLong = tooLong;
      this.options = options;
    }

    /** {@return which record it is, from 1} */
    public long getNumber() {
      return number;
    }

    /** {@return the line it begins on, from 1} */
    public long getLine() {
      return line;
    }

    /** {@return its bytes as they stand, line ends between its tokens made blanks; a copy} */
    public byte[] getBytes() {
      return RecordSplitter.onOneLine(json);
    }

    /** {@return its event and findings, which carry record and line; read anew at each call} */
    public Reading getReading() {
      Reading reading =
          tooLong
              ? Reading.builder().addFindings(JsonIn.finding("json.too-long", "", null, 1)).build()
              : EventJson.readLeniently(json, options);
      List<Finding> findings = new ArrayList<>(reading.getFindings().size());
      for (Finding finding : reading.getFindings()) {
        findings.add(finding.withRecord(number).withLine(line + finding.getLine().orElse(1) - 1));
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
   * @throws IOException if the stream can't be read
   */
  public static void read(
      InputStream in, EventJsonOptions options, Consumer<? super Entry> consumer)
      throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    InputStream plain =
        packed
            ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16)
            : buffered;
    new RecordSplitter(plain, options, consumer).run();
  }
}
