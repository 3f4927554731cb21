package io.github.academicevents.announcement;

/** The number of a paragraph or point: {@code 1.}, {@code (2)}, {@code 三、}. */
final class Numbering {

  private Numbering() {}

  /** Where the words behind a point's number begin; {@code from} if there is no number. */
  static int end(Page page, int from, int to) {
    int i = page.at(from) == '(' ? from + 1 : from;
    boolean bracket = i > from;
    int digits = i;
    while (i < to && i - digits < 3 && (Han.isDigit(page.at(i)) || Han.digit(page.at(i)) > 0)) {
      i++;
    }
    if (i == digits || i >= to || i - digits == 3) {
      return from;
    }
    char mark = page.at(i);
    if (bracket) {
      return mark == ')' ? i + 1 : from;
    }
    char after = page.at(i + 1);
    if (mark == '、' || mark == ')' || mark == '．' || mark == '.' && !Han.isDigit(after)) {
      return i + 1;
    }
    // 1 报告题目: a number and a blank before a Chinese word.
    return mark == ' ' && Han.isDigit(page.at(digits)) && Han.is(after) ? i + 1 : from;
  }

  /** The number that stands at a place, an opening bracket skipped; 0 if none. */
  static int value(Page page, int from) {
    int i = page.at(from) == '(' || page.at(from) == '第' ? from + 1 : from;
    while (page.at(i) == ' ') {
      i++;
    }
    if (Han.isDigit(page.at(i))) {
      int value = 0;
      for (int count = 0; Han.isDigit(page.at(i)) && count < 6; count++, i++) {
        value = value * 10 + page.at(i) - '0';
      }
      return value;
    }
    return chinese(page, i);
  }

  /** The value of Chinese numerals up to 九千九百九十九, or digit by digit; 0 if none. */
  static int chinese(Page page, int from) {
    int total = 0;
    int digit = -1;
    boolean units = false;
    for (int i = from; i < from + 8; i++) {
      char c = page.at(i);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
      if (unit > 0) {
        total += (digit < 0 ? 1 : digit) * unit;
        digit = 0;
        units = true;
      } else if (Han.digit(c) >= 0) {
        digit = units || digit < 0 ? Han.digit(c) : digit * 10 + Han.digit(c);
      } else {
        break;
      }
    }
    return total + Math.max(digit, 0);
  }

  static boolean isChineseNumeral(char c) {
    return Han.digit(c) >= 0 && c != 'O' || c == '百' || c == '千';
  }
}
