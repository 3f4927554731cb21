package io.github.academicevents.samples;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The processor time that this thread takes for a piece of work: what else runs on the machine
 * counts little.
 */
public final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FEWEST = 2;
  private static final int MOST = 8;
  private static final int SHORT_RUNS = 3;

  private ProcessorTime() {}

  /**
   * How many times as long a large piece of work takes as a small one, each at its best. Both are
   * done again, a few times, while that is more than what is hoped for.
   *
   * @param small the small one
   * @param large the large one
   * @param hoped what is hoped for
   * @return the ratio
   */
  public static double growth(Runnable small, Runnable large, double hoped) {
    large.run();
    long least = Long.MAX_VALUE;
    long most = Long.MAX_VALUE;
    double ratio = Double.MAX_VALUE;
    for (int round = 0; round < MOST && (round < FEWEST || ratio >= hoped); round++) {
      for (int run = 0; run < SHORT_RUNS; run++) {
        least = Math.min(least, of(small));
      }
      most = Math.min(most, of(large));
      ratio = (double) most / Math.max(1, least);
    }
    return ratio;
  }

  private static long of(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
