package io.github.academicevents.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The lines of an iCalendar file: ended by CRLF, folded at 75 octets of UTF-8. */
final class CalendarText {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

  private final StringBuilder lines = new StringBuilder(1024);

  /** A property whose value needs no escaping. */
  CalendarText line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A property of type TEXT; none if the value is blank. */
  CalendarText text(String name, String value) {
    return value.isBlank() ? this : line(name, escape(value));
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String dateTime(LocalDateTime time) {
    return DATE_TIME.format(time);
  }

  static String utc(Instant moment) {
    return DATE_TIME.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
  }

  /** {@code +0800}, or with seconds where the offset has some. */
  static String offset(ZoneOffset offset) {
    String id = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    return id.replace(":", "");
  }

  private static String escape(String value) {
    StringBuilder text = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' || c == ';' || c == ',') {
        text.append('\\').append(c);
      } else if (c == '\n' || c == '\r' && !value.startsWith("\n", i + 1)) {
        text.append("\\n");
      } else if (c == '\t' || !Character.isISOControl(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  // Never inside a character.
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (octets + size > LONGEST_LINE) {
        lines.append("\r\n ");
        octets = 1;
      }
      octets += size;
      lines.appendCodePoint(c);
      i += Character.charCount(c);
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
