package io.github.academicevents.examples.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The three streams of a command, in UTF-8 whatever the locale, and how they may be used. */
record Console(InputStream in, PrintStream out, PrintStream err, Set<Feature> features) {

  private static final int BUFFER = 1 << 16;

  /** What a stream that ends on a terminal can show. */
  enum Feature {
    /** Colours on standard output. */
    COLOUR,
    /** A bar on standard error that is drawn again and again. */
    PROGRESS
  }

  Console {
    features = Set.copyOf(features);
  }

  static Console of(InputStream in, OutputStream out, OutputStream err, Set<Feature> features) {
    // Line by line on a terminal, in larger pieces elsewhere.
    boolean byLine = features.contains(Feature.COLOUR);
    return new Console(
        in,
        new PrintStream(new BufferedOutputStream(out, BUFFER), byLine, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        features);
  }

  boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** A text for one of the streams in a colour, given by its SGR parameters, if that shows them. */
  String paint(PrintStream stream, String text, String colour) {
    return stream == out && has(Feature.COLOUR)
        ? "\u001b[" + colour + "m" + text + "\u001b[0m"
        : text;
  }
}
