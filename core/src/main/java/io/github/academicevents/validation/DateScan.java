package io.github.academicevents.validation;

/**
 * The dates in a short text, one after the other: 2024-03-21, 2024年3月21日, 3月21日, 21/03/2024, March
 * 21, 2024, 21 March 2024. It runs once over the text.
 */
final class DateScan {

  private static final String[] MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  private final String text;
  private int at;
  private int year;
  private int month;
  private int day;

  DateScan(String text) {
    this.text = text;
  }

  /** Whether there may be one: each has a year of four digits, or the sign for month. */
  static boolean mayFind(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits == 4 || text.indexOf('月') >= 0;
  }

  /** The year of the date, or -1 if it has none. */
  int year() {
    return year;
  }

  int month() {
    return month;
  }

  int day() {
    return day;
  }

  /** Goes on to the next date, if there is one. */
  boolean next() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        int from = at;
        at = digitsEnd(at);
        if (at - from <= 4 && numeric(number(from, at), at - from)) {
          return true;
        }
      } else if (isLatin(c)) {
        int from = at;
        at = lettersEnd(at);
        if (monthFirst(monthOf(from, at))) {
          return true;
        }
      } else {
        at++;
      }
    }
    return false;
  }

  // A number was read; what stands behind it tells what it is.
  private boolean numeric(int number, int digits) {
    if (at >= text.length()) {
      return false;
    }
    char mark = text.charAt(at);
    if (digits == 4 && (mark == '年' || mark == '-' || mark == '/' || mark == '.')) {
      int second = numberAt(at + 1);
      int behind = digitsEnd(at + 1);
      boolean same = behind < text.length() && text.charAt(behind) == (mark == '年' ? '月' : mark);
      return same && set(number, second, numberAt(behind + 1), digitsEnd(behind + 1));
    }
    if (digits > 2) {
      return false;
    }
    if (mark == '月') {
      int behind = digitsEnd(at + 1);
      boolean ends =
          behind < text.length() && (text.charAt(behind) == '日' || text.charAt(behind) == '号');
      return ends && set(-1, number, numberAt(at + 1), behind);
    }
    if (mark == '/' || mark == '.') {
      int second = numberAt(at + 1);
      int behind = digitsEnd(at + 1);
      int last = behind < text.length() && text.charAt(behind) == mark ? numberAt(behind + 1) : -1;
      int end = digitsEnd(behind + 1);
      return last > 999 && (set(last, second, number, end) || set(last, number, second, end));
    }
    return dayFirst(number);
  }

  private boolean dayFirst(int number) {
    int from = at;
    if (lettersEnd(from) == from + 2) {
      from += 2;
    }
    from = blanksEnd(from);
    int end = lettersEnd(from);
    int found = end == from ? 0 : monthOf(from, end);
    if (found == 0) {
      return false;
    }
    end = blanksEnd(end);
    return isYear(end) && set(numberAt(end), found, number, digitsEnd(end));
  }

  private boolean monthFirst(int found) {
    int from = blanksEnd(at);
    int end = digitsEnd(from);
    if (found == 0 || end == from || end - from > 2) {
      return false;
    }
    int number = number(from, end);
    int behind = end;
    if (lettersEnd(behind) == behind + 2) {
      behind += 2;
    }
    if (behind < text.length() && "-–".indexOf(text.charAt(behind)) >= 0) {
      behind = digitsEnd(behind + 1);
    }
    behind = blanksEnd(behind);
    return isYear(behind) && set(numberAt(behind), found, number, digitsEnd(behind));
  }

  private boolean set(int year, int month, int day, int end) {
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return false;
    }
    this.year = year;
    this.month = month;
    this.day = day;
    at = end;
    return true;
  }

  /** The month that a word of three letters or more means; 0 if none. */
  private int monthOf(int from, int to) {
    for (int i = 0; to - from >= 3 && i < MONTHS.length; i++) {
      boolean sept = to - from == 4 && i == 8;
      if ((to - from == 3 || to - from == MONTHS[i].length() || sept)
          && MONTHS[i].regionMatches(true, 0, text, from, to - from)) {
        return i + 1;
      }
    }
    return 0;
  }

  private boolean isYear(int from) {
    return digitsEnd(from) == from + 4;
  }

  private int numberAt(int from) {
    int end = digitsEnd(from);
    return end == from || end - from > 4 ? -1 : number(from, end);
  }

  private int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private int digitsEnd(int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lettersEnd(int from) {
    int i = from;
    while (i < text.length() && isLatin(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int blanksEnd(int from) {
    int i = from;
    while (i < text.length() && " .,".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
