package io.github.academicevents.validation;

import org.jspecify.annotations.Nullable;

/** The rule of ASCII punctuation between Han characters. */
final class HalfWidthRule {

  private static final String HALF = ",:;?()";
  private static final String FULL = "，：；？（）";

  /** What stands at the outer side of a mark as a Han character does. */
  private static final String CLOSING = "》」』】）”’";

  private static final String OPENING = "《「『【（“‘";

  private HalfWidthRule() {}

  static void check(String tag, String text, TextKind kind, Check check) {
    String mended = mend(text);
    if (mended != null) {
      TextTrial.report(Catalogue.TEXT_HALFWIDTH_PUNCTUATION_IN_ZH, tag, text, kind, mended, check);
    }
  }

  private static @Nullable String mend(String text) {
    StringBuilder mended = null;
    Brackets brackets = new Brackets();
    boolean formula = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      brackets.next(text, i);
      if (c == '$') {
        formula = !formula;
      } else if (formula) {
        continue;
      }
      switch (c) {
        case '(', '（' -> brackets.open(i);
        case ')', '）' -> {
          int open = brackets.close();
          if (c == ')' && open >= 0 && isChinese(text, open, i, brackets)) {
            mended = replace(replace(mended, text, open), text, i);
          }
        }
        case ',', ':', ';', '?' -> {
          if (isHan(text, i - 1, CLOSING) && isHan(text, i + 1, OPENING)) {
            mended = replace(mended, text, i);
          }
        }
        default -> {}
      }
    }
    return mended == null ? null : mended.toString();
  }

  /** Whether a pair of ASCII brackets has Han inside, or a word inside and Han around it. */
  private static boolean isChinese(String text, int open, int close, Brackets brackets) {
    return text.charAt(open) == '('
        && (brackets.hadHan()
            || brackets.hadWord()
                && isHan(text, open - 1, CLOSING)
                && isHan(text, close + 1, OPENING));
  }

  private static boolean isHan(String text, int i, String others) {
    return i >= 0
        && i < text.length()
        && (CharClass.isHan(text.charAt(i)) || others.indexOf(text.charAt(i)) >= 0);
  }

  private static StringBuilder replace(@Nullable StringBuilder mended, String text, int i) {
    StringBuilder changed = mended == null ? new StringBuilder(text) : mended;
    changed.setCharAt(i, FULL.charAt(HALF.indexOf(text.charAt(i))));
    return changed;
  }
}
