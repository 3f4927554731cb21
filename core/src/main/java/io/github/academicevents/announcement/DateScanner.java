package io.github.academicevents.announcement;

import io.github.academicevents.announcement.TimeToken.Kind;
import io.github.academicevents.announcement.TimeToken.Trait;
import java.util.List;

/** Dates at a place of a text, in all the forms that pages use. */
final class DateScanner {

  private final Vocabulary words;

  DateScanner(Vocabulary words) {
    this.words = words;
  }

  /**
   * Reads a date, or a range of days that shares its month.
   *
   * @param tokens gets what was read
   * @return where it ends; {@code i} if no date stands there
   */
  int scan(Slice text, int i, List<TimeToken> tokens) {
    char c = text.at(i);
    char before = i > text.start() ? text.at(i - 1) : '\n';
    if (Han.isLetter(c)) {
      return Han.isLetter(before) ? i : monthFirst(text, i, tokens);
    }
    if (Han.isDigit(c) && (Han.isDigit(before) || before == '.' || before == ':')) {
      return i;
    }
    if (!Han.isDigit(c) && !Numbering.isChineseNumeral(c) && c != '元') {
      return i;
    }
    int end = chinese(text, i, tokens);
    end = end > i || !Han.isDigit(c) ? end : numeric(text, i, tokens);
    return end > i || !Han.isDigit(c) ? end : dayFirst(text, i, tokens);
  }

  /** 2024年3月21日, 3月21日, 二〇二四年三月二十一日, 元月10日, 21日. */
  private int chinese(Slice text, int from, List<TimeToken> tokens) {
    int year = 0;
    int month = 0;
    int i = from;
    for (int step = 0; step < 3; step++) {
      int value = number(text, i);
      int end = numberEnd(text, i);
      if (value == 0 && text.at(i) == '元' && text.at(i + 1) == '月') {
        value = 1;
        end = i + 1;
      }
      int mark = blanks(text, end);
      char unit = mark < text.end() ? text.at(mark) : '\n';
      if (end == i || value == 0) {
        return from;
      }
      if (unit == '年' && step == 0) {
        year = value < 100 ? 2000 + value : value;
        i = blanks(text, mark + 1);
      } else if (unit == '月' && month == 0 && value <= 12) {
        month = value;
        i = blanks(text, mark + 1);
        i = text.at(i) == '份' ? i + 1 : i;
      } else if (month > 0 && value <= 31) {
        boolean marked = unit == '日' || unit == '号';
        int close = marked ? mark + 1 : end;
        tokens.add(TimeToken.date(from, close, year, month, value, Trait.NONE));
        return close;
      } else if (step == 0 && (unit == '日' || unit == '号') && value <= 31 && !isPlace(text, mark)) {
        tokens.add(TimeToken.of(Kind.DAY, from, mark + 1, value));
        return mark + 1;
      } else {
        return from;
      }
    }
    return from;
  }

  /** 3号楼 is no day. */
  private static boolean isPlace(Slice text, int mark) {
    return "楼厅门馆室会教报".indexOf(text.at(mark + 1)) >= 0;
  }

  private static int number(Slice text, int from) {
    return Han.isDigit(text.at(from)) || Numbering.isChineseNumeral(text.at(from))
        ? Numbering.value(text.page(), from)
        : 0;
  }

  private static int numberEnd(Slice text, int from) {
    int i = from;
    boolean arabic = Han.isDigit(text.at(from));
    while (i < text.end()
        && i - from < 5
        && (arabic ? Han.isDigit(text.at(i)) : Numbering.isChineseNumeral(text.at(i)))) {
      i++;
    }
    return i - from > 4 ? from : i;
  }

  private static int blanks(Slice text, int from) {
    int i = from;
    while (i < text.end() && text.at(i) == ' ') {
      i++;
    }
    return i;
  }

