package io.github.academicevents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A local date, or a local date and time of day; the time zone is the event's.
 *
 * <p>Immutable and thread-safe; years 0 to 9999. A date without a time stays one: it is never taken
 * for midnight. This is JSCalendar's local date-time, so an event stays at 10:00 when its zone's
 * rules change.
 *
 * <pre>{@code
 * EventTime.parse("2024-03-21T10:00").toString(); // 2024-03-21T10:00
 * EventTime.parse("2024-03-21").getTime();        // Optional.empty
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8984#section-1.4.4">RFC 8984 (JSCalendar),
 *     LocalDateTime</a>
 */
public final class EventTime {

  private final LocalDate date;
  private final @Nullable LocalTime time;

  private EventTime(LocalDate date, @Nullable LocalTime time) {
    if (date.getYear() < 0 || date.getYear() > 9999) {
      throw new IllegalArgumentException("year outside 0 to 9999: " + date);
    }
    this.date = date;
    this.time = time;
  }

  /**
   * A date whose time of day is not known.
   *
   * @param date a date of the years 0 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static EventTime of(LocalDate date) {
    return new EventTime(Objects.requireNonNull(date, "date"), null);
  }

  /**
   * A date and time of day.
   *
   * @param dateTime a date-time of the years 0 to 9999
   * @return the date-time
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static EventTime of(LocalDateTime dateTime) {
    return new EventTime(dateTime.toLocalDate(), dateTime.toLocalTime());
  }

  /**
   * A date and time of day, to the minute.
   *
   * @param year 0 to 9999
   * @param month 1 to 12
   * @param day 1 to 31
   * @param hour 0 to 23
   * @param minute 0 to 59
   * @return the date-time
   * @throws DateTimeException if there is no such date or time
   * @throws IllegalArgumentException if the year is outside 0 to 9999
   */
  public static EventTime of(int year, int month, int day, int hour, int minute) {
    return new EventTime(LocalDate.of(year, month, day), LocalTime.of(hour, minute));
  }

  /**
   * Reads {@code 2024-03-21}, {@code 2024-03-21T10:00}, {@code 2024-03-21T10:00:30} or the same
   * with a fraction of up to nine digits; nothing else.
   *
   * @param text the text
   * @return the date or date-time
   * @throws DateTimeParseException if the text is of another form, or there is no such date or time
   */
  public static EventTime parse(CharSequence text) {
    return EventTimeText.parse(text);
  }

  /**
   * The date.
   *
   * @return the local date
   */
  public LocalDate getDate() {
    return date;
  }

  /**
   * The time of day, where it is known.
   *
   * @return the local time
   */
  public Optional<LocalTime> getTime() {
    return Optional.ofNullable(time);
  }

  /**
   * Whether the time of day is not known.
   *
   * @return true if this is a date only
   */
  public boolean isDateOnly() {
    return time == null;
  }

  /**
   * The date and time of day, where both are known.
   *
   * @return the local date-time
   */
  public Optional<LocalDateTime> getDateTime() {
    return time == null ? Optional.empty() : Optional.of(date.atTime(time));
  }

  /**
   * This time in a zone; a local time that a change of offset skips is moved as {@link
   * ZonedDateTime#of} does.
   *
   * @param zone the event's zone
   * @return the moment; empty for a date only
   */
  public Optional<ZonedDateTime> atZone(ZoneId zone) {
    return getDateTime().map(local -> local.atZone(zone));
  }

  /**
   * Whether this is surely before another time of the same zone. Of two that share the date, one
   * without a time of day is neither before nor after.
   *
   * @param other the other time
   * @return true if so
   */
  public boolean isBefore(EventTime other) {
    if (time == null || other.time == null || !date.equals(other.date)) {
      return date.isBefore(other.date);
    }
    return time.isBefore(other.time);
  }

  /**
   * Whether this is surely after another time of the same zone: {@code other.isBefore(this)}.
   *
   * @param other the other time
   * @return true if so
   */
  public boolean isAfter(EventTime other) {
    return other.isBefore(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof EventTime that
            && date.equals(that.date)
            && Objects.equals(time, that.time);
  }

  @Override
  public int hashCode() {
    return 31 * date.hashCode() + Objects.hashCode(time);
  }

  /** The ISO 8601 form that {@link #parse} reads; seconds only if they are not 0. */
  @Override
  public String toString() {
    return time == null ? date.toString() : date.toString() + "T" + time;
  }
}
