package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.examples.cli.Console.Feature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tellsMegabytesRecordsAndRate() {
    try (Progress progress = progress(Set.of(Feature.PROGRESS))) {
      progress.update(1L << 20, 400, 200.4);
      progress.endOfFile();
      progress.update(2L << 20, 200, 100);
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).contains("3/4 MB", "600 records, 100/s");
    assertThat(out.size()).isZero();
  }

  @Test
  void makesWayForWhatIsPrintedOnTheSameTerminal() {
    try (Progress progress = progress(EnumSet.allOf(Feature.class))) {
      progress.makeWay();

      assertThat(err.toString(StandardCharsets.UTF_8)).contains("\r\u001b[K");
    }
  }

  @Test
  void saysNothingWhereNobodyLooksOn() {
    try (Progress progress = progress(Set.of(Feature.COLOUR))) {
      progress.update(1L << 20, 400, 200);
      progress.makeWay();
    }

    assertThat(err.size()).isZero();
  }

  private Progress progress(Set<Feature> features) {
    Console console = Console.of(new ByteArrayInputStream(new byte[0]), out, err, features);
    return new Progress(console, OptionalLong.of(4L << 20));
  }
}
