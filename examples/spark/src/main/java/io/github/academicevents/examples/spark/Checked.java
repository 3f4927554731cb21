package io.github.academicevents.examples.spark;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that was read and checked.
 *
 * @param file which of the input's files it is in, from 0
 * @param number which record of the file it is, from 1
 * @param line the line it begins on, from 1; 0 where the file has no lines
 * @param bytes the record as it stood; of an event in a page its JSON
 * @param event the event; null if it can't be read
 * @param findings what was found
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Checked(
    int file,
    long number,
    long line,
    byte[] bytes,
    @Nullable AcademicEvent event,
    List<Finding> findings) {

  Checked {
    findings = List.copyOf(findings);
  }

  /** How bad the worst finding is; null without one. */
  @Nullable Severity worst() {
    Severity worst = null;
    for (Finding finding : findings) {
      if (worst == null || finding.getSeverity().compareTo(worst) < 0) {
        worst = finding.getSeverity();
      }
    }
    return worst;
  }
}
