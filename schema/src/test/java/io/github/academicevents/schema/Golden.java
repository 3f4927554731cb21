package io.github.academicevents.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as they are to be, in files named by what they show. */
final class Golden {

  private Golden() {}

  /** With {@code -Dgolden.write=true} the file is written instead of compared. */
  static void check(String name, String document) {
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(
            Path.of("src/test/resources/io/github/academicevents/schema", name), document + "\n");
      }
      assertThat(document + "\n").isEqualTo(read(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(String name) throws IOException {
    Path written = Path.of("src/test/resources/io/github/academicevents/schema", name);
    if (Boolean.getBoolean("golden.write")) {
      return Files.readString(written);
    }
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
