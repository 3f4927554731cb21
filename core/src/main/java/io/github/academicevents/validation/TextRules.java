package io.github.academicevents.validation;

import static io.github.academicevents.validation.CharClass.AMPERSAND;
import static io.github.academicevents.validation.CharClass.COLON;
import static io.github.academicevents.validation.CharClass.FULL_MARK;
import static io.github.academicevents.validation.CharClass.HAN;
import static io.github.academicevents.validation.CharClass.MARK;

/**
 * Rules of every text that a person reads.
 *
 * <p>One pass tells which classes of characters a text has; a rule looks closer only where those it
 * is about occur.
 */
final class TextRules {

  /** In code points; who writes more has pasted in a whole page. */
  private static final int LONGEST = 10_000;

  /** What most texts have nothing of. */
  private static final int ODD =
      InvisibleRules.CLASSES | CodePointRules.CLASSES | CharClass.COMPOSING;

  private TextRules() {}

  /**
   * Checks one text; the check stands at it, so that a fault is reported with no member.
   *
   * @param tag its language; empty where it has none
   * @param classes as of {@link CharClass#of(String)}
   */
  static void check(String tag, String text, int classes, TextKind kind, Check check) {
    if (MojibakeRule.isMojibake(text, classes)) {
      // Its controls, spaces and signs are bytes of other characters.
      check.report(Catalogue.TEXT_MOJIBAKE, null, text);
    } else {
      if ((classes & ODD) != 0) {
        InvisibleRules.check(tag, text, classes, kind, check);
        CodePointRules.check(tag, text, classes, kind, check);
        NormalFormRule.check(tag, text, classes, kind, check);
      }
      LanguageSlotRules.check(tag, text, classes, kind, check);
      punctuation(tag, text, classes, kind, check);
    }
    if ((classes & AMPERSAND) != 0) {
      EntityRule.check(tag, text, kind, check);
    }
    if (TruncationRule.isTruncated(text, kind)) {
      check.report(Catalogue.TEXT_TRUNCATED, null, text);
    }
    if (text.length() > LONGEST && text.codePointCount(0, text.length()) > LONGEST) {
      check.report(Catalogue.TEXT_LENGTH_LIMIT, null, text);
    }
    SpamRules.check(text, classes, kind, check);
  }

  private static void punctuation(
      String tag, String text, int classes, TextKind kind, Check check) {
    if ((classes & (MARK | COLON)) != 0 && (classes & HAN) != 0 && LanguageTags.isChinese(tag)) {
      HalfWidthRule.check(tag, text, kind, check);
    } else if ((classes & FULL_MARK) != 0 && LanguageTags.isEnglish(tag)) {
      FullWidthRule.check(tag, text, kind, check);
    }
  }
}
