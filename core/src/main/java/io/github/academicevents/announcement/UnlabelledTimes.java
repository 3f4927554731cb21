package io.github.academicevents.announcement;

import java.util.List;

/** Lines of no label that tell a time, and the place behind it or on the next line. */
final class UnlabelledTimes {

  private static final int MAX_LINE = 160;
  private static final int MAX_PLACE = 90;

  private final Vocabulary words;
  private final TimeScanner scanner;
  private final Heading heading;
  private int lineEnd = -1;

  UnlabelledTimes(Vocabulary words, Heading heading) {
    this.words = words;
    this.scanner = new TimeScanner(words);
    this.heading = heading;
  }

  /** Reads a line that is a time, maybe with a place behind it; whether it is. */
  boolean read(Slice line) {
    if (line.length() > MAX_LINE) {
      return false;
    }
    List<When> read = When.read(line, scanner);
    When when = read.isEmpty() ? null : read.get(0);
    if (when == null || when.isEmpty() || !when.hasDate() && heading.times.isEmpty()) {
      return false;
    }
    boolean starts = when.start - line.start() <= 12;
    boolean mostly = (when.end - when.start) * 2 >= line.length();
    if (!starts && !mostly || when.end - when.start < 5) {
      return false;
    }
    heading.times.add(when);
    lineEnd = line.end();
    Slice rest = line.part(when.end, line.end());
    boolean aside = !rest.isEmpty() && rest.at(rest.start()) == '(';
    Slice place = rest.strip("-–—,，·|;@/ ");
    if (heading.place == null && place.length() >= 3 && !aside && isPlace(place)) {
      heading.place = place;
    }
    return true;
  }

  /** Reads the place on the line behind a time; whether it is one. */
  boolean readPlace(Slice line) {
    boolean next = lineEnd >= 0 && line.start() - lineEnd <= 8;
    if (heading.place != null || !next || line.length() > MAX_PLACE || !isPlace(line)) {
      return false;
    }
    heading.place = line;
    return true;
  }

  /** Whether a text has a place's word or a number, and is no sentence. */
  private boolean isPlace(Slice text) {
    if (text.indexOf('。') >= 0 || text.even().endsWith(".")) {
      return false;
    }
    for (int i = text.start(); i < text.end(); i++) {
      boolean inWord = Han.isLetter(text.at(i)) && i > text.start() && Han.isLetter(text.at(i - 1));
      boolean place = !inWord && words.places().at(text.page(), i, text.end()) != null;
      if (place || Han.isDigit(text.at(i))) {
        return true;
      }
    }
    return false;
  }
}
