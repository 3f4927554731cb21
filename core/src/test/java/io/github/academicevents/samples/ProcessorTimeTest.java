package io.github.academicevents.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The measure that the tests of linear time rest on tells a square from a line. */
class ProcessorTimeTest {

  private static final int LENGTH = 500;
  private static final int TIMES = 8;
  private static long sum;

  @Test
  void tellsASquareFromALine() {
    assertThat(ProcessorTime.growth(() -> square(LENGTH), () -> square(TIMES * LENGTH), 3 * TIMES))
        .isGreaterThan(3 * TIMES);
    int steps = 1_000 * LENGTH;
    assertThat(ProcessorTime.growth(() -> line(steps), () -> line(TIMES * steps), 3 * TIMES))
        .isLessThan(3 * TIMES);
  }

  private static void square(int length) {
    for (int i = 0; i < length; i++) {
      line(length);
    }
  }

  private static void line(int steps) {
    long mixed = sum;
    for (int i = 0; i < steps; i++) {
      mixed = mixed * 31 + (mixed >>> 7) + i;
    }
    sum = mixed;
  }
}
