package io.github.academicevents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 forms of {@link EventTime}, read by hand: a formatter costs over twenty times as much.
 */
final class EventTimeText {

  private static final int LONGEST_SHOWN = 40;

  private EventTimeText() {}

  static EventTime parse(CharSequence text) {
    int length = text.length();
    try {
      if (length >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        if (length == 10) {
          return EventTime.of(date);
        }
        if (length >= 16 && text.charAt(10) == 'T' && text.charAt(13) == ':') {
          return EventTime.of(time(text, date));
        }
      }
    } catch (DateTimeException e) {
      throw refusal("no such date or time", text, e);
    }
    throw refusal("not of the form 2024-03-21 or 2024-03-21T10:00", text, null);
  }

  private static DateTimeParseException refusal(
      String why, CharSequence text, @Nullable Exception cause) {
    CharSequence shown =
        text.length() <= LONGEST_SHOWN ? text : text.subSequence(0, LONGEST_SHOWN) + "…";
    return new DateTimeParseException(why + ": " + shown, text, 0, cause);
  }

  private static LocalDateTime time(CharSequence text, LocalDate date) {
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int length = text.length();
    int second = 0;
    int nano = 0;
    if (length > 16) {
      boolean fraction = length > 20 && length <= 29 && text.charAt(19) == '.';
      if (text.charAt(16) != ':' || length != 19 && !fraction) {
        throw new DateTimeException("not a time of day");
      }
      second = number(text, 17, 19);
      if (fraction) {
        nano = number(text, 20, length);
        for (int digits = length - 20; digits < 9; digits++) {
          nano *= 10;
        }
      }
    }
    return date.atTime(hour, minute, second, nano);
  }

  private static int number(CharSequence text, int from, int to) {
    int value = 0;
    if (to > text.length()) {
      throw new DateTimeException("too short");
    }
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("not a digit at " + i);
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
