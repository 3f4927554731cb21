package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.jackson.GeneratedRecords.Fault;
import io.github.academicevents.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated file with broken records: each is found, and no other; {@code .ci/long} has more. */
class GeneratedRecordsTest {

  private static final int RECORDS = 2000;

  @TempDir private Path folder;

  private Path file() throws IOException {
    Path file = folder.resolve("events.ndjson");
    GeneratedRecords.main(
        new String[] {file.toString(), broken().toString(), String.valueOf(RECORDS), "5"});
    return file;
  }

  private Path broken() {
    return folder.resolve("broken.ndjson");
  }

  @Test
  void countsAreExactAndTheQuarantineIsWhatWasBroken() throws IOException {
    byte[] bytes = Files.readAllBytes(file());
    CheckedFile one = CheckedFile.of(bytes, EventFileOptions.defaults());
    Map<String, Long> expected = new TreeMap<>();
    GeneratedRecords records = new GeneratedRecords(5);
    long unreadable = 0;
    for (int i = 0; i < RECORDS; i++) {
      if (records.isFaulty(i)) {
        Fault fault = records.fault(i);
        expected.merge(fault.getCode(), 1L, Long::sum);
        unreadable += fault.isUnreadable() ? 1 : 0;
      }
    }
    Map<String, Long> errors = new TreeMap<>();
    for (CodeCount code : one.summary.getCodes()) {
      if (code.getSeverity() == Severity.ERROR) {
        errors.put(code.getCode(), code.getCount());
      }
    }
    assertThat(errors).isEqualTo(expected);
    assertThat(one.summary.getRecords()).isEqualTo(RECORDS);
    assertThat(one.summary.getUnreadable()).isEqualTo(unreadable);
    assertThat(one.summary.getInvalid() + unreadable).isEqualTo(RECORDS * 3 / 100);
    assertThat(one.quarantineBytes()).isEqualTo(Files.readAllBytes(broken()));

    CheckedFile two = CheckedFile.of(bytes, EventFileOptions.defaults().withThreads(3));
    assertThat(two.findings()).isEqualTo(one.findings());
    assertThat(two.quarantineBytes()).isEqualTo(one.quarantineBytes());
  }

  @Test
  void aKilledRunHasQuarantinedWhatItTold() throws Exception {
    Path file = file();
    Path quarantine = folder.resolve("quarantine.ndjson");
    Path report = folder.resolve("report");
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ValidateFileMain.class.getName(),
                file.toString(),
                quarantine.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(report.toFile())
            .start();
    while (run.isAlive() && lines(report) < 5) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    run.destroyForcibly();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    long told = lines(report);
    assertThat(told).isGreaterThanOrEqualTo(5);
    String broken = Files.readString(broken(), StandardCharsets.ISO_8859_1);
    String kept = Files.readString(quarantine, StandardCharsets.ISO_8859_1);
    String whole = kept.substring(0, kept.lastIndexOf('\n') + 1);
    assertThat(broken).startsWith(whole);
    assertThat(lines(quarantine)).isGreaterThanOrEqualTo(told);
  }

  private static long lines(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    return text.chars().filter(c -> c == '\n').count();
  }
}
