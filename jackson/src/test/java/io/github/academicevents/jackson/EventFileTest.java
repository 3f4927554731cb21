package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.ReadingLimits;
import io.github.academicevents.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFileTest {

  private static final String GOOD = "{\"id\":\"a\",\"title\":{\"en\":\"A\"}}";
  private static final String BAD = "{\"id\":5}";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\n \t\n"})
  void anyLineEndAndBlankLinesPartRecords(String end) {
    CheckedFile checked = CheckedFile.of("\uFEFF" + GOOD + end + BAD + end + "{" + end + GOOD);
    assertThat(checked.findings()).filteredOn(line -> line.contains("json.bad-value")).hasSize(1);
    assertThat(checked.findings()).filteredOn(line -> line.contains("json.syntax")).hasSize(1);
    assertThat(checked.summary.getRecords()).isEqualTo(4);
    assertThat(checked.summary.getUnreadable()).isEqualTo(1);
    long step = end.chars().filter(c -> c == '\n').count() == 2 ? 2 : 1;
    assertThat(checked.lines()).containsExactly(1L, 1 + step, 1 + 2 * step, 1 + 3 * step);
    assertThat(checked.quarantine()).contains(BAD + "\n{\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|0",
        "[ {} ]|1",
        "[{},{}]|2",
        "[{\"id\":\"],[\\\"}\"},{\"x\":[{}]}]|2",
        "[{},]|2",
        "[,]|2",
        "[{}|2",
        "[{}] {}|2",
        "[5,\"a,b\",[1,2]]|3",
        "{}|1",
        "``|0"
      })
  void anArrayIsCutIntoItsElements(String text, int records) {
    assertThat(CheckedFile.of(text).summary.getRecords()).isEqualTo(records);
  }

  @Test
  void anElementIsQuarantinedOnOneLine() {
    CheckedFile checked =
        CheckedFile.of("[\n  {\n    \"id\": 5\r\n  },\n  " + GOOD + ",\n  {\"id\":\"a\nb\"}\n]\n");
    assertThat(checked.quarantine())
        .contains("{     \"id\": 5    }\n")
        .endsWith("{\"id\":\"a\tb\"}\n");
    assertThat(checked.lines()).containsExactly(2L, 5L, 6L);
    assertThat(checked.findings()).contains("1 3 json.bad-value /id");
  }

  @Test
  void anEventOnSeveralLinesIsOneRecord() {
    CheckedFile checked = CheckedFile.of("\n{\n  \"id\": \"}\",\n  \"url\": 5\n}\n{\n}\n");
    assertThat(checked.lines()).containsExactly(2L, 6L);
    assertThat(checked.findings()).contains("1 4 json.bad-value /url");
    assertThat(checked.records).allMatch(CheckedRecord::isReadable);
  }

  @Test
  void theValidatorsFindingsStandBesideTheReadings() {
    String record =
        "{\"kind\":\"webinar\",\"contributions\":[{\"role\":\"organizer\",\"organization\":{"
            + "\"identifiers\":[{\"scheme\":\"ror\",\"value\":\"05dxps056\"}]}}]}";
    CheckedFile checked = CheckedFile.of("\n" + record + "\n");
    assertThat(checked.findings())
        .contains(
            "1 2 json.bad-value /kind",
            "1 2 org.ror-checksum /contributions/0/organization/identifiers/0/value");
    assertThat(checked.records.get(0).isValid()).isFalse();
    assertThat(checked.records.get(0).getEvent()).isPresent();
    assertThat(checked.records.get(0).getBytes()).asString().isEqualTo(record);
  }

  @Test
  void countsFindingsAndKeepsTheFirst() {
    FileSummary summary = CheckedFile.of((BAD + "\n").repeat(5) + GOOD + "\n{").summary;
    CodeCount count =
        summary.getCodes().stream()
            .filter(code -> code.getCode().equals("json.bad-value"))
            .findFirst()
            .orElseThrow();
    assertThat(count.getCount()).isEqualTo(5);
    assertThat(count.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(count.getExamples())
        .extracting(finding -> finding.getRecord().getAsLong())
        .containsExactly(1L, 2L, 3L);
    FileSummary twice = summary.plus(summary);
    assertThat(twice.getRecords()).isEqualTo(14);
    assertThat(twice.getUnreadable()).isEqualTo(2);
    assertThat(twice.count(Severity.ERROR)).isEqualTo(2 * summary.count(Severity.ERROR));
    assertThat(twice)
        .hasToString(
            "14 records: "
                + twice.getValid()
                + " valid, "
                + twice.getInvalid()
                + " invalid, 2 unreadable");
  }

  @Test
  void gzipIsUnpacked(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("events.ndjson.gz");
    Files.write(file, gzip(GOOD + "\n", 300));
    List<FileProgress> progress = new ArrayList<>();
    FileSummary summary =
        EventFile.validate(
            file,
            EventFileOptions.defaults(),
            new RecordListener() {
              @Override
              public void onRecord(CheckedRecord record) {}

              @Override
              public void onProgress(FileProgress now) {
                progress.add(now);
              }
            });
    assertThat(summary.getRecords()).isEqualTo(300);
    FileProgress last = progress.get(progress.size() - 1);
    assertThat(last.getRecords()).isEqualTo(300);
    assertThat(last.getTotalBytes()).hasValue(Files.size(file));
    assertThat(last.getBytes()).isEqualTo(Files.size(file));
    assertThat(last.getRemaining().orElseThrow()).isZero();
  }

  @Test
  void whatUnpacksToFarTooMuchIsRefused() throws IOException {
    byte[] bomb = gzip(" ".repeat(1 << 16), 1 << 12);
    assertThatThrownBy(
            () ->
                EventFile.validate(
                    new ByteArrayInputStream(bomb), EventFileOptions.defaults(), record -> {}))
        .isInstanceOf(ZipException.class)
        .hasMessageContaining("500");
  }

  @Test
  void aRecordLongerThanTheLimitIsToldAndNotHeld() {
    EventFileOptions options =
        EventFileOptions.defaults()
            .withJson(
                EventJsonOptions.defaults()
                    .withLimits(ReadingLimits.defaults().withDocumentLength(100)));
    String longer = "{\"x\":\"" + "y".repeat(3 * RecordSplitter.PIECE) + "\"}";
    String justTooLong = "{\"x\":\"" + "y".repeat(93) + "\"}";
    String file = GOOD + "\n" + longer + "\n" + justTooLong + "\n" + GOOD + "\n";
    CheckedFile checked = CheckedFile.of(file.getBytes(StandardCharsets.UTF_8), options);
    assertThat(checked.summary.getUnreadable()).isEqualTo(2);
    assertThat(checked.findings()).contains("2 2 json.too-long ", "3 3 json.too-long ");
    assertThat(checked.lines()).containsExactly(1L, 2L, 3L, 4L);
    assertThat(checked.quarantine()).doesNotContain("y");
    String inArray = "[" + longer + "," + GOOD + "]";
    assertThat(
            CheckedFile.of(inArray.getBytes(StandardCharsets.UTF_8), options)
                .summary
                .getUnreadable())
        .isEqualTo(1);
  }

  @Test
  void recordsAcrossPiecesAreWhole() throws IOException {
    String record = "{\"id\":\"" + "z".repeat(RecordSplitter.PIECE * 2 / 3) + "\"}";
    String longest = "{\"id\":\"" + "z".repeat(RecordSplitter.PIECE * 3) + "\"}";
    String text = (record + "\n").repeat(5) + longest + "\r\n" + record;
    InputStream slow =
        new SequenceInputStream(
            new ByteArrayInputStream(text.substring(0, 7).getBytes(StandardCharsets.UTF_8)),
            new ByteArrayInputStream(text.substring(7).getBytes(StandardCharsets.UTF_8)));
    List<Integer> lengths = new ArrayList<>();
    List<Long> lines = new ArrayList<>();
    EventFile.read(
        slow,
        EventJsonOptions.defaults(),
        entry -> {
          lengths.add(entry.getReading().getEvent().orElseThrow().getId().get().length());
          lines.add(entry.getLine());
        });
    int usual = RecordSplitter.PIECE * 2 / 3;
    assertThat(lengths)
        .containsExactly(usual, usual, usual, usual, usual, RecordSplitter.PIECE * 3, usual);
    assertThat(lines).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
  }

  @Test
  void theQuarantineIsWrittenBeforeTheListenerHears() throws IOException {
    ByteArrayOutputStream quarantine = new ByteArrayOutputStream();
    List<Integer> seen = new ArrayList<>();
    EventFile.validate(
        new ByteArrayInputStream((BAD + "\n").repeat(3).getBytes(StandardCharsets.UTF_8)),
        EventFileOptions.defaults().withQuarantine(quarantine),
        record -> seen.add(quarantine.size()));
    assertThat(seen).allMatch(size -> size >= BAD.length() + 1);
  }

  @Test
  void aFullDiskEndsTheRun() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    List<Long> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                EventFile.validate(
                    new ByteArrayInputStream(BAD.getBytes(StandardCharsets.UTF_8)),
                    EventFileOptions.defaults().withThreads(2).withQuarantine(full),
                    record -> told.add(record.getNumber())))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(told).isEmpty();
  }

  @Test
  void whatTheListenerThrowsEndsTheRun() {
    assertThatThrownBy(
            () ->
                EventFile.validate(
                    new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)),
                    EventFileOptions.defaults().withThreads(2),
                    record -> {
                      throw new IllegalStateException("enough");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("enough");
  }

  @Test
  void anEntryCanBeReadLater() throws IOException {
    List<EventFile.Entry> entries = new ArrayList<>();
    EventFile.read(
        new ByteArrayInputStream((GOOD + "\n" + BAD).getBytes(StandardCharsets.UTF_8)),
        EventJsonOptions.defaults(),
        entries::add);
    assertThat(entries.get(0).getReading().getEvent().orElseThrow().getId()).hasValue("a");
    assertThat(entries.get(1).getReading().getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.bad-value");
    assertThat(entries.get(1).getBytes()).asString().isEqualTo(BAD);
  }

  private static byte[] gzip(String text, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        out.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
