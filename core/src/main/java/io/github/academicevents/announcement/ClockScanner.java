package io.github.academicevents.announcement;

import io.github.academicevents.announcement.TimeToken.Kind;
import io.github.academicevents.announcement.TimeToken.Trait;
import java.util.List;

/** Times of day at a place of a text, in all the forms that pages use. */
final class ClockScanner {

  private final Vocabulary words;

  ClockScanner(Vocabulary words) {
    this.words = words;
  }

  /**
   * Reads a time of day, with am or pm behind it.
   *
   * @param dated whether a date stands before it, so that 15.00 is a time
   * @param tokens gets what was read
   * @return where it ends; {@code i} if no time stands there
   */
  int scan(Slice text, int i, boolean dated, List<TimeToken> tokens) {
    char c = text.at(i);
    char before = i > text.start() ? text.at(i - 1) : '\n';
    if (Han.isLetter(c) && !Han.isLetter(before)) {
      return noon(text, i, tokens);
    }
    boolean arabic = Han.isDigit(c);
    if (!arabic && !Numbering.isChineseNumeral(c)
        || arabic
            && (Han.isDigit(before)
                || before == '.' && i - 2 >= text.start() && Han.isDigit(text.at(i - 2)))) {
      return i;
    }
    int end = numberEnd(text, i);
    int hour = Numbering.value(text.page(), i);
    if (end == i || hour > 24 || end - i > 3) {
      return i;
    }
    int mark = DateScanner.blanks(text, end);
    return switch (mark < text.end() ? text.at(mark) : '\n') {
      case ':' -> arabic ? digital(text, i, end, mark, hour, tokens) : i;
      case '点', '时' -> chinese(text, i, mark, hour, tokens);
      case '.' -> arabic ? dotted(text, i, mark, hour, dated, tokens) : i;
      case 'h', 'H' -> arabic ? withH(text, i, mark, hour, tokens) : i;
      default -> arabic ? bare(text, i, end, hour, tokens) : i;
    };
  }

  /**
   * Where the hour or minute at a place ends: two digits at most; {@code from} if none is there.
   */
  private static int numberEnd(Slice text, int from) {
    int end = DateScanner.numberEnd(text, from);
    return Han.isDigit(text.at(from)) && end - from > 2 ? from : end;
  }

  /** 10:00, 10 : 00, 14:30:00. */
  private int digital(
      Slice text, int from, int hourEnd, int colon, int hour, List<TimeToken> tokens) {
    int i = DateScanner.blanks(text, colon + 1);
    int end = numberEnd(text, i);
    int minute = Numbering.value(text.page(), i);
    if (end - i != 2 || !Han.isDigit(text.at(i)) || minute > 59 || Han.isDigit(text.at(end))) {
      return from;
    }
    boolean spaced = colon > hourEnd || i > colon + 1;
    if (text.at(end) == ':'
        && numberEnd(text, end + 1) == end + 3
        && Han.isDigit(text.at(end + 1))) {
      end += 3;
    }
    add(text, from, end, hour, minute, spaced ? Trait.SPACED_COLON : Trait.NONE, tokens);
    return end;
  }

  /** 十点半, 10点30分, 3点一刻, 14时30分. */
  private int chinese(Slice text, int from, int mark, int hour, List<TimeToken> tokens) {
    int i = DateScanner.blanks(text, mark + 1);
    char c = i < text.end() ? text.at(i) : '\n';
    int minute = 0;
    int end = mark + 1;
    if (c == '半') {
      minute = 30;
      end = i + 1;
    } else if ((c == '一' || c == '三' || c == '1' || c == '3') && text.at(i + 1) == '刻') {
      minute = c == '一' || c == '1' ? 15 : 45;
      end = i + 2;
    } else if (c == '整' || c == '钟') {
      end = i + 1;
    } else {
      int minuteEnd = numberEnd(text, i);
      int value = Numbering.value(text.page(), i);
      boolean minutes = minuteEnd > i && value <= 59;
      if (minutes && (text.at(minuteEnd) == '分' || minuteEnd - i == 2)) {
        minute = value;
        end = text.at(minuteEnd) == '分' ? minuteEnd + 1 : minuteEnd;
      }
    }
    add(text, from, end, hour, minute, Trait.NONE, tokens);
    return end;
  }

