package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads what Maven has resolved for users of this module. */
class RuntimeDependenciesTest {

  @Test
  void usersGetTheApiOfJakartaValidationAndNothingElse() throws IOException {
    List<String> artifacts =
        Files.readAllLines(Path.of("target/runtime-dependencies.txt")).stream()
            .map(String::strip)
            .filter(line -> line.contains(":"))
            .map(line -> line.split(":", -1))
            .filter(parts -> parts.length >= 4)
            .map(parts -> parts[0] + ":" + parts[1])
            .toList();
    assertThat(artifacts).containsExactly("jakarta.validation:jakarta.validation-api");
  }
}
