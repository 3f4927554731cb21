package io.github.academicevents.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The ratios that were measured once and are to last: a quick run is loose with them, for machines
 * are noisy.
 */
final class Guard {

  private static final double PATIENCE = 1.5;

  private final Map<String, Double> ratios = new HashMap<>();

  private Guard() {}

  /** Reads lines of a row's name, a tab and a ratio. */
  static Guard read(Path file) throws IOException {
    Guard guard = new Guard();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\t", -1);
        guard.ratios.put(cells[0], Double.valueOf(cells[1]));
      }
    }
    return guard;
  }

  boolean has(Target target) {
    return ratios.containsKey(target.row());
  }

  double of(Target target) {
    return Objects.requireNonNull(ratios.get(target.row()));
  }

  boolean isBroken(Target target, double ratio) {
    return ratio > of(target) * PATIENCE;
  }
}
