package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ValidationDocTest {

  private static final Path DOC = Path.of("..", "docs", "validation.md");

  /** With {@code -Dacademicevents.docs.write} it writes the document instead. */
  @Test
  void theDocumentTellsTheCatalogue() throws IOException {
    String text = ValidationDoc.text();
    if (System.getProperty("academicevents.docs.write") != null) {
      Files.writeString(DOC, text);
    }
    assertThat(Files.readString(DOC)).isEqualTo(text);
  }
}
