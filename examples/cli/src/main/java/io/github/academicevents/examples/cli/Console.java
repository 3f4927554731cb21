package io.github.academicevents.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The three streams of a command, in UTF-8 whatever the locale, and how they may be used. */
record Console(InputStream in, PrintStream out, PrintStream err, Set<Feature> features) {

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
    return new Console(
        in,
        new PrintStream(out, false, StandardCharsets.UTF_8),
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
