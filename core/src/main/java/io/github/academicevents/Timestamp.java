package io.github.academicevents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something was done to a record: an instant, or a date where no more is known.
 *
 * <p>Immutable and thread-safe; years 0 to 9999.
 *
 * <pre>{@code
 * Timestamp.parse("2024-03-01T08:00:00Z").getInstant(); // Optional[2024-03-01T08:00:00Z]
 * Timestamp.parse("2024-03-01").getInstant();           // Optional.empty
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a>
 */
public final class Timestamp {

  private final LocalDate date;
  private final @Nullable Instant instant;

  private Timestamp(LocalDate date, @Nullable Instant instant) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw new IllegalArgumentException("year outside 0 to 9999: " + date);
    }
    this.date = date;
    this.instant = instant;
  }

  /**
   * An instant.
   *
   * @param instant an instant of the years 0 to 9999 in UTC
   * @return the instant
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static Timestamp of(Instant instant) {
    return new Timestamp(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
  }

  /**
   * A date.
   *
   * @param date a date of the years 0 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static Timestamp of(LocalDate date) {
    return new Timestamp(Objects.requireNonNull(date, "date"), null);
  }

  /**
   * Reads {@code 2024-03-01} or {@code 2024-03-01T08:00:00Z}.
   *
   * @param text the text
   * @return the date or instant
   * @throws DateTimeParseException if the text is neither
   */
  public static Timestamp parse(String text) {
    if (text.length() == 10) {
      return of(EventTimeText.parse(text).getDate());
    }
    try {
      return of(Instant.parse(text));
    } catch (IllegalArgumentException e) {
      throw new DateTimeParseException("year outside 0 to 9999", text, 0, e);
    }
  }

  /**
   * The date; of an instant, its date in UTC.
   *
   * @return the date
   */
  public LocalDate getDate() {
    return date;
  }

  /**
   * The instant, where it is known.
   *
   * @return the instant
   */
  public Optional<Instant> getInstant() {
    return Optional.ofNullable(instant);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Timestamp that
            && date.equals(that.date)
            && Objects.equals(instant, that.instant);
  }

  @Override
  public int hashCode() {
    return 31 * date.hashCode() + Objects.hashCode(instant);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return instant == null ? date.toString() : instant.toString();
  }
}
