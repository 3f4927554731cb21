package io.github.academicevents.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventFileOptions;
import io.github.academicevents.jackson.EventJsonOptions;
import io.github.academicevents.jackson.FileSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class EventFileFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.json();
  }

  /** Each record of a file is counted once, however it is asked for. */
  @MethodSource("seeds")
  @FuzzTest
  void aFileIsReadRecordByRecord(byte[] file) throws IOException {
    List<Long> numbers = new ArrayList<>();
    try {
      EventFile.read(
          new ByteArrayInputStream(file),
          EventJsonOptions.defaults(),
          entry -> {
            numbers.add(entry.getNumber());
            assertThat(entry.getLine()).isPositive();
            assertThat(entry.getReading().getFindings())
                .allMatch(finding -> finding.getRecord().orElseThrow() == entry.getNumber());
          });
    } catch (IOException e) {
      expectPacked(file, e);
      return;
    }
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(numbers.get(i)).isEqualTo(i + 1);
    }
    expectCounted(file, numbers.size());
  }

  private static void expectCounted(byte[] file, int records) throws IOException {
    List<Long> told = new ArrayList<>();
    ByteArrayOutputStream quarantine = new ByteArrayOutputStream();
    FileSummary summary =
        EventFile.validate(
            new ByteArrayInputStream(file),
            EventFileOptions.defaults()
                .withValidator(SoundEvent.VALIDATOR)
                .withThreads(1)
                .withQuarantine(quarantine),
            record -> told.add(record.getNumber()));
    assertThat(told).hasSize(records);
    assertThat(summary.getRecords()).isEqualTo(records);
    assertThat(summary.getValid() + summary.getInvalid() + summary.getUnreadable())
        .isEqualTo(records);
    long lines = quarantine.toString(UTF_8).lines().count();
    assertThat(lines).isLessThanOrEqualTo(records);
  }

  /** Only what is packed can be broken as a file. */
  private static void expectPacked(byte[] file, IOException e) {
    boolean packed = file.length > 1 && file[0] == 0x1f && file[1] == (byte) 0x8b;
    assertThat(packed).as(String.valueOf(e)).isTrue();
  }
}
