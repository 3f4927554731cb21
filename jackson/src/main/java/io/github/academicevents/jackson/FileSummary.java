package io.github.academicevents.jackson;

import io.github.academicevents.validation.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the check of a file came to: how many records are valid, invalid and unreadable, and how
 * often each rule found something.
 *
 * <p>Immutable and thread-safe.
 */
public final class FileSummary {

  private final long valid;
  private final long invalid;
  private final long unreadable;
  private final List<CodeCount> codes;
  private final Duration elapsed;

  FileSummary(long valid, long invalid, long unreadable, List<CodeCount> codes, Duration elapsed) {
    this.valid = valid;
    this.invalid = invalid;
    this.unreadable = unreadable;
    this.codes = List.copyOf(codes);
    this.elapsed = elapsed;
  }

  /** {@return how many records there are} */
  public long getRecords() {
    return valid + invalid + unreadable;
  }

  /** {@return how many have no error} */
  public long getValid() {
    return valid;
  }

  /** {@return how many can be read but have an error} */
  public long getInvalid() {
    return invalid;
  }

  /** {@return how many can't be read} */
  public long getUnreadable() {
    return unreadable;
  }

  /**
   * How many findings there are of a severity.
   *
   * @param severity the severity
   * @return the count
   */
  public long count(Severity severity) {
    long count = 0;
    for (CodeCount code : codes) {
      count += code.getSeverity() == severity ? code.getCount() : 0;
    }
    return count;
  }

  /** {@return the count and first examples of each code that was found, in order of the codes} */
  public List<CodeCount> getCodes() {
    return codes;
  }

  /** {@return how long it took} */
  public Duration getElapsed() {
    return elapsed;
  }

  /** {@return records a second} */
  public double getRecordsPerSecond() {
    return perSecond(getRecords(), elapsed);
  }

  /**
   * This summary and that of another file taken together.
   *
   * @param other the other file's
   * @return the sums; the examples are this one's first
   */
  public FileSummary plus(FileSummary other) {
    Map<String, CodeCount> sums = new TreeMap<>();
    for (CodeCount code : codes) {
      sums.put(code.key(), code);
    }
    for (CodeCount code : other.codes) {
      sums.merge(code.key(), code, CodeCount::plus);
    }
    return new FileSummary(
        valid + other.valid,
        invalid + other.invalid,
        unreadable + other.unreadable,
        new ArrayList<>(sums.values()),
        elapsed.plus(other.elapsed));
  }

  static double perSecond(long records, Duration elapsed) {
    return elapsed.isZero() ? 0 : records * 1e9 / elapsed.toNanos();
  }

  /** For example {@code 3 records: 1 valid, 1 invalid, 1 unreadable}. */
  @Override
  public String toString() {
    return getRecords()
        + " records: "
        + valid
        + " valid, "
        + invalid
        + " invalid, "
        + unreadable
        + " unreadable";
  }
}
