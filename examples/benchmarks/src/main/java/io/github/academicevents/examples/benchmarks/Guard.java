package io.github.academicevents.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    return !(ratio <= of(target) * PATIENCE);
  }

  /** Prints how each row it holds stands; {@return those that are much worse} */
  List<Target> judge(List<Target> targets, Rounds rounds, PrintStream out) {
    List<Target> worse = new ArrayList<>();
    for (Target target : targets) {
      double ratio = target.ratio(rounds).median();
      boolean bad = isBroken(target, ratio);
      if (bad) {
        worse.add(target);
      }
      out.printf(
          Locale.ROOT,
          "%-22s %8.4f  held %8.4f  %s%n",
          target.row(),
          ratio,
          of(target),
          bad ? "WORSE" : "ok");
    }
    out.println(worse.isEmpty() ? "All ratios hold." : worse.size() + " ratios are much worse.");
    return worse;
  }
}
