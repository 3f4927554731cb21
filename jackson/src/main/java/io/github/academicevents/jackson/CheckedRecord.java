package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of a file, read and checked.
 *
 * <p>Immutable and thread-safe. It keeps a part of the file in memory: not for collecting in large
 * numbers.
 */
public final class CheckedRecord {

  private final RawRecord raw;
  private final @Nullable AcademicEvent event;
  private final List<Finding> findings;
  private final boolean valid;

  CheckedRecord(RawRecord raw, @Nullable AcademicEvent event, List<Finding> findings) {
    this.raw = raw;
    this.event = event;
    this.findings = List.copyOf(findings);
    boolean anyError = false;
    for (Finding finding : findings) {
      anyError |= finding.getSeverity() == Severity.ERROR;
    }
    valid = event != null && !anyError;
  }

  /** {@return which record of the file it is, from 1} */
  public long getNumber() {
    return raw.number();
  }

  /** {@return the line it begins on, from 1} */
  public long getLine() {
    return raw.line();
  }

  /** {@return the event; none if the record can't be read} */
  public Optional<AcademicEvent> getEvent() {
    return Optional.ofNullable(event);
  }

  /** {@return what reading and the rules found, each with record and line; unmodifiable} */
  public List<Finding> getFindings() {
    return findings;
  }

  /** {@return whether there is an event at all} */
  public boolean isReadable() {
    return event != null;
  }

  /** {@return whether it can be read and has no error} */
  public boolean isValid() {
    return valid;
  }

  /**
   * {@return its bytes as they stand, line ends between its tokens made blanks; none if it is
   * longer than the limit; a copy}
   */
  public byte[] getBytes() {
    return raw.onOneLine();
  }

  RawRecord raw() {
    return raw;
  }
}
