package io.github.academicevents.announcement;

import io.github.academicevents.announcement.TimeToken.Trait;
import java.util.List;

/** Dates of numbers only. */
final class NumericDates {

  private final Vocabulary words;

  NumericDates(Vocabulary words) {
    this.words = words;
  }

  /** 2024-03-21, 2016.3.21, 21/3/2024, 21.03.2024. */
  int scan(Slice text, int from, List<TimeToken> tokens) {
    int[] values = new int[3];
    int[] lengths = new int[3];
    char mark = 0;
    int i = from;
    for (int n = 0; n < 3; n++) {
      int end = DateScanner.numberEnd(text, i);
      values[n] = DateScanner.number(text, i);
      lengths[n] = end - i;
      if (lengths[n] == 0 || !Han.isDigit(text.at(i))) {
        return n == 2 && lengths[0] != 4 ? shortDate(text, from, tokens) : from;
      }
      i = end;
      if (n < 2) {
        int sign = DateScanner.blanks(text, i);
        char c = sign < text.end() ? text.at(sign) : '\n';
        boolean same = n == 0 ? c == '-' || c == '/' || c == '.' || c == '–' : c == mark;
        if (!same) {
          return n == 1 && lengths[0] != 4 ? shortDate(text, from, tokens) : from;
        }
        mark = c;
        i = DateScanner.blanks(text, sign + 1);
      }
    }
    if (Han.isDigit(text.at(i)) || mark == '–') {
      return from;
    }
    if (lengths[0] == 4 && lengths[2] <= 2) {
      return add(tokens, from, i, values[0], values[1], values[2], Trait.NONE);
    }
    if (lengths[2] == 4 && lengths[0] <= 2) {
      return dayOrMonthFirst(tokens, from, i, values, mark);
    }
    return from;
  }

  private static int dayOrMonthFirst(
      List<TimeToken> tokens, int from, int end, int[] values, char mark) {
    boolean dayFirst = values[0] > 12 || mark == '.';
    boolean monthFirst = values[1] > 12;
    Trait trait = dayFirst || monthFirst || values[0] == values[1] ? Trait.NONE : Trait.AMBIGUOUS;
    boolean monthIsFirst = monthFirst || !dayFirst && mark == '/';
    int month = monthIsFirst ? values[0] : values[1];
    int day = monthIsFirst ? values[1] : values[0];
    return add(tokens, from, end, values[2], month, day, trait);
  }

  private static int add(
      List<TimeToken> tokens, int from, int end, int year, int month, int day, Trait trait) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) {
      return from;
    }
    tokens.add(TimeToken.date(from, end, year, month, day, trait));
    return end;
  }

  /** 3/21 or 3.21, only before a weekday, since it might be anything. */
  private int shortDate(Slice text, int from, List<TimeToken> tokens) {
    int sign = DateScanner.numberEnd(text, from);
    int month = DateScanner.number(text, from);
    int end = DateScanner.numberEnd(text, sign + 1);
    int day = DateScanner.number(text, sign + 1);
    if (month < 1 || month > 12 || day < 1 || day > 31 || "/.".indexOf(text.at(sign)) < 0) {
      return from;
    }
    int next = DateScanner.blanks(text, end);
    next = text.at(next) == '(' ? DateScanner.blanks(text, next + 1) : next;
    WordTrie.Match<CalendarWord> word = words.times().calendar().at(text.page(), next, text.end());
    if (word == null || word.value().kind() != CalendarWord.Kind.WEEKDAY) {
      return from;
    }
    tokens.add(TimeToken.date(from, end, 0, month, day, Trait.NONE));
    return end;
  }
}
