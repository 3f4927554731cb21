package io.github.academicevents.jackson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.ReadingLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordCheckTest {

  private final RecordCheck check =
      RecordCheck.of(EventJsonOptions.defaults(), EventValidator.create());

  @Test
  void findingsCarryTheNumberAndTheirLine() {
    byte[] json = "{\n\"start\":\n\"2023-02-29\"}".getBytes(UTF_8);
    CheckedRecord record = check.check(json, 17, 40);
    assertThat(record.getNumber()).isEqualTo(17);
    assertThat(record.getLine()).isEqualTo(40);
    assertThat(record.isReadable()).isTrue();
    assertThat(record.isValid()).isFalse();
    assertThat(record.getBytes()).isEqualTo("{ \"start\": \"2023-02-29\"}".getBytes(UTF_8));
    assertThat(record.getFindings())
        .filteredOn(finding -> finding.getCode().equals("json.bad-value"))
        .extracting(f -> f.getRecord().getAsLong(), f -> f.getLine().getAsLong())
        .containsExactly(tuple(17L, 42L));
  }

  @Test
  void itFindsWhatTheCheckOfAFileFinds() throws IOException {
    GeneratedRecords records = new GeneratedRecords(8);
    List<Finding> found = new ArrayList<>();
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      if (records.isFaulty(i)) {
        String json = new String(records.get(i), ISO_8859_1);
        file.append(json).append('\n');
      }
    }
    byte[] bytes = file.toString().getBytes(ISO_8859_1);
    EventFile.validate(
        new ByteArrayInputStream(bytes),
        EventFileOptions.defaults(),
        record -> {
          CheckedRecord alone =
              check.check(record.getBytes(), record.getNumber(), record.getLine());
          assertThat(alone.getFindings()).isEqualTo(record.getFindings());
          assertThat(alone.getEvent()).isEqualTo(record.getEvent());
          found.addAll(alone.getFindings());
        });
    assertThat(found).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void aRecordBeyondTheLimitIsNotRead() {
    EventJsonOptions small =
        EventJsonOptions.defaults().withLimits(ReadingLimits.defaults().withDocumentLength(10));
    CheckedRecord record =
        RecordCheck.of(small, EventValidator.create())
            .check("{\"id\":\"ab\"}".getBytes(UTF_8), 3, 5);
    assertThat(record.isReadable()).isFalse();
    assertThat(record.getBytes()).isEmpty();
    assertThat(record.getFindings())
        .extracting(Finding::getCode, f -> f.getLine().getAsLong())
        .containsExactly(tuple("json.too-long", 5L));
  }
}