  /** 2024-03-21, 2016.3.21, 21/3/2024, 21.03.2024. */
  private int numeric(Slice text, int from, List<TimeToken> tokens) {
    int[] values = new int[3];
    int[] lengths = new int[3];
    char mark = 0;
    int i = from;
    for (int n = 0; n < 3; n++) {
      int end = numberEnd(text, i);
      values[n] = number(text, i);
      lengths[n] = end - i;
      if (lengths[n] == 0 || !Han.isDigit(text.at(i))) {
        return n == 2 && lengths[0] != 4 ? shortDate(text, from, tokens) : from;
      }
      i = end;
      if (n < 2) {
        int sign = blanks(text, i);
        char c = sign < text.end() ? text.at(sign) : '\n';
        boolean same = n == 0 ? c == '-' || c == '/' || c == '.' || c == '–' : c == mark;
        if (!same) {
          return n == 1 && lengths[0] != 4 ? shortDate(text, from, tokens) : from;
        }
        mark = c;
        i = blanks(text, sign + 1);
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
    int sign = numberEnd(text, from);
    int month = number(text, from);
    int end = numberEnd(text, sign + 1);
    int day = number(text, sign + 1);
    if (month < 1 || month > 12 || day < 1 || day > 31 || "/.".indexOf(text.at(sign)) < 0) {
      return from;
    }
    int next = blanks(text, end);
    next = text.at(next) == '(' ? blanks(text, next + 1) : next;
    WordTrie.Match<CalendarWord> word = words.calendar().at(text.page(), next, text.end());
    if (word == null || word.value().kind() != CalendarWord.Kind.WEEKDAY) {
      return from;
    }
    tokens.add(TimeToken.date(from, end, 0, month, day, Trait.NONE));
    return end;
  }

  private int month(Slice text, int from) {
    WordTrie.Match<CalendarWord> word = words.calendar().at(text.page(), from, text.end());
    return word != null
            && word.value().kind() == CalendarWord.Kind.MONTH
            && !Han.isLetter(text.at(word.end()))
        ? word.value().number()
        : 0;
  }

  private int monthEnd(Slice text, int from) {
    WordTrie.Match<CalendarWord> word = words.calendar().at(text.page(), from, text.end());
    int end = word == null ? from : word.end();
    return text.at(end) == '.' && end < text.end() ? end + 1 : end;
  }

  /** March 21st, 2024; Mar. 21-23; August4, 2025. */
  private int monthFirst(Slice text, int from, List<TimeToken> tokens) {
    int month = month(text, from);
    if (month == 0) {
      return from;
    }
    int i = blanks(text, monthEnd(text, from));
    i = text.page().even(i, Math.min(i + 4, text.end())).equals("the ") ? i + 4 : i;
    int day = number(text, i);
    int end = numberEnd(text, i);
    if (end == i || end - i > 2 || day > 31 || !Han.isDigit(text.at(i)) || text.at(end) == ':') {
      return from;
    }
    Trait trait = ordinalTrait(text, end, day);
    int close = ordinalEnd(text, end);
    int second = rangeDay(text, close);
    int afterDays = second > 0 ? ordinalEnd(text, rangeEnd(text, close)) : close;
    int yearAt = yearStart(text, afterDays);
    int year = yearAt > 0 ? number(text, yearAt) : 0;
    int whole = yearAt > 0 ? yearAt + 4 : afterDays;
    return addDays(tokens, from, whole, year, month, day, second, trait);
  }

  /** 21 March 2024, 5th of March, 21-23 March, 12-Sep-2024. */
  private int dayFirst(Slice text, int from, List<TimeToken> tokens) {
    int day = number(text, from);
    int end = numberEnd(text, from);
    if (end - from > 2 || day < 1 || day > 31) {
      return from;
    }
    Trait trait = ordinalTrait(text, end, day);
    int close = ordinalEnd(text, end);
    int second = rangeDay(text, close);
    int i = second > 0 ? ordinalEnd(text, rangeEnd(text, close)) : close;
    i = blanks(text, i);
    i = "-./,".indexOf(text.at(i)) >= 0 ? blanks(text, i + 1) : i;
    String of = text.page().even(i, Math.min(i + 3, text.end()));
    i = of.equals("of ") || of.equals("de ") ? i + 3 : i;
    int month = i < text.end() ? month(text, i) : 0;
    if (month == 0) {
      return from;
    }
    int afterMonth = monthEnd(text, i);
    int yearAt = yearStart(text, afterMonth);
    int year = yearAt > 0 ? number(text, yearAt) : 0;
    int whole = yearAt > 0 ? yearAt + 4 : afterMonth;
    return addDays(tokens, from, whole, year, month, day, second, trait);
  }

  private static int addDays(
      List<TimeToken> tokens,
      int from,
      int end,
      int year,
      int month,
      int day,
      int second,
      Trait trait) {
    if (day < 1) {
      return from;
    }
    tokens.add(TimeToken.date(from, end, year, month, day, trait));
    if (second > 0) {
      tokens.add(TimeToken.dash(end, end));
      tokens.add(TimeToken.date(end, end, year, month, second, Trait.NONE));
    }
    return end;
  }

  /** The second day of a range (21-23) at its mark; 0 if there is none. */
  private static int rangeDay(Slice text, int from) {
    int mark = blanks(text, from);
    if ("-–~".indexOf(text.at(mark)) < 0 || mark >= text.end()) {
      return 0;
    }
    int i = blanks(text, mark + 1);
    int end = numberEnd(text, i);
    int value = number(text, i);
    boolean day = end > i && end - i <= 2 && value <= 31 && Han.isDigit(text.at(i));
    return day && text.at(end) != ':' && text.at(end) != '.' ? value : 0;
  }

  private static int rangeEnd(Slice text, int from) {
    return numberEnd(text, blanks(text, blanks(text, from) + 1));
  }

  /** Where a year of four digits begins behind a day or month; 0 if none does. */
  private static int yearStart(Slice text, int from) {
    int i = from;
    while (i < text.end()
        && (text.at(i) == ' ' || ",.-/'".indexOf(text.at(i)) >= 0)
        && i - from < 4) {
      i++;
    }
    int end = numberEnd(text, i);
    boolean year = end - i == 4 && Han.isDigit(text.at(i));
    int value = year ? number(text, i) : 0;
    return value >= 1900 && value < 2200 && text.at(end) != ':' ? i : 0;
  }

  private static int ordinalEnd(Slice text, int from) {
    String suffix = suffix(text, from);
    return suffix.isEmpty() ? from : from + 2;
  }

  private static String suffix(Slice text, int from) {
    if (from + 2 > text.end() || Han.isLetter(text.at(from + 2))) {
      return "";
    }
    String suffix = text.page().even(from, from + 2).toLowerCase(java.util.Locale.ROOT);
    return "st nd rd th".contains(suffix) && suffix.indexOf(' ') < 0 ? suffix : "";
  }

  private static Trait ordinalTrait(Slice text, int from, int day) {
    String suffix = suffix(text, from);
    return suffix.isEmpty() || suffix.equals(ordinalSuffix(day)) ? Trait.NONE : Trait.WRONG_ORDINAL;
  }

  static String ordinalSuffix(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
