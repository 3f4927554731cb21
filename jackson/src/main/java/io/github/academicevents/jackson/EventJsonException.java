package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Rule;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A JSON text that is no event, or not one that strict reading takes: what is wrong with it and
 * where. Its message tells all of that in one line.
 */
public final class EventJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_IN_MESSAGE = 80;

  /** The code of what is wrong. */
  private final String code;

  /** Where it is. */
  private final String pointer;

  /** The line, or 0. */
  private final int line;

  /** The column, or 0. */
  private final int column;

  /** The value that is wrong, or null. */
  private final @Nullable String value;

  private EventJsonException(
      String code,
      String what,
      String pointer,
      int line,
      int column,
      @Nullable String value,
      @Nullable Throwable cause) {
    super(message(code, what, pointer, line, column, value), cause);
    this.code = code;
    this.pointer = pointer;
    this.line = line;
    this.column = column;
    this.value = value;
  }

  /**
   * What strict reading refuses.
   *
   * @param code the code of the rule
   * @param pointer a JSON Pointer to the value
   * @param line from 1, or 0 where unknown
   * @param column from 1, or 0 where unknown
   * @param value the value as text, or null where it is none
   * @return the exception
   */
  static EventJsonException refused(
      String code, String pointer, int line, int column, @Nullable String value) {
    String what = Rule.get(code).getMessage(Locale.ENGLISH);
    return new EventJsonException(code, what, pointer, line, column, value, null);
  }

  /** What a limit stops, or what is not JSON. */
  static EventJsonException unreadable(JacksonException cause, String pointer, long spot) {
    String what = cause.getOriginalMessage();
    String code = "json.syntax";
    if (cause instanceof StreamConstraintsException) {
      code = what.contains("nesting depth") ? "json.too-deep" : "json.too-long";
      what = Rule.get(code).getMessage(Locale.ENGLISH);
    }
    long place = cause.getLocation() == null ? spot : Tokens.spot(cause.getLocation());
    return new EventJsonException(
        code,
        what,
        pointer,
        positive(Tokens.line(place)),
        positive(Tokens.column(place)),
        null,
        cause);
  }

  private static int positive(int count) {
    return Math.max(count, 0);
  }

  private static String message(
      String code, String what, String pointer, int line, int column, @Nullable String value) {
    StringBuilder text = new StringBuilder(code).append(" at ");
    text.append(pointer.isEmpty() ? "the whole document" : pointer);
    if (line > 0) {
      text.append(" (line ").append(line).append(", column ").append(column).append(')');
    }
    if (value != null) {
      boolean isLong = value.length() > LONGEST_IN_MESSAGE;
      text.append(", value ").append(isLong ? value.substring(0, LONGEST_IN_MESSAGE) : value);
      text.append(isLong ? "…" : "");
    }
    return text.append(": ").append(what).toString();
  }

  /** {@return the code of what is wrong, for example {@code json.bad-value}} */
  public String getCode() {
    return code;
  }

  /** {@return where it is: a JSON Pointer (RFC 6901), empty for the whole document} */
  public String getPointer() {
    return pointer;
  }

  /** {@return the line it is on, from 1; 0 where unknown} */
  public int getLine() {
    return line;
  }

  /** {@return the column it begins at, from 1; 0 where unknown} */
  public int getColumn() {
    return column;
  }

  /** {@return the value that is wrong, as text; none where the text is no JSON} */
  public Optional<String> getValue() {
    return Optional.ofNullable(value);
  }

  /** {@return all of this as a finding, as lenient reading tells it} */
  public Finding toFinding() {
    Rule rule = Rule.get(code);
    Finding.Builder finding =
        Finding.builder().rule(rule).severity(rule.getSeverity()).pointer(pointer);
    if (value != null) {
      finding.value(value);
    }
    if (line > 0) {
      finding.line(line);
    }
    return finding.build();
  }
}
