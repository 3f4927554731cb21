package io.github.academicevents.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into records: its lines, or the elements of its one array, or objects that stand on
 * several lines each. They come in pieces of the file, so that one thread can work on a piece while
 * another reads the next.
 */
final class RecordSplitter {

  /** How many bytes a piece has, unless one record is longer. */
  static final int PIECE = 1 << 18;

  private enum Form {
    UNKNOWN,
    LINES,
    ELEMENTS,
    OBJECTS
  }

  private final InputStream in;
  private final int longest;
  private final Nesting nesting = new Nesting();
  private Form form = Form.UNKNOWN;
  private byte[] buffer = new byte[0];
  private int limit;
  private int at;
  private boolean ended;
  private byte last;
  private long line = 1;
  private long number;
  private boolean anyElement;
  private List<RawRecord> records = new ArrayList<>();

  // The record that is being read: where it begins (-1: nowhere yet) and ends so far.
  private int start = -1;
  private int end;
  private long startLine;
  private boolean tooLong;

  RecordSplitter(InputStream in, EventJsonOptions options) {
    this.in = in;
    longest = (int) Math.min(options.getLimits().getDocumentLength(), Integer.MAX_VALUE / 2);
  }

  /** {@return the next piece's records, at least one; null at the end} */
  @Nullable List<RawRecord> next() throws IOException {
    while (records.isEmpty() && !ended) {
      fill();
      if (form == Form.UNKNOWN) {
        findForm();
      }
      while (at < limit) {
        if (form == Form.LINES) {
          lines();
        } else {
          tokens();
        }
      }
      if (ended) {
        finish();
      }
    }
    List<RawRecord> piece = records;
    records = new ArrayList<>();
    return piece.isEmpty() ? null : piece;
  }

  /** Fills a new buffer, for the old one belongs to the records in it; what is begun moves on. */
  private void fill() throws IOException {
    tooLong |= start >= 0 && limit - start > longest;
    int kept = start < 0 || tooLong ? 0 : limit - start;
    byte[] next = new byte[kept <= PIECE / 2 ? PIECE : Math.min(2 * kept, longest + PIECE)];
    if (start >= 0) {
      System.arraycopy(buffer, start, next, 0, kept);
      end = Math.max(0, Math.min(end - start, kept));
      start = 0;
    }
    buffer = next;
    at = kept;
    limit = kept + in.readNBytes(buffer, kept, buffer.length - kept);
    ended = limit < buffer.length;
  }

  private void findForm() {
    boolean marked =
        number == 0
            && limit >= 3
            && buffer[0] == (byte) 0xEF
            && buffer[1] == (byte) 0xBB
            && buffer[2] == (byte) 0xBF;
    if (marked && line == 1) {
      at = 3;
    }
    int first = afterBlanks(at);
    if (first == limit) {
      pass(limit);
      return;
    }
    form = Form.LINES;
    if (buffer[first] == '[') {
      form = Form.ELEMENTS;
      pass(first + 1);
    } else if (buffer[first] == '{') {
      // Of lines none begins with a name.
      int second = afterBlanks(first + 1);
      if (second < limit && buffer[second] == '"' && lineEndFrom(first + 1, second) < second) {
        form = Form.OBJECTS;
      }
    }
  }

  private void lines() {
    int lineEnd = lineEndFrom(at, limit);
    if (start < 0 && lineEnd > at) {
      begin();
    }
    if (lineEnd > at) {
      last = 0;
    }
    at = lineEnd;
    end = lineEnd;
    if (at < limit) {
      finishLine();
      pass(lineEnd + 1);
    }
  }

  private void finishLine() {
    if (start >= 0 && (tooLong || afterBlanks(start, end) < end)) {
      emit();
    }
    start = -1;
    tooLong = false;
  }

  private void tokens() {
    byte b = buffer[at];
    boolean outermost = nesting.isOutermost();
    if (form == Form.ELEMENTS && outermost && (b == ',' || b == ']')) {
      if (b == ',' || anyElement || start >= 0) {
        element();
      }
      anyElement = true;
      if (b == ']') {
        // What follows the array is a record of its own, and no good one.
        form = Form.LINES;
      }
    } else if (!outermost || !isBlank(b)) {
      begin();
      nesting.take(b);
      end = at + 1;
      if (form == Form.OBJECTS && !outermost && nesting.isOutermost() && b != '"') {
        emit();
      }
    }
    pass(at + 1);
  }

  /** The element that ends here, which may be none at all. */
  private void element() {
    if (start < 0) {
      begin();
      end = at;
    }
    emit();
  }

  private void begin() {
    if (start < 0) {
      start = at;
      startLine = line;
    }
  }

  private void emit() {
    boolean cut = tooLong || end - start > longest;
    records.add(new RawRecord(++number, startLine, buffer, start, cut ? start : end, cut));
    start = -1;
    tooLong = false;
    nesting.reset();
  }

  private void finish() {
    if (form == Form.LINES || form == Form.UNKNOWN) {
      finishLine();
      return;
    }
    if (start >= 0) {
      emit();
    }
    if (form == Form.ELEMENTS) {
      // The array has no end.
      element();
    }
  }

  /** Goes on to a place in the buffer, and counts the lines on the way. */
  private void pass(int to) {
    for (; at < to; at++) {
      byte b = buffer[at];
      if (b == '\r' || b == '\n' && last != '\r') {
        line++;
      }
      last = b;
    }
  }

  private int lineEndFrom(int from, int to) {
    int i = from;
    while (i < to && buffer[i] != '\n' && buffer[i] != '\r') {
      i++;
    }
    return i;
  }

  private int afterBlanks(int from) {
    return afterBlanks(from, limit);
  }

  private int afterBlanks(int from, int to) {
    int i = from;
    while (i < to && isBlank(buffer[i])) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
