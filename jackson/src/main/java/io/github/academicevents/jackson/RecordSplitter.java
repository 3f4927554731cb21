package io.github.academicevents.jackson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Cuts a stream into records: its lines, or the elements of its one array. */
final class RecordSplitter {

  private final InputStream in;
  private final EventJsonOptions options;
  private final Consumer<? super EventFile.Entry> consumer;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private boolean tooLong;
  private long number;
  private long line = 1;
  private long recordLine = 1;
  private int last;
  private int pushed = -1;

  RecordSplitter(
      InputStream in, EventJsonOptions options, Consumer<? super EventFile.Entry> consumer) {
    this.in = in;
    this.options = options;
    this.consumer = consumer;
  }

  void run() throws IOException {
    in.mark(3);
    if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
      in.reset();
    }
    int first = next();
    while (isBlank(first)) {
      first = next();
    }
    if (first == '[') {
      elements();
    } else if (first >= 0) {
      pushed = first;
      lines();
    }
  }

  private int next() throws IOException {
    int b = pushed >= 0 ? pushed : in.read();
    if (pushed < 0) {
      if (b == '\r' || b == '\n' && last != '\r') {
        line++;
      }
      last = b;
    }
    pushed = -1;
    return b;
  }

  private void lines() throws IOException {
    for (int b = next(); b >= 0; b = next()) {
      if (b == '\n' || b == '\r') {
        emitUnlessBlank();
      } else {
        add(b);
      }
    }
    emitUnlessBlank();
  }

  private void elements() throws IOException {
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    boolean any = false;
    for (int b = next(); b >= 0; b = next()) {
      if (quoted) {
        quoted = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        quoted = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if (depth == 0 && (b == ',' || b == ']')) {
        if (b == ',' || any || record.size() > 0) {
          emit();
        }
        any = true;
        if (b == ']') {
          rest();
          return;
        }
        continue;
      } else if (b == '}' || b == ']') {
        depth--;
      }
      add(b);
    }
    emitUnlessBlank();
    // The array has no end.
    emit();
  }

  private void rest() throws IOException {
    for (int b = next(); b >= 0; b = next()) {
      add(b);
    }
    emitUnlessBlank();
  }

  private void add(int b) {
    if (record.size() == 0) {
      if (isBlank(b)) {
        return;
      }
      recordLine = line;
    }
    if (record.size() >= options.getLimits().getDocumentLength()) {
      tooLong = true;
    } else {
      record.write(b);
    }
  }

  private void emitUnlessBlank() {
    if (record.size() > 0) {
      emit();
    }
  }

  private void emit() {
    long at = record.size() > 0 ? recordLine : line;
    byte[] json = record.toByteArray();
    boolean cut = tooLong;
    record.reset();
    tooLong = false;
    consumer.accept(new EventFile.Entry(++number, at, json, cut, options));
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  static byte[] onOneLine(byte[] json) {
    byte[] line = json.clone();
    boolean quoted = false;
    boolean escaped = false;
    for (int i = 0; i < line.length; i++) {
      byte b = line[i];
      if (quoted) {
        quoted = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        quoted = true;
      } else if (b == '\n' || b == '\r') {
        line[i] = ' ';
      }
    }
    return line;
  }
}
