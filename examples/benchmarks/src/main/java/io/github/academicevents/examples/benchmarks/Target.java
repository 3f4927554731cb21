package io.github.academicevents.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table: what is set against what, and the ratio to reach.
 *
 * @param row the row's name
 * @param work what is done
 * @param library the library's benchmark
 * @param peer the peer's benchmark
 * @param measure what is compared
 * @param bar the ratio to reach; null where a row is for information
 */
record Target(
    String row, String work, String library, String peer, Measure measure, @Nullable Double bar) {

  /** What is compared. */
  enum Measure {
    /** Processor time. */
    TIME("time"),
    /** Time on the clock, for what several threads do. */
    CLOCK("clock"),
    /** What is allocated. */
    BYTES("garbage");

    private final String word;

    Measure(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    private static Measure of(String word) {
      for (Measure measure : values()) {
        if (measure.word.equals(word)) {
          return measure;
        }
      }
      throw new IllegalArgumentException(word);
    }
  }

  static List<Target> all() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Target.class.getResourceAsStream("targets.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Target::parse).toList();
    }
  }

  private static Target parse(String line) {
    String[] cells = line.split("\t", -1);
    return new Target(
        cells[0],
        cells[1],
        cells[2],
        cells[3],
        Measure.of(cells[4]),
        cells[5].isEmpty() ? null : Double.valueOf(cells[5]));
  }

  /** The library's figures over the peer's, round by round. */
  Ratio ratio(Rounds rounds) {
    return Ratio.of(rounds.figures(measure, library), rounds.figures(measure, peer));
  }

  /** The name of what the library is compared with. */
  String peerName() {
    return peer.substring(peer.indexOf('.') + 1);
  }
}
