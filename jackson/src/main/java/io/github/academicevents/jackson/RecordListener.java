package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;

/**
 * Is told what {@link EventFile#validate} finds, by the thread that called it.
 *
 * <p>What it throws ends the run.
 */
@FunctionalInterface
public interface RecordListener {

  /**
   * A record was read and checked; they come in the order of the file.
   *
   * @param record the record and its findings
   */
  void onRecord(CheckedRecord record);

  /**
   * Comparing records found something, after all of them were told; in the order of the records.
   *
   * @param finding the finding; its record is the later one of two
   */
  default void onComparison(Finding finding) {}

  /**
   * Some more of the file is done.
   *
   * @param progress how far it is; the last one tells all records
   */
  default void onProgress(FileProgress progress) {}
}
