package io.github.academicevents.announcement;

import io.github.academicevents.announcement.TimeToken.Kind;
import io.github.academicevents.announcement.TimeToken.Trait;
import java.util.List;

/** Dates at a place of a text, in all the forms that pages use. */
final class DateScanner {

  private final Vocabulary words;
  private final NumericDates numeric;

  DateScanner(Vocabulary words) {
    this.words = words;
    this.numeric = new NumericDates(words);
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
    end = end > i || !Han.isDigit(c) ? end : numeric.scan(text, i, tokens);
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

  static int number(Slice text, int from) {
    return Han.isDigit(text.at(from)) || Numbering.isChineseNumeral(text.at(from))
        ? Numbering.value(text.page(), from)
        : 0;
  }

  static int numberEnd(Slice text, int from) {
    int i = from;
    boolean arabic = Han.isDigit(text.at(from));
    while (i < text.end()
        && i - from < 5
        && (arabic ? Han.isDigit(text.at(i)) : Numbering.isChineseNumeral(text.at(i)))) {
      i++;
    }
    return i - from > 4 ? from : i;
  }

  static int blanks(Slice text, int from) {
    int i = from;
    while (i < text.end() && text.at(i) == ' ') {
      i++;
    }
    return i;
  }

  private int month(Slice text, int from) {
    WordTrie.Match<CalendarWord> word = words.times().calendar().at(text.page(), from, text.end());
    return word != null
            && word.value().kind() == CalendarWord.Kind.MONTH
            && !Han.isLetter(text.at(word.end()))
        ? word.value().number()
        : 0;
  }

  private int monthEnd(Slice text, int from) {
    WordTrie.Match<CalendarWord> word = words.times().calendar().at(text.page(), from, text.end());
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
  private int yearStart(Slice text, int from) {
    int start = behindWeekday(text, from);
    int i = start;
    while (i < text.end()
        && (text.at(i) == ' ' || ",.-/'".indexOf(text.at(i)) >= 0)
        && i - start < 4) {
      i++;
    }
    i = text.page().even(i, Math.min(i + 3, text.end())).equals("de ") ? i + 3 : i;
    int end = numberEnd(text, i);
    boolean year = end - i == 4 && Han.isDigit(text.at(i));
    int value = year ? number(text, i) : 0;
    return value >= 1900 && value < 2200 && text.at(end) != ':' ? i : 0;
  }

  /** Where a weekday in brackets behind a day and month ends (6th May (Mon.), 2019), or there. */
  private int behindWeekday(Slice text, int from) {
    int open = blanks(text, from);
    if (open >= text.end() || text.at(open) != '(') {
      return from;
    }
    WordTrie.Match<CalendarWord> word =
        words.times().calendar().at(text.page(), open + 1, text.end());
    if (word == null || word.value().kind() != CalendarWord.Kind.WEEKDAY) {
      return from;
    }
    int close = text.indexOf(')', word.end());
    return close > 0 && close - word.end() <= 2 ? close + 1 : from;
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
