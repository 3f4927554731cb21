package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.examples.benchmarks.Target.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** For a guard: one round. */
    QUICK(1, 5, 3),
    /** For a table: three rounds, to show how much they differ. */
    FULL(3, 8, 4);

    private final int rounds;
    private final int warmups;
    private final int iterations;

    Effort(int rounds, int warmups, int iterations) {
      this.rounds = rounds;
      this.warmups = warmups;
      this.iterations = iterations;
    }
  }

  private final Map<Measure, Map<String, List<Double>>> figures = new EnumMap<>(Measure.class);

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
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(effort.iterations)
        .measurementTime(TimeValue.seconds(1))
        .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC")
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .shouldFailOnError(true)
        .build();
  }

  private void add(RunResult result) {
    String label = result.getParams().getBenchmark();
    int method = label.lastIndexOf('.');
    String name = label.substring(label.lastIndexOf('.', method - 1) + 1);
    // The best iteration: what disturbs a run only ever makes it slower.
    add(Measure.TIME, name, secondary(result, CpuTime.LABEL).getStatistics().getMin());
    add(Measure.CLOCK, name, result.getPrimaryResult().getStatistics().getMin());
    add(Measure.BYTES, name, secondary(result, "gc.alloc.rate.norm").getScore());
  }

  private static Result<?> secondary(RunResult result, String label) {
    Result<?> figure = result.getSecondaryResults().get(label);
    return Objects.requireNonNull(figure, label);
  }

  /** Adds the figure of one more round. */
  void add(Measure measure, String benchmark, double figure) {
    figures
        .computeIfAbsent(measure, unused -> new HashMap<>())
        .computeIfAbsent(benchmark, unused -> new ArrayList<>())
        .add(figure);
  }

  /** What was measured of a benchmark, one figure a round: microseconds or bytes an operation. */
  List<Double> figures(Measure measure, String benchmark) {
    return figures.getOrDefault(measure, Map.of()).getOrDefault(benchmark, List.of());
  }
}
