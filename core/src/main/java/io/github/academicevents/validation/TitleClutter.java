package io.github.academicevents.validation;

import io.github.academicevents.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * What does not belong into a title: a web address, a price, or the date of the event.
 *
 * <p>A date that is far from the event's is what the talk is about, and so is an amount within the
 * title (<i>Living on $2 a Day</i>).
 */
final class TitleClutter {

  private static final int DAYS_NEAR = 31;
  private static final String[] UNITS = {"/人", "元", " RMB", " CNY", " EUR", " USD"};
  private static final String CURRENCIES = "$¥￥€£";

  private TitleClutter() {}

  static boolean isIn(String title, @Nullable EventTime start, @Nullable EventTime end) {
    int classes = CharClass.of(title);
    boolean digit = (classes & CharClass.DIGIT) != 0;
    return hasAddress(title, classes) || digit && (hasPrice(title) || hasDate(title, start, end));
  }

  private static boolean hasAddress(String title, int classes) {
    return (classes & CharClass.DOT) != 0 && has("www.", title)
        || (classes & CharClass.COLON) != 0 && (has("http://", title) || has("https://", title));
  }

  private static boolean has(String mark, String title) {
    int behind = title.indexOf(mark) + mark.length();
    return behind >= mark.length()
        && behind < title.length()
        && Character.isLetterOrDigit(title.charAt(behind));
  }

  /** An amount at the end, maybe in brackets: ¥50, 50元/人. */
  private static boolean hasPrice(String title) {
    int end = title.length();
    while (end > 0 && " )）】]".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean unit = false;
    for (String word : UNITS) {
      if (title.startsWith(word, end - word.length())) {
        end -= word.length();
        unit = true;
      }
    }
    int from = end;
    while (from > 0 && isAmount(title.charAt(from - 1))) {
      from--;
    }
    if (from == end || !unit && !hasSign(title, from)) {
      return false;
    }
    return Character.isDigit(title.charAt(end - 1));
  }

  // A second dollar sign before it: this one ends a formula.
  private static boolean hasSign(String title, int at) {
    return at > 0
        && CURRENCIES.indexOf(title.charAt(at - 1)) >= 0
        && (title.charAt(at - 1) != '$' || title.indexOf('$') == at - 1);
  }

  private static boolean isAmount(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',';
  }

  private static boolean hasDate(String title, @Nullable EventTime start, @Nullable EventTime end) {
    if (!DateScan.mayFind(title)) {
      return false;
    }
    DateScan dates = new DateScan(title);
    while (dates.next()) {
      if (dates.year() < 0) {
        if (isDayOf(dates, start) || isDayOf(dates, end)) {
          return true;
        }
      } else if (start == null || isNear(dates, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDayOf(DateScan date, @Nullable EventTime time) {
    return time != null
        && time.getDate().getMonthValue() == date.month()
        && time.getDate().getDayOfMonth() == date.day();
  }

  private static boolean isNear(DateScan date, EventTime start) {
    long days = 365L * date.year() + 30L * date.month() + date.day();
    long of =
        365L * start.getDate().getYear()
            + 30L * start.getDate().getMonthValue()
            + start.getDate().getDayOfMonth();
    return Math.abs(days - of) <= DAYS_NEAR;
  }
}
