package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;

/** A part of a page. */
record Slice(Page page, int start, int end) {

  boolean isEmpty() {
    return start >= end;
  }

  int length() {
    return end - start;
  }

  /** The even character at an index of the page. */
  char at(int i) {
    return page.at(i);
  }

  /** The even text. */
  String even() {
    return page.even(start, end);
  }

  /** Its letters and digits, in lower case: what makes two texts say the same. */
  String letters() {
    StringBuilder letters = new StringBuilder(length());
    for (int i = start; i < end; i++) {
      char c = page.at(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** The part of the page between two indexes of the page, without blanks around. */
  Slice part(int from, int to) {
    return new Slice(page, from, to).strip();
  }

  /** This part without blanks around. */
  Slice strip() {
    int from = start;
    int to = end;
    while (from < to && Page.isBlank(page.at(from))) {
      from++;
    }
    while (to > from && Page.isBlank(page.at(to - 1))) {
      to--;
    }
    return from == start && to == end ? this : new Slice(page, from, to);
  }

  /** This part without any of some marks and blanks around. */
  Slice strip(String marks) {
    int from = start;
    int to = end;
    while (from < to && (Page.isBlank(page.at(from)) || marks.indexOf(page.at(from)) >= 0)) {
      from++;
    }
    while (to > from && (Page.isBlank(page.at(to - 1)) || marks.indexOf(page.at(to - 1)) >= 0)) {
      to--;
    }
    return new Slice(page, from, to);
  }

  /** The index of a character of the page in this part, or -1. */
  int indexOf(char c) {
    return indexOf(c, start);
  }

  int indexOf(char c, int from) {
    for (int i = Math.max(from, start); i < end; i++) {
      if (page.at(i) == c) {
        return i;
      }
    }
    return -1;
  }

  /** Its lines that are not blank. */
  List<Slice> lines() {
    List<Slice> lines = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || page.at(i) == '\n') {
        Slice line = part(from, i);
        if (!line.isEmpty()) {
          lines.add(line);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  /** Where it begins in the source. */
  int sourceStart() {
    return page.position(start);
  }

  /** Where it ends in the source. */
  int sourceEnd() {
    return page.position(end - 1) + 1;
  }

  /**
   * The text as the page wrote it, blanks evened: one for each run, none around, a line end only
   * between paragraphs.
   */
  String value() {
    StringBuilder value = new StringBuilder(length());
    int lineStart = start;
    int i = start;
    while (i < end) {
      if (!Page.isBlank(page.at(i))) {
        value.append(page.original(i++));
        continue;
      }
      int breaks = 0;
      int from = i;
      while (i < end && Page.isBlank(page.at(i))) {
        breaks += page.at(i) == '\n' ? 1 : 0;
        i++;
      }
      if (i == end || value.isEmpty()) {
        continue;
      }
      value.append(breaks == 0 ? " " : lineBreak(lineStart, from, i, breaks));
      if (breaks > 0) {
        lineStart = i;
      }
    }
    return value.toString();
  }

  /** The value as one line: a break is a blank, and nothing beside a Chinese character or mark. */
  String line() {
    String value = value();
    if (value.indexOf('\n') < 0) {
      return value;
    }
    StringBuilder line = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\n') {
        line.append(c);
      } else if (value.charAt(i - 1) < '\u2000' && value.charAt(i + 1) < '\u2000') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** A line that is full and ends amid a sentence was only wrapped. */
  private String lineBreak(int lineStart, int lineEnd, int next, int breaks) {
    char last = page.at(lineEnd - 1);
    boolean wrapped = breaks == 1 && lineEnd - lineStart >= 50 && ".。!?！？:;；…".indexOf(last) < 0;
    if (!wrapped) {
      return "\n";
    }
    return Han.is(last) && Han.is(page.at(next)) ? "" : " ";
  }

  @Override
  public String toString() {
    return value();
  }
}
