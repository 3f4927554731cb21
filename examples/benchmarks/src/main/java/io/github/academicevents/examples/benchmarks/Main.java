package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.examples.benchmarks.Rounds.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** The entry: checks that all agree, measures, and tells. */
public final class Main {

  /** A machine that others use may be in a mood for a minute; code that got slow stays slow. */
  private static final int TRIES = 3;

  private Main() {}

  /**
   * Runs the benchmarks.
   *
   * @param args {@code quick GUARD} compares each ratio with the file GUARD and exits with 1 if one
   *     is much worse three times, or if a check of a clean event leaves too much garbage; {@code
   *     full FOLDER} writes performance.md and performance.svg there
   * @throws IOException if a file can't be read or written
   * @throws RunnerException if a benchmark fails
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws IOException, RunnerException, InterruptedException {
    if (args.length != 2 || !(args[0].equals("quick") || args[0].equals("full"))) {
      System.err.println("usage: quick GUARD | full FOLDER");
      System.exit(2);
    }
    Agreement.check();
    System.out.println("The library and all peers agree on " + Records.COUNT + " records.");
    Path where = Path.of(args[1]);
    if (args[0].equals("full")) {
      full(where);
    } else {
      System.exit(quick(where));
    }
  }

  private static void full(Path folder) throws IOException, RunnerException, InterruptedException {
    List<Target> targets = Target.all();
    Set<String> names = benchmarks(targets);
    names.add(AnnouncementBenchmark.NAME);
    Rounds rounds = Rounds.run(Effort.FULL, names);
    String more =
        String.join(
            "\n\n", AnnouncementBenchmark.describe(rounds), Startup.measure(), Growth.measure());
    String report = Report.write(targets, rounds, Versions.describe(), more);
    System.out.println(report);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("performance.md"), report);
    Files.writeString(folder.resolve("performance.svg"), Chart.svg(targets, rounds));
  }

  private static int quick(Path guard) throws IOException, RunnerException, InterruptedException {
    List<Target> targets = new ArrayList<>(Target.all());
    Guard held = Guard.read(guard);
    targets.removeIf(target -> !held.has(target));
    for (int i = 0; i < TRIES && !targets.isEmpty(); i++) {
      Rounds rounds = Rounds.run(Effort.QUICK, benchmarks(targets));
      targets = held.judge(targets, rounds, System.out);
    }
    System.out.print(Fork.run(Garbage.class, "-XX:+UseSerialGC"));
    return targets.isEmpty() ? 0 : 1;
  }

  private static Set<String> benchmarks(List<Target> targets) {
    Set<String> names = new LinkedHashSet<>();
    for (Target target : targets) {
      names.add(target.library());
      names.add(target.peer());
    }
    return names;
  }
}
