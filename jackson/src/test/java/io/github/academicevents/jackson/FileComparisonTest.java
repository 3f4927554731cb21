package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Profile;
import io.github.academicevents.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileComparisonTest {

  private static final EventFileOptions OPTIONS =
      EventFileOptions.defaults()
          .withValidator(EventValidator.builder().profile(Profile.draft()).build())
          .comparingRecords(1 << 20);

  private static String talk(String id, int number) {
    return ("{'id':'"
            + id
            + "','title':{'en':'Talk "
            + id
            + " "
            + number
            + "'},'start':'2024-03-"
            + (10 + number)
            + "','series':{'id':'s','number':"
            + number
            + "}}")
        .replace('\'', '"');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void recordsAreComparedAfterAllAreTold(int threads) {
    String file =
        talk("a", 1) + "\n" + talk("b", 2) + "\n{\n\n" + talk("a", 3) + "\n" + talk("c", 2) + "\n";
    CheckedFile checked = CheckedFile.of(bytes(file), OPTIONS.withThreads(threads));
    assertThat(checked.compared)
        .extracting(
            finding -> finding.getRecord().getAsLong(),
            finding -> finding.getLine().getAsLong(),
            Finding::getCode,
            Finding::getPointer,
            finding -> finding.getValue().get(),
            finding -> finding.getOtherRecord().getAsLong())
        .containsExactly(
            tuple(4L, 5L, "event.id-duplicate", "/id", "a", 1L),
            tuple(5L, 6L, "series.number-duplicate", "/series/number", "2", 2L));
    assertThat(checked.summary.getInvalid()).isEqualTo(1);
    assertThat(checked.summary.getValid()).isEqualTo(3);
    assertThat(checked.summary.count(Severity.WARNING)).isEqualTo(1);
    assertThat(checked.quarantine()).isEqualTo("{\n" + talk("a", 3) + "\n");
    assertThat(EventJson.writeFinding(checked.compared.get(0), Locale.ENGLISH))
        .startsWith("{\"record\":4,\"line\":5,\"otherRecord\":1,\"pointer\":\"/id\",");
  }

  @Test
  void whatIsInvalidAlreadyIsQuarantinedOnce() {
    String bad = talk("a", 1).replace("\"2024-03-11\"", "5");
    CheckedFile checked = CheckedFile.of(bytes(talk("a", 1) + "\n" + bad), OPTIONS);
    assertThat(checked.compared).extracting(Finding::getCode).contains("event.id-duplicate");
    assertThat(checked.quarantine()).isEqualTo(bad + "\n");
    assertThat(checked.summary.getInvalid()).isEqualTo(1);
  }

  @Test
  void recordsAreNotComparedUnlessAskedFor() {
    CheckedFile checked =
        CheckedFile.of(bytes(talk("a", 1) + "\n" + talk("a", 1)), EventFileOptions.defaults());
    assertThat(checked.compared).isEmpty();
  }

  @Test
  void aFileIsReadAgain(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("events.ndjson");
    Files.writeString(file, "[" + talk("a", 1) + ",\n" + talk("a", 1) + "]");
    List<Finding> compared = new ArrayList<>();
    EventFile.validate(
        file,
        OPTIONS,
        new RecordListener() {
          @Override
          public void onRecord(CheckedRecord record) {}

          @Override
          public void onComparison(Finding finding) {
            compared.add(finding);
          }
        });
    assertThat(compared).extracting(Finding::getCode).containsExactly("event.id-duplicate");
  }

  @Test
  void beyondTheBudgetOneFindingSaysSo() {
    StringBuilder file = new StringBuilder();
    for (int i = 1; i <= 60; i++) {
      file.append("{\"id\":\"").append(i % 50).append("\"}\n");
    }
    // A hash takes 16 bytes while sorting: 55 records fit.
    List<Finding> few =
        CheckedFile.of(bytes(file.toString()), OPTIONS.comparingRecords(880)).compared;
    assertThat(few)
        .filteredOn(finding -> finding.getCode().equals("file.budget-exceeded"))
        .extracting(finding -> finding.getRecord().getAsLong())
        .hasSize(1);
    List<Finding> all =
        CheckedFile.of(bytes(file.toString()), OPTIONS.comparingRecords(1 << 20)).compared;
    assertThat(all).extracting(Finding::getCode).containsOnly("event.id-duplicate").hasSize(10);
  }

  @Test
  void equalHashesOfDifferentKeysAreToldApart() {
    KeyLog log = new KeyLog(1000);
    log.add(new long[] {7, 8});
    log.add(new long[0]);
    log.add(new long[] {9, 8});
    log.add(new long[] {7, 7});
    log.add(new long[] {10});
    log.sort();
    assertThat(new long[] {7, 8, 9, 10}).satisfies(h -> assertThat(log.isShared(h[0])).isTrue());
    assertThat(log.isShared(8)).isTrue();
    assertThat(log.isShared(9)).isFalse();
    KeyLog.Walk walk = log.new Walk();
    List<Boolean> shared = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      shared.add(walk.nextIsShared());
    }
    assertThat(shared).containsExactly(true, false, true, true, false);
  }
}
