package io.github.academicevents.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of no label that tell a time, and the place behind it or on the next line. */
final class UnlabelledTimes {

  private static final int MAX_LINE = 160;
  private static final int MAX_PLACE = 90;
  private static final int MAX_ROOM = 40;
  private static final int MAX_CODE = 8;
  private static final List<String> TERMS =
      List.of("Spring", "Summer", "Autumn", "Fall", "Winter", "Semester", "Term");

  private final Vocabulary words;
  private final TimeScanner scanner;
  private final Heading heading;
  private int lineEnd = -1;
  private int timeEnd = -1;
  private @Nullable When clock;

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
    if (when == null || when.isEmpty()) {
      return false;
    }
    List<TimeToken> tokens = scanner.scan(line);
    int told = tokens.stream().mapToInt(token -> token.end() - token.start()).sum();
    boolean starts = tokens.get(0).start() - line.start() <= 12;
    boolean mostly = Math.max(told, when.end - when.start) * 2 >= line.length();
    boolean lone = !when.hasDate() && heading.times.isEmpty();
    if (!starts && !mostly || when.end - when.start < 5 || lone && !mostly) {
      return false;
    }
    if (lone) {
      // Friday, 4:00 PM: the date may follow on the next line.
      clock = when;
      return true;
    }
    heading.times.add(when);
    if (clock != null && when.clock == null) {
      heading.times.add(clock);
    }
    lineEnd = line.end();
    timeEnd = when.end;
    Slice rest = line.part(when.end, line.end());
    boolean aside = !rest.isEmpty() && rest.at(rest.start()) == '(';
    Slice place = behindPreposition(rest.strip("-–—,，·|;@/ "));
    if (heading.place == null && place.length() >= 2 && !aside && isPlace(place)) {
      heading.place = place;
    }
    return true;
  }

  /** 3:30 pm in Padelford C-36: the place without the word that joins it. */
  private static Slice behindPreposition(Slice text) {
    String even = text.length() > MAX_LINE ? "" : text.even();
    boolean joined = even.startsWith("in ") || even.startsWith("at ");
    return joined ? text.part(text.start() + 3, text.end()) : text;
  }

  /** The year a line tells without a day: 2017年第9讲; 0 if none. */
  int year(Slice line) {
    for (int i = line.start(); i < Math.min(line.end(), line.start() + MAX_LINE); i++) {
      boolean year = line.at(i) == '2' && line.at(i + 1) == '0' && !Han.isDigit(line.at(i - 1));
      boolean told = line.at(i + 4) == '年' || isTerm(line, i);
      if (year && told && !Han.isDigit(line.at(i + 5))) {
        int value = Numbering.value(line.page(), i);
        return value >= 2000 && value < 2100 ? value : 0;
      }
    }
    return 0;
  }

  /** Whether a word of a term stands before a year and nothing of a word behind: Fall 2019. */
  private static boolean isTerm(Slice line, int year) {
    String before = line.page().even(Math.max(line.start(), year - 7), year).stripTrailing();
    return TERMS.stream().anyMatch(before::endsWith)
        && !Han.isDigit(line.at(year + 4))
        && !Han.isLetter(line.at(year + 4));
  }

  /** Whether a line tells a date or a clock. */
  boolean isTime(Slice line) {
    return !When.read(line, scanner).isEmpty();
  }

  /** The parts of the line last read that stand behind its time and are no place. */
  List<Slice> behind(List<Slice> parts) {
    return parts.stream()
        .filter(part -> part.start() >= timeEnd && !part.equals(heading.place))
        .toList();
  }

  /** Reads a room on the line behind a time, where the title may follow; whether it is one. */
  boolean readRoom(Slice line) {
    boolean next = lineEnd >= 0 && line.start() - lineEnd <= 8;
    boolean room = heading.place == null && next && isRoom(line);
    heading.place = room ? line : heading.place;
    return room;
  }

  /** L5, MR13, Room 102, 740 Evans Hall: a number, and a code or the word of a place. */
  private boolean isRoom(Slice line) {
    boolean digit = false;
    boolean blank = false;
    for (int i = line.start(); i < line.end(); i++) {
      digit |= Han.isDigit(line.at(i));
      blank |= Page.isBlank(line.at(i));
    }
    return digit
        && (!blank && line.length() <= MAX_CODE || line.length() <= MAX_ROOM && hasPlaceWord(line));
  }

  private boolean hasPlaceWord(Slice text) {
    for (int i = text.start(); i < text.end(); i++) {
      boolean inWord = Han.isLetter(text.at(i)) && i > text.start() && Han.isLetter(text.at(i - 1));
      WordTrie.Match<PlaceWords.Part> word =
          inWord ? null : words.places().parts().at(text.page(), i, text.end());
      if (word != null && !(Han.isLetter(text.at(i)) && Han.isLetter(text.at(word.end())))) {
        return true;
      }
    }
    return false;
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
    if (text.indexOf('。') >= 0 || text.even().contains(". ")) {
      return false;
    }
    for (int i = text.start(); i < text.end(); i++) {
      boolean inWord = Han.isLetter(text.at(i)) && i > text.start() && Han.isLetter(text.at(i - 1));
      boolean place = !inWord && words.places().parts().at(text.page(), i, text.end()) != null;
      if (place || Han.isDigit(text.at(i))) {
        return true;
      }
    }
    return false;
  }
}
