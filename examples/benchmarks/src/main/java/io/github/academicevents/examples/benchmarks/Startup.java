package io.github.academicevents.examples.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** How long it takes from the start of a JVM to its end. */
final class Startup {

  private static final int TIMES = 15;

  private Startup() {}

  static String measure() throws IOException, InterruptedException {
    double[] bare = new double[TIMES];
    double[] first = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      bare[i] = millis(Bare.class);
      first[i] = millis(FirstJsonLd.class);
    }
    Arrays.sort(bare);
    Arrays.sort(first);
    return String.format(
        Locale.ROOT,
        "From the start of a JVM to its end, middle of %d (least to most): %.0f ms (%.0f to %.0f) with"
            + " the first JSON-LD written, %.0f ms (%.0f to %.0f) doing nothing.",
        TIMES,
        first[TIMES / 2],
        first[0],
        first[TIMES - 1],
        bare[TIMES / 2],
        bare[0],
        bare[TIMES - 1]);
  }

  private static double millis(Class<?> program) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Fork.run(program, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    return (System.nanoTime() - start) / 1e6;
  }
}
