package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the sources of all modules. */
class HouseTest {

  private static final int MOST_LINES = 300;

  @Test
  void noFileIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../.."))) {
      List<Path> sources =
          files.filter(file -> file.toString().matches(".*[/\\\\]src[/\\\\].*\\.java")).toList();
      assertThat(sources)
          .hasSizeGreaterThan(300)
          .allSatisfy(
              file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
    }
  }
}
