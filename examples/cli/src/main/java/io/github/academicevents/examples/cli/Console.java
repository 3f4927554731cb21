package io.github.academicevents.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The three streams of a command, in UTF-8 whatever the locale, and whether a person looks on. */
record Console(InputStream in, PrintStream out, PrintStream err, Colour colour) {

  /** Whether findings are coloured. */
  enum Colour {
    PLAIN,
    ANSI
  }

  static Console of(InputStream in, OutputStream out, OutputStream err, Colour colour) {
    return new Console(
        in,
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        colour);
  }
}
