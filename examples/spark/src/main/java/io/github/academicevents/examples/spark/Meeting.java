package io.github.academicevents.examples.spark;

import io.github.academicevents.validation.Occurrence;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence on its way to those that it is compared with, and where its record stands. It is
 * public because Spark packs public classes only.
 */
public final class Meeting implements Serializable {

  private static final long serialVersionUID = 1L;

  final Occurrence occurrence;
  final long line;
  final @Nullable String start;

  Meeting(Occurrence occurrence, Checked record) {
    this.occurrence = occurrence;
    line = record.line();
    start = Tables.start(record);
  }
}
