package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page's text made even for reading, each character knowing where it stood: full-width letters
 * and marks are plain ones, blanks of every kind are blanks, invisible characters are gone,
 * traditional characters are simplified ones.
 */
final class Page {

  /** A line: from its first character to the one after its last that is not blank. */
  record Line(int start, int end) {

    boolean isBlank() {
      return start == end;
    }
  }

  private final String source;
  private final char[] text;
  private final int[] positions;
  private final List<Line> lines;
  private final boolean han;
  private int @Nullable [] lineEnds;

  private Page(String source, char[] text, int[] positions) {
    this.source = source;
    this.text = text;
    this.positions = positions;
    this.lines = lines(text);
    this.han = Han.any(new Slice(this, 0, text.length));
  }

  static Page of(String source) {
    char[] text = new char[source.length()];
    int[] positions = new int[source.length()];
    int length = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = fold(source, i);
      if (c != 0) {
        text[length] = c;
        positions[length++] = i;
      }
    }
    return new Page(source, Arrays.copyOf(text, length), Arrays.copyOf(positions, length));
  }

  /**
   * This page without some of its parts.
   *
   * @param parts what to leave out, in order
   */
  Page without(List<Slice> parts) {
    if (parts.isEmpty()) {
      return this;
    }
    char[] rest = new char[text.length];
    int[] restPositions = new int[text.length];
    int length = 0;
    int next = 0;
    for (int i = 0; i < text.length; i++) {
      while (next < parts.size() && parts.get(next).end() <= i) {
        next++;
      }
      if (next == parts.size() || i < parts.get(next).start()) {
        rest[length] = text[i];
        restPositions[length++] = positions[i];
      }
    }
    return new Page(source, Arrays.copyOf(rest, length), Arrays.copyOf(restPositions, length));
  }

  private static char fold(String source, int i) {
    char c = source.charAt(i);
    if (c < 0x7F) {
      return foldControl(source, i, c);
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' -> 0;
      case '\uFE55', '\uFE30', '\u2236', '\uFE13', '\uA789' -> ':';
      case '\u2010', '\u2011', '\u2212' -> '-';
      case '\uFF5F' -> '(';
      case '\u4E28', '\u2502', '\uFE31' -> '|';
      case '\u301C', '\u223C', '\u02DC' -> '~';
      default -> c >= '\u2000' && c <= '\u200A' ? ' ' : TraditionalForms.simplified(c);
    };
  }

  private static char foldControl(String source, int i, char c) {
    if (c == '\r') {
      return i + 1 < source.length() && source.charAt(i + 1) == '\n' ? 0 : '\n';
    }
    if (c == '\u000B' || c == '\f') {
      return '\n';
    }
    return c < ' ' && c != '\n' && c != '\t' ? ' ' : c;
  }

  private static List<Line> lines(char[] text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length; i++) {
      if (i == text.length || text[i] == '\n') {
        int from = start;
        int to = i;
        while (from < to && isBlank(text[from])) {
          from++;
        }
        while (to > from && isBlank(text[to - 1])) {
          to--;
        }
        lines.add(new Line(from, to));
        start = i + 1;
      }
    }
    return lines;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  String source() {
    return source;
  }

  int length() {
    return text.length;
  }

  /** The character at an index; {@code '\n'} beyond either end. */
  char at(int i) {
    return i < 0 || i >= text.length ? '\n' : text[i];
  }

  /** The character as the page wrote it. */
  char original(int i) {
    return source.charAt(positions[i]);
  }

  int position(int i) {
    return positions[i];
  }

  List<Line> lines() {
    return lines;
  }

  Slice slice(int start, int end) {
    return new Slice(this, start, end).strip();
  }

  /** The even text of a part; none where it would end before it begins. */
  String even(int start, int end) {
    return end <= start ? "" : new String(text, start, Math.min(end, text.length) - start);
  }

  /** The line of the source a place is on, counted from 1. */
  int lineNumber(int i) {
    int[] ends = lineEnds();
    int at = Arrays.binarySearch(ends, i < positions.length ? positions[i] : source.length());
    return (at < 0 ? -at - 1 : at) + 1;
  }

  /** Where each line of the source ends. */
  private int[] lineEnds() {
    int[] known = lineEnds;
    if (known == null) {
      known =
          IntStream.range(0, source.length()).filter(p -> isLineEnd(source.charAt(p), p)).toArray();
      lineEnds = known;
    }
    return known;
  }

  private boolean isLineEnd(char c, int p) {
    boolean pair = p + 1 < source.length() && source.charAt(p + 1) == '\n';
    return c == '\n' || c == '\r' && !pair;
  }

  /** Whether there is a Chinese character on the page. */
  boolean hasHan() {
    return han;
  }
}
