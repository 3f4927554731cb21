package io.github.academicevents.validation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in a record, or in the records of a reading.
 *
 * <p>Immutable and thread-safe. Printed, it can be read:
 *
 * <pre>{@code
 * 1 error, 0 warnings, 1 note
 * error /url url.malformed: This is not a full web address. Copy it again from the browser. "http:/"
 * note /source source.licence-missing: …
 * }</pre>
 */
public final class ValidationReport {

  private final List<Finding> findings;

  ValidationReport(List<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** {@return what was found: by record, then in the order in which it was found} */
  public List<Finding> getFindings() {
    return findings;
  }

  /** {@return whether nothing is an error; there may be warnings and notes} */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /**
   * How many findings of a severity there are.
   *
   * @param severity which
   * @return 0 or more
   */
  public long count(Severity severity) {
    long count = 0;
    for (Finding finding : findings) {
      if (finding.getSeverity() == severity) {
        count++;
      }
    }
    return count;
  }

  /**
   * The report as text: a line of counts, then a line for each finding.
   *
   * @param locale the language of the messages; English where there are none in it
   * @return lines without a line end behind the last
   */
  public String format(Locale locale) {
    return ReportText.of(this, locale);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof ValidationReport that && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return findings.hashCode();
  }

  /** The report in English: {@link #format}. */
  @Override
  public String toString() {
    return format(Locale.ENGLISH);
  }
}
