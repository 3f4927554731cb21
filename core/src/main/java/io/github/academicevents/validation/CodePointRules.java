package io.github.academicevents.validation;

import static io.github.academicevents.validation.CharClass.FULL_ALNUM;
import static io.github.academicevents.validation.CharClass.IDEOGRAPHIC_SPACE;
import static io.github.academicevents.validation.CharClass.NBSP;
import static io.github.academicevents.validation.CharClass.PRIVATE;
import static io.github.academicevents.validation.CharClass.REPLACEMENT;
import static io.github.academicevents.validation.CharClass.SURROGATE;

/** Rules of single characters that are seen, but are not what was meant. */
final class CodePointRules {

  /** What French sets off with a space that does not break. */
  private static final String FRENCH_MARKS = "\u00AB\u00BB;:!?%";

  /** What these rules look at. */
  static final int CLASSES =
      REPLACEMENT | SURROGATE | PRIVATE | FULL_ALNUM | IDEOGRAPHIC_SPACE | NBSP;

  private CodePointRules() {}

  static void check(String tag, String text, int classes, TextKind kind, Check check) {
    if ((classes & REPLACEMENT) != 0) {
      check.report(Catalogue.TEXT_REPLACEMENT_CHAR, null, text);
    }
    if ((classes & SURROGATE) != 0 && hasLoneSurrogate(text)) {
      check.report(Catalogue.TEXT_UNPAIRED_SURROGATE, null, text);
    }
    if ((classes & PRIVATE) != 0 || (classes & SURROGATE) != 0 && hasPrivatePlane(text)) {
      check.report(Catalogue.TEXT_PRIVATE_USE, null, text);
    }
    boolean japanese = LanguageTags.isJapanese(tag);
    if ((classes & FULL_ALNUM) != 0 && !japanese) {
      TextTrial.report(Catalogue.TEXT_FULLWIDTH_ALNUM, tag, text, kind, halfWidth(text), check);
    }
    if ((classes & IDEOGRAPHIC_SPACE) != 0
        && !japanese
        && !(kind == TextKind.PERSON_NAME && NameForms.isSpacedHan(text))) {
      TextTrial.report(Catalogue.TEXT_IDEOGRAPHIC_SPACE, tag, text, kind, plainSpaced(text), check);
    }
    if ((classes & NBSP) != 0) {
      String mended = breaking(text);
      if (!mended.equals(text)) {
        TextTrial.report(Catalogue.TEXT_NBSP, tag, text, kind, mended, check);
      }
    }
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** The two planes whose high surrogates are DB80 to DBFF are for private use. */
  private static boolean hasPrivatePlane(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uDB80' && c <= '\uDBFF' && Character.isLowSurrogate(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String halfWidth(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      mended.append((CharClass.of(c) & FULL_ALNUM) != 0 ? (char) (c - 0xFEE0) : c);
    }
    return mended.toString();
  }

  /** With usual spaces, and none where two single characters were set apart: 时 间. */
  private static String plainSpaced(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != '\u3000') {
        mended.append(text.charAt(i));
        continue;
      }
      int end = i + 1;
      while (end < length && text.charAt(end) == '\u3000') {
        end++;
      }
      boolean outside = i == 0 || end == length || text.charAt(i - 1) == '\n';
      if (!outside && !isTwoApart(text, i, end)) {
        mended.append(' ');
      }
      i = end - 1;
    }
    return mended.toString();
  }

  private static boolean isTwoApart(String text, int from, int end) {
    return CharClass.isHan(text.charAt(from - 1))
        && CharClass.isHan(text.charAt(end))
        && (from < 2 || !CharClass.isHan(text.charAt(from - 2)))
        && (end + 1 == text.length() || !CharClass.isHan(text.charAt(end + 1)));
  }

  /** With usual spaces but where French or a long number needs one that does not break. */
  private static String breaking(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      mended.append(c == '\u00A0' && !isNeeded(text, i) ? ' ' : c);
    }
    return mended.toString();
  }

  private static boolean isNeeded(String text, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    return before == '\u00AB'
        || FRENCH_MARKS.indexOf(after) >= 0
        || Character.isDigit(before) && Character.isLetterOrDigit(after) && after < 0x3000;
  }
}
