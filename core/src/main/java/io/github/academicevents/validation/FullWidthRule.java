package io.github.academicevents.validation;

import java.util.BitSet;

/** The rule of full-width punctuation in English. */
final class FullWidthRule {

  private static final String FULL = "！（），：；？。．、％＋－／＝～";
  private static final String HALF = "!(),:;?..,%+-/=~";

  /** After these English has a space. */
  private static final String SPACED = "!),:;?.";

  private FullWidthRule() {}

  static void check(String tag, String text, TextKind kind, Check check) {
    BitSet wrong = wrong(text);
    if (!wrong.isEmpty()) {
      TextTrial.report(
          Catalogue.TEXT_FULLWIDTH_PUNCTUATION_IN_EN, tag, text, kind, mend(text, wrong), check);
    }
  }

  /** The places of the marks to replace: not beside Han, brackets only in pairs without Han. */
  private static BitSet wrong(String text) {
    BitSet wrong = new BitSet();
    Brackets brackets = new Brackets();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      brackets.next(text, i);
      if (c == '(' || c == '（') {
        brackets.open(i);
      } else if (c == ')' || c == '）') {
        int open = brackets.close();
        if (c == '）'
            && open >= 0
            && text.charAt(open) == '（'
            && !brackets.hadHan()
            && isEnglish(text, open)
            && isEnglish(text, i)) {
          wrong.set(open);
          wrong.set(i);
        }
      } else if (FULL.indexOf(c) >= 0 && isEnglish(text, i) && !isDots(text, i)) {
        wrong.set(i);
      }
    }
    return wrong;
  }

  private static boolean isEnglish(String text, int i) {
    return (i == 0 || !isEastAsian(text.charAt(i - 1)))
        && (i + 1 == text.length() || !isEastAsian(text.charAt(i + 1)));
  }

  private static boolean isEastAsian(char c) {
    return CharClass.isHan(c) || c >= '\u3005' && c <= '\u30FF' || c >= '\uAC00' && c <= '\uD7A3';
  }

  // Three of them would be an ellipsis.
  private static boolean isDots(String text, int i) {
    return isDot(text.charAt(i))
        && (i > 0 && isDot(text.charAt(i - 1))
            || i + 1 < text.length() && isDot(text.charAt(i + 1)));
  }

  private static boolean isDot(char c) {
    return c == '.' || c == '。' || c == '．';
  }

  private static String mend(String text, BitSet wrong) {
    StringBuilder mended = new StringBuilder(text.length() + wrong.cardinality());
    for (int i = 0; i < text.length(); i++) {
      if (!wrong.get(i)) {
        mended.append(text.charAt(i));
        continue;
      }
      char half = HALF.charAt(FULL.indexOf(text.charAt(i)));
      boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean inNumber =
          wordBefore
              && wordAfter
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      if (half == '(' && wordBefore) {
        mended.append(' ');
      }
      mended.append(half);
      if (wordAfter && !inNumber && SPACED.indexOf(half) >= 0) {
        mended.append(' ');
      }
    }
    return mended.toString();
  }
}
