package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a check of some bytes tells. */
final class CheckedFile implements RecordListener {

  final List<CheckedRecord> records = new ArrayList<>();
  final List<Finding> compared = new ArrayList<>();
  final List<FileProgress> progress = new ArrayList<>();
  private final ByteArrayOutputStream quarantine = new ByteArrayOutputStream();
  final FileSummary summary;

  private CheckedFile(byte[] file, EventFileOptions options) {
    try {
      summary =
          EventFile.validate(
              new ByteArrayInputStream(file), options.withQuarantine(quarantine), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CheckedFile of(byte[] file, EventFileOptions options) {
    return new CheckedFile(file, options);
  }

  static CheckedFile of(String file) {
    return new CheckedFile(file.getBytes(StandardCharsets.UTF_8), EventFileOptions.defaults());
  }

  @Override
  public void onRecord(CheckedRecord record) {
    records.add(record);
  }

  @Override
  public void onComparison(Finding finding) {
    compared.add(finding);
  }

  @Override
  public void onProgress(FileProgress now) {
    progress.add(now);
  }

  byte[] quarantineBytes() {
    return quarantine.toByteArray();
  }

  String quarantine() {
    return quarantine.toString(StandardCharsets.UTF_8);
  }

  /** The findings of all records, for example {@code 2 3 json.syntax /title}. */
  List<String> findings() {
    List<String> lines = new ArrayList<>();
    for (CheckedRecord record : records) {
      for (Finding finding : record.getFindings()) {
        lines.add(
            finding.getRecord().getAsLong()
                + " "
                + finding.getLine().getAsLong()
                + " "
                + finding.getCode()
                + " "
                + finding.getPointer());
      }
    }
    return lines;
  }

  /** The lines that the records begin on. */
  List<Long> lines() {
    return records.stream().map(CheckedRecord::getLine).toList();
  }
}
