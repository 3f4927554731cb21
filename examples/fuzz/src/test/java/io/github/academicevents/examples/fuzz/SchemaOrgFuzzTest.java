package io.github.academicevents.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaOrgFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.jsonLd();
  }

  @MethodSource("seeds")
  @FuzzTest
  void aDocumentGivesAResult(byte[] jsonLd) {
    expectResult(SchemaOrg.read(new String(jsonLd, UTF_8)));
  }

  static void expectResult(Reading reading) {
    assertThat(reading.getEvents().isEmpty() && !reading.hasErrors()).isFalse();
    assertThat(reading.getFindings())
        .allMatch(finding -> finding.getSourcePointer().isPresent())
        .allMatch(finding -> finding.getRecord().orElse(1) > 0);
    SoundEvent.expectIn(reading);
  }
}
