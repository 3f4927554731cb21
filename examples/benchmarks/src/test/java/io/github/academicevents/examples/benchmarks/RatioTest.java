package io.github.academicevents.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void isTakenRoundByRound() {
    Ratio ratio = Ratio.of(List.of(4.0, 9.0, 5.0), List.of(10.0, 10.0, 10.0));
    assertThat(ratio).isEqualTo(new Ratio(0.5, 0.4, 0.9));
  }

  @Test
  void aSpreadThatCoversTheBarHasNotReachedIt() {
    assertThat(new Ratio(0.5, 0.4, 0.6).reaches(0.6)).isTrue();
    assertThat(new Ratio(0.5, 0.4, 0.61).reaches(0.6)).isFalse();
  }
}
