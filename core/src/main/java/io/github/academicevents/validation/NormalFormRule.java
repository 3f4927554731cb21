package io.github.academicevents.validation;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Whether a text is in Unicode's normal form NFC. */
final class NormalFormRule {

  /** Longer runs of marks, which no script has, are not put in order: that takes square time. */
  private static final int MOST_MARKS = 30;

  private NormalFormRule() {}

  static void check(String tag, String text, int classes, TextKind kind, Check check) {
    if ((classes & CharClass.COMPOSING) == 0) {
      return;
    }
    if (hasLongRun(text)) {
      if (!isNormalInPieces(text)) {
        check.report(Catalogue.TEXT_NOT_NFC, null, text);
      }
    } else if (!Normalizer.isNormalized(text, Form.NFC)) {
      String mended = Normalizer.normalize(text, Form.NFC);
      if (!LanguageTags.isJapanese(tag) || !isSameButIdeographs(text, mended)) {
        TextTrial.report(Catalogue.TEXT_NOT_NFC, tag, text, kind, mended, check);
      }
    }
  }

  // The forms of a name's characters matter to its bearer: 神 and its old form U+FA19.
  private static boolean isSameButIdeographs(String text, String mended) {
    if (text.length() != mended.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != mended.charAt(i) && !(c >= '\uF900' && c <= '\uFAFF')) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLongRun(String text) {
    int run = 0;
    for (int i = 0; i < text.length() && run <= MOST_MARKS; i++) {
      run = isMark(text.charAt(i)) ? run + 1 : 0;
    }
    return run > MOST_MARKS;
  }

  // Low surrogates count, for marks of other planes.
  private static boolean isMark(char c) {
    return (CharClass.of(c) & (CharClass.COMPOSING | CharClass.SURROGATE)) != 0;
  }

  /** Looks at each two neighbours among the pieces; true if no piece is out of the normal form. */
  private static boolean isNormalInPieces(String text) {
    for (int from = 0; from < text.length(); from += MOST_MARKS) {
      int end = Math.min(text.length(), from + 2 * MOST_MARKS);
      if (!Normalizer.isNormalized(text.subSequence(from, end), Form.NFC)) {
        return false;
      }
    }
    return true;
  }
}
