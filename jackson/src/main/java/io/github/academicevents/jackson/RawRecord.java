package io.github.academicevents.jackson;

import java.util.Arrays;

/** The bytes of one record, a part of a larger piece of the file, and where it stands. */
final class RawRecord {

  private final long number;
  private final long line;
  private final byte[] buffer;
  private final int from;
  private final int to;
  private final boolean tooLong;

  RawRecord(long number, long line, byte[] buffer, int from, int to, boolean tooLong) {
    this.number = number;
    this.line = line;
    this.buffer = buffer;
    this.from = from;
    this.to = to;
    this.tooLong = tooLong;
  }

  /** {@return which record it is, from 1} */
  long number() {
    return number;
  }

  /** {@return the line it begins on, from 1} */
  long line() {
    return line;
  }

  /** {@return whether it is longer than the limit; then its bytes are not here} */
  boolean isTooLong() {
    return tooLong;
  }

  JsonInput json(EventJsonOptions options) {
    return JsonInput.of(buffer, from, to, options);
  }

  /**
   * {@return its bytes on one line, a copy} Line ends between its tokens become blanks. Within a
   * string, where they are wrong, they become tabs, which are as wrong.
   */
  byte[] onOneLine() {
    byte[] line = Arrays.copyOfRange(buffer, from, to);
    Nesting nesting = new Nesting();
    for (int i = 0; i < line.length; i++) {
      byte b = line[i];
      nesting.take(b);
      if (b == '\n' || b == '\r') {
        line[i] = (byte) (nesting.isInString() ? '\t' : ' ');
      }
    }
    return line;
  }
}
