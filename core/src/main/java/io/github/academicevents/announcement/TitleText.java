package io.github.academicevents.announcement;

import java.util.Locale;
import java.util.Set;

/** The bare title in a text: without quotes around it and marks behind it; its languages apart. */
final class TitleText {

  private static final String OPENING = "《“\"「『‘'";
  private static final String CLOSING = "》”\"」』’'";
  private static final int MIN_HAN = 4;

  /** Words that no title ends with. */
  private static final Set<String> JOINING =
      Set.of(
          "of", "the", "and", "for", "in", "on", "to", "with", "a", "an", "via", "from", "by", "at",
          "between", "under", "into", "through", "using", "or", "as", "beyond", "towards");

  private TitleText() {}

  static Slice of(Slice text) {
    Slice title = text.strip(":|*;,，、");
    int kind = title.isEmpty() ? -1 : OPENING.indexOf(title.at(title.start()));
    if (kind >= 0) {
      int close = title.indexOf(CLOSING.charAt(kind), title.start() + 1);
      boolean whole = close == title.end() - 1;
      if (close > 0 && whole) {
        return title.part(title.start() + 1, close);
      }
    }
    while (!title.isEmpty() && "。.".indexOf(title.at(title.end() - 1)) >= 0) {
      title = title.part(title.start(), title.end() - 1);
    }
    return title;
  }

  /**
   * Whether a title that ends a line goes on with the next: after a colon or an open quote, amid a
   * phrase, or with a dash before its second part.
   */
  static boolean goesOn(Slice title, Slice next) {
    char last = title.at(title.end() - 1);
    char first = next.at(next.start());
    if (last == ':' || last == '—' || first == '—' || isOpen(title)) {
      return true;
    }
    if (Han.any(title) || Han.any(next)) {
      return false;
    }
    int blank = title.end();
    while (blank > title.start() && !Page.isBlank(title.at(blank - 1))) {
      blank--;
    }
    String word = title.page().even(blank, title.end()).toLowerCase(Locale.ROOT);
    boolean amid = JOINING.contains(word) || last == ',';
    return blank > title.start() && (amid || Han.isLetter(first) && !Han.isUpper(first));
  }

  /** Whether a quote opens in a text and does not close. */
  private static boolean isOpen(Slice text) {
    int depth = 0;
    for (int i = text.start(); i < text.end(); i++) {
      char c = text.at(i);
      depth += c == '“' || c == '《' ? 1 : c == '”' || c == '》' ? -1 : 0;
    }
    return depth > 0;
  }

  /** A title by language: one, or both where the second stands behind the first or in brackets. */
  static Texts byLanguage(Slice text) {
    Slice title = of(text);
    Texts texts = new Texts();
    int border = border(title);
    if (border > 0) {
      Slice first = of(title.part(title.start(), border).strip("/|(-–—"));
      Slice second = title.part(border, title.end()).strip("/|-–— ");
      boolean bracketed = !second.isEmpty() && second.at(second.start()) == '(';
      second = of(bracketed ? second.strip("()") : second);
      if (isWhole(first) && isWhole(second)) {
        return texts.put(first).put(second);
      }
    }
    return texts.put(title);
  }

  /**
   * Where a title turns from Chinese characters to Latin letters or back, once; 0 if it does not.
   */
  private static int border(Slice title) {
    int firstHan = -1;
    int lastHan = -1;
    int firstLatin = -1;
    int lastLatin = -1;
    for (int i = title.start(); i < title.end(); i++) {
      char c = title.at(i);
      if (Han.is(c)) {
        firstHan = firstHan < 0 ? i : firstHan;
        lastHan = i;
      } else if (Han.isLetter(c)) {
        firstLatin = firstLatin < 0 ? i : firstLatin;
        lastLatin = i;
      }
    }
    if (firstHan < 0 || firstLatin < 0) {
      return 0;
    }
    if (lastLatin < firstHan) {
      return backToMark(title, firstHan);
    }
    // A Chinese title may begin or end with a Latin word of its own.
    return lastHan < firstLatin ? backToMark(title, firstLatin) : lateBorder(title, lastHan);
  }

  private static int lateBorder(Slice title, int lastHan) {
    int next = lastHan + 1;
    while (next < title.end() && !Han.isLetter(title.at(next))) {
      next++;
    }
    return next < title.end() ? backToMark(title, next) : 0;
  }

  /** The start of the marks before a place, so that an opening bracket stays with what follows. */
  private static int backToMark(Slice title, int at) {
    int i = at;
    while (i > title.start() && "(/|“\"《 ".indexOf(title.at(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** Whether a part is long enough to be a title of its own. */
  private static boolean isWhole(Slice part) {
    int han = 0;
    int words = 0;
    for (int i = part.start(); i < part.end(); i++) {
      char c = part.at(i);
      han += Han.is(c) ? 1 : 0;
      boolean starts = Han.isLetter(c) && (i == part.start() || !Han.isLetter(part.at(i - 1)));
      words += starts ? 1 : 0;
    }
    return han >= MIN_HAN || han == 0 && words >= 3 && Han.isUpper(part.at(part.start()));
  }
}
