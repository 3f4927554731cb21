package io.github.academicevents.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** An output that remembers why it failed, which a {@code PrintStream} over it keeps to itself. */
final class ReliableOutput extends FilterOutputStream {

  private Optional<IOException> failure = Optional.empty();

  ReliableOutput(OutputStream out) {
    super(out);
  }

  /** {@return why something could not be written, unless the reader has just gone away} */
  Optional<String> failure() {
    return failure
        .map(e -> String.valueOf(e.getMessage()))
        .filter(message -> !isReaderGone(message.toLowerCase(Locale.ROOT)));
  }

  private static boolean isReaderGone(String message) {
    return message.contains("broken pipe") || message.contains("pipe closed");
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }
}
