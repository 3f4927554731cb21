package io.github.academicevents.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * All benchmarks, round after round, each in a JVM of its own: so the library and its peers meet
 * the same moods of the machine.
 */
final class Rounds {

  /** How much is run. */
  enum Effort {
    /** For a guard: two minutes. */
    QUICK(1, 2, 3, 1),
    /** For a table: an hour. */
    FULL(5, 5, 5, 2);

    private final int rounds;
    private final int warmups;
    private final int iterations;
    private final int seconds;

    Effort(int rounds, int warmups, int iterations, int seconds) {
      this.rounds = rounds;
      this.warmups = warmups;
      this.iterations = iterations;
      this.seconds = seconds;
    }

    int rounds() {
      return rounds;
    }
  }

  private final Map<String, List<Double>> times = new HashMap<>();
  private final Map<String, List<Double>> bytes = new HashMap<>();

  private Rounds() {}

  static Rounds run(Effort effort, Collection<String> benchmarks) throws RunnerException {
    Rounds rounds = new Rounds();
    for (int i = 0; i < effort.rounds; i++) {
      for (RunResult result : new Runner(options(effort, benchmarks)).run()) {
        rounds.add(result);
      }
    }
    return rounds;
  }

  private static Options options(Effort effort, Collection<String> benchmarks) {
    OptionsBuilder options = new OptionsBuilder();
    for (String benchmark : benchmarks) {
      options.include("\\." + benchmark.replace(".", "\\.") + "$");
    }
    return options
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(1)
        .warmupIterations(effort.warmups)
        .warmupTime(TimeValue.seconds(effort.seconds))
        .measurementIterations(effort.iterations)
        .measurementTime(TimeValue.seconds(effort.seconds))
        .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC")
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .build();
  }

  private void add(RunResult result) {
    String label = result.getParams().getBenchmark();
    int method = label.lastIndexOf('.');
    String name = label.substring(label.lastIndexOf('.', method - 1) + 1);
    // The best iteration: what disturbs a run only ever makes it slower.
    times
        .computeIfAbsent(name, unused -> new ArrayList<>())
        .add(result.getPrimaryResult().getStatistics().getMin());
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated == null) {
      allocated = result.getSecondaryResults().get("·gc.alloc.rate.norm");
    }
    bytes
        .computeIfAbsent(name, unused -> new ArrayList<>())
        .add(allocated == null ? Double.NaN : allocated.getScore());
  }

  /** Microseconds an operation, one figure a round. */
  List<Double> times(String benchmark) {
    return times.getOrDefault(benchmark, List.of());
  }

  /** Bytes allocated an operation, one figure a round. */
  List<Double> bytes(String benchmark) {
    return bytes.getOrDefault(benchmark, List.of());
  }
}