  /** 15.00, 2.30pm. */
  private int dotted(
      Slice text, int from, int dot, int hour, boolean dated, List<TimeToken> tokens) {
    int end = numberEnd(text, dot + 1);
    int minute = Numbering.value(text.page(), dot + 1);
    boolean form =
        end - dot == 3
            && Han.isDigit(text.at(dot + 1))
            && minute <= 59
            && hour < 24
            && !(text.at(end) == '.' && Han.isDigit(text.at(end + 1)));
    if (!form || !dated && period(text, end) == null) {
      return isHalf(text, dot) ? bare(text, from, dot, hour, tokens) : from;
    }
    add(text, from, end, hour, minute, Trait.NONE, tokens);
    return end;
  }

  private static boolean isHalf(Slice text, int dot) {
    return text.at(dot + 1) == 'm';
  }

  /** 16h, 16h30, 14 h. */
  private int withH(Slice text, int from, int h, int hour, List<TimeToken> tokens) {
    int end = numberEnd(text, h + 1);
    if (end == h + 3 && Han.isDigit(text.at(h + 1))) {
      add(text, from, end, hour, Numbering.value(text.page(), h + 1), Trait.NONE, tokens);
      return end;
    }
    if (Han.isLetter(text.at(h + 1)) || h - from > 3) {
      return from;
    }
    add(text, from, h + 1, hour, 0, Trait.NONE, tokens);
    return h + 1;
  }

  /** 3pm, and the 2 of 2-3pm. */
  private int bare(Slice text, int from, int end, int hour, List<TimeToken> tokens) {
    if (hour < 1 || hour > 12) {
      return from;
    }
    if (period(text, end) != null) {
      add(text, from, end, hour, 0, Trait.NONE, tokens);
      return end;
    }
    int mark = dashEnd(text, end);
    if (mark == end) {
      return from;
    }
    int next = DateScanner.blanks(text, mark);
    int nextEnd = numberEnd(text, next);
    if (nextEnd == next || !Han.isDigit(text.at(next))) {
      return from;
    }
    int after = nextEnd;
    if (text.at(after) == ':' || text.at(after) == '.') {
      after = numberEnd(text, after + 1);
    }
    if (period(text, after) == null) {
      return from;
    }
    add(text, from, end, hour, 0, Trait.NONE, tokens);
    return end;
  }

  private int noon(Slice text, int from, List<TimeToken> tokens) {
    for (String word : List.of("noon", "Noon", "NOON", "midday")) {
      int end = from + word.length();
      if (end <= text.end()
          && text.page().even(from, end).equals(word)
          && !Han.isLetter(text.at(end))) {
        tokens.add(TimeToken.clock(from, end, 720, Trait.NONE));
        return end;
      }
    }
    return from;
  }

  private void add(
      Slice text, int from, int end, int hour, int minute, Trait trait, List<TimeToken> tokens) {
    Trait told = trait == Trait.NONE && hasWideColon(text, from, end) ? Trait.SPACED_COLON : trait;
    if (hour == 24 && minute > 0) {
      return;
    }
    tokens.add(TimeToken.clock(from, end, hour * 60 + minute, told));
  }

  private static boolean hasWideColon(Slice text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.at(i) == ':' && text.page().original(i) != ':') {
        return true;
      }
    }
    return false;
  }

  /** am or pm behind a time, as a token, or null. */
  @org.jspecify.annotations.Nullable
  TimeToken period(Slice text, int from) {
    int i = DateScanner.blanks(text, from);
    if (i >= text.end() || !Han.isLetter(text.at(i))) {
      return null;
    }
    WordTrie.Match<CalendarWord> word = words.times().calendar().at(text.page(), i, text.end());
    if (word == null
        || word.value().kind() != CalendarWord.Kind.PERIOD
        || Han.isLetter(text.at(word.end()))) {
      return null;
    }
    return TimeToken.of(Kind.PERIOD, i, word.end(), word.value().number());
  }

  /** Where a mark between two times ends: -, –, ~, 至, to; {@code from} if there is none. */
  static int dashEnd(Slice text, int from) {
    int i = DateScanner.blanks(text, from);
    int mark = i;
    while (mark < text.end() && "-–—~〜至到→―─".indexOf(text.at(mark)) >= 0) {
      mark++;
    }
    if (mark > i) {
      return mark;
    }
    for (String word : List.of("to ", "until ", "till ", "TO ")) {
      if (i + word.length() <= text.end()
          && text.page().even(i, i + word.length()).equals(word)
          && !Han.isLetter(text.at(i - 1))) {
        return i + word.length();
      }
    }
    return from;
  }
}
