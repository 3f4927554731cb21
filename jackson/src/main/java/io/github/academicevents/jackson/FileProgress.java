package io.github.academicevents.jackson;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far the check of a file is.
 *
 * <p>Immutable and thread-safe.
 */
public final class FileProgress {

  private final long records;
  private final long bytes;
  private final OptionalLong totalBytes;
  private final Duration elapsed;

  FileProgress(long records, long bytes, OptionalLong totalBytes, Duration elapsed) {
    this.records = records;
    this.bytes = bytes;
    this.totalBytes = totalBytes;
    this.elapsed = elapsed;
  }

  /** {@return how many records were told so far} */
  public long getRecords() {
    return records;
  }

  /** {@return how many bytes of the file, packed if it is, were read so far} */
  public long getBytes() {
    return bytes;
  }

  /** {@return how many bytes the file has; none for a stream} */
  public OptionalLong getTotalBytes() {
    return totalBytes;
  }

  /** {@return the time since the beginning} */
  public Duration getElapsed() {
    return elapsed;
  }

  /** {@return records a second since the beginning} */
  public double getRecordsPerSecond() {
    return FileSummary.perSecond(records, elapsed);
  }

  /** {@return the time left if it goes on at the same rate; none where the end is not known} */
  public Optional<Duration> getRemaining() {
    if (totalBytes.isEmpty() || bytes == 0) {
      return Optional.empty();
    }
    double left = Math.max(0, totalBytes.getAsLong() - bytes) / (double) bytes;
    return Optional.of(Duration.ofMillis((long) (elapsed.toMillis() * left)));
  }

  /** For example {@code 12000 records, 24000 a second}. */
  @Override
  public String toString() {
    return records + " records, " + Math.round(getRecordsPerSecond()) + " a second";
  }
}
