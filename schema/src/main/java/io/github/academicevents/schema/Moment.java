package io.github.academicevents.schema;

import io.github.academicevents.EventTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date or date-time as the web writes it, with the offset it may have.
 *
 * @param time its local part
 * @param offset the offset from UTC, if there is one
 */
record Moment(EventTime time, @Nullable ZoneOffset offset) {

  private static final int NANO_DIGITS = 9;

  /** The moment of an ISO 8601 text in any of its usual spellings; null if it is none. */
  static @Nullable Moment parse(String text) {
    Scan scan = new Scan(text.strip());
    try {
      LocalDate date = scan.date();
      if (date == null) {
        return null;
      }
      if (scan.isAtEnd()) {
        return new Moment(EventTime.of(date), null);
      }
      LocalTime time = scan.time();
      ZoneOffset offset = time == null ? null : scan.offset();
      return time == null || !scan.isAtEnd()
          ? null
          : new Moment(EventTime.of(date.atTime(time)), offset);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /** A text that is read from its beginning to its end. */
  private static final class Scan {

    private final String text;
    private int at;

    Scan(String text) {
      this.text = text;
    }

    boolean isAtEnd() {
      return at == text.length();
    }

    private boolean skip(String any) {
      if (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
        at++;
        return true;
      }
      return false;
    }

    /** A number of so many digits; -1 if they are not there. */
    private int digits(int fewest, int most) {
      int start = at;
      int value = 0;
      while (at < text.length() && at - start < most && isDigit(text.charAt(at))) {
        value = 10 * value + text.charAt(at++) - '0';
      }
      return at - start < fewest ? -1 : value;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    @Nullable LocalDate date() {
      int year = digits(4, 4);
      if (skip("-/.")) {
        int month = digits(1, 2);
        return skip("-/.") ? date(year, month, digits(1, 2)) : null;
      }
      return date(year, digits(2, 2), digits(2, 2));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
      return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    }

    @Nullable LocalTime time() {
      if (!skip("Tt ")) {
        return null;
      }
      while (skip(" ")) {
        // Some write more than one.
      }
      int hour = digits(1, 2);
      boolean colon = skip(":");
      int minute = digits(2, 2);
      if (hour < 0 || minute < 0) {
        return null;
      }
      int second = 0;
      if (colon ? skip(":") : at < text.length() && isDigit(text.charAt(at))) {
        second = digits(2, 2);
      }
      int nano = second >= 0 && skip(".,") ? nano() : 0;
      return second < 0 ? null : LocalTime.of(half(hour), minute, second, nano);
    }

    /** The hour of the day, where a.m. or p.m. follow an hour of the half day. */
    private int half(int hour) {
      int before = at;
      skip(" ");
      boolean afternoon = skip("Pp");
      boolean half = afternoon || skip("Aa");
      skip(".");
      if (half && skip("Mm") && hour > 0 && hour <= 12) {
        skip(".");
        return hour % 12 + (afternoon ? 12 : 0);
      }
      at = before;
      return hour;
    }

    private int nano() {
      int start = at;
      int nano = Math.max(0, digits(1, NANO_DIGITS));
      for (int digits = at - start; digits < NANO_DIGITS; digits++) {
        nano *= 10;
      }
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      return nano;
    }

    @Nullable ZoneOffset offset() {
      skip(" ");
      if (isAtEnd()) {
        return null;
      }
      if (skip("Zz")) {
        return ZoneOffset.UTC;
      }
      boolean west = text.charAt(at) == '-' || text.charAt(at) == '\u2212';
      if (!skip("+-\u2212")) {
        return null;
      }
      int hours = digits(1, 2);
      skip(":");
      int minutes = isAtEnd() ? 0 : digits(2, 2);
      if (hours < 0 || minutes < 0) {
        throw new DateTimeException("no offset");
      }
      return ZoneOffset.ofHoursMinutes(west ? -hours : hours, west ? -minutes : minutes);
    }
  }
}
