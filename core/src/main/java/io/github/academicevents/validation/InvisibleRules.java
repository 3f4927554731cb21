package io.github.academicevents.validation;

import static io.github.academicevents.validation.CharClass.BIDI;
import static io.github.academicevents.validation.CharClass.CONTROL;
import static io.github.academicevents.validation.CharClass.JOINER;
import static io.github.academicevents.validation.CharClass.ZERO_WIDTH;

/** Rules of characters that nobody sees: controls, marks of direction, characters without width. */
final class InvisibleRules {

  /** What CP1252 has for C1 controls, which mostly are its bytes; 0085 is a line end. */
  private static final String C1_AS_CP1252 =
      "\u20AC\0\u201A\u0192\u201E\n\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
          + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

  /** What these rules look at. */
  static final int CLASSES = CONTROL | BIDI | ZERO_WIDTH | JOINER;

  private InvisibleRules() {}

  static void check(String tag, String text, int classes, TextKind kind, Check check) {
    if ((classes & CONTROL) != 0) {
      TextTrial.report(
          Catalogue.TEXT_CONTROL_CHARACTERS, tag, text, kind, withoutControls(text), check);
    }
    if ((classes & BIDI) != 0 && !isDirectionNeeded(text)) {
      TextTrial.report(Catalogue.TEXT_BIDI_CONTROL, tag, text, kind, without(BIDI, text), check);
    }
    if ((classes & (ZERO_WIDTH | JOINER)) != 0) {
      String mended = withoutZeroWidth(text);
      if (mended.length() < text.length()) {
        TextTrial.report(Catalogue.TEXT_ZERO_WIDTH, tag, text, kind, mended, check);
      }
    }
  }

  private static String withoutControls(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((CharClass.of(c) & CONTROL) == 0) {
        mended.append(c);
      } else if (c == '\u000B' || c == '\f') {
        mended.append('\n');
      } else if (c >= 0x80 && C1_AS_CP1252.charAt(c - 0x80) != 0) {
        mended.append(C1_AS_CP1252.charAt(c - 0x80));
      }
    }
    return mended.toString();
  }

  private static String without(int classes, String text) {
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if ((CharClass.of(text.charAt(i)) & classes) == 0) {
        mended.append(text.charAt(i));
      }
    }
    return mended.toString();
  }

  /** Whether the text has letters written from the right, and embeds or isolates without fault. */
  private static boolean isDirectionNeeded(String text) {
    int open = 0;
    boolean rightToLeft = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\u202D', '\u202E' -> {
          return false;
        }
        case '\u202A', '\u202B', '\u2066', '\u2067', '\u2068' -> open++;
        case '\u202C', '\u2069' -> {
          if (--open < 0) {
            return false;
          }
        }
        default -> rightToLeft |= isRightToLeft(text.charAt(i));
      }
    }
    return open == 0 && rightToLeft;
  }

  private static boolean isRightToLeft(char c) {
    return c >= '\u0590' && c <= '\u08FF' || c >= '\uFB1D' && c <= '\uFDFF';
  }

  private static String withoutZeroWidth(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean zeroWidth = (CharClass.of(c) & ZERO_WIDTH) != 0;
      boolean joiner = (CharClass.of(c) & JOINER) != 0;
      if (zeroWidth && (c != '\u200B' || !isBetween(text, i, InvisibleRules::isUnspaced))
          || joiner && !isJoining(text, i)) {
        continue;
      }
      mended.append(c);
    }
    return mended.toString();
  }

  private static boolean isBetween(String text, int i, java.util.function.IntPredicate kind) {
    return i > 0
        && i + 1 < text.length()
        && kind.test(text.codePointBefore(i))
        && kind.test(text.codePointAt(i + 1));
  }

  /** A joiner that shapes letters, or makes one emoji of several. */
  private static boolean isJoining(String text, int i) {
    if (i == 0) {
      return false;
    }
    int before = text.codePointBefore(i);
    return isShaped(before)
        || text.charAt(i) == '\u200D'
            && i + 1 < text.length()
            && isPicture(before)
            && isPicture(text.codePointAt(i + 1));
  }

  private static boolean isPicture(int c) {
    return c >= 0x2190 && c <= 0x2BFF || c >= 0x1F000 && c <= 0x1FAFF || c == 0xFE0F || c == 0x20E3;
  }

  private static boolean isShaped(int c) {
    return c >= 0x0600 && c <= 0x08FF
        || c >= 0x0900 && c <= 0x109F
        || c >= 0x1780 && c <= 0x18AF
        || c >= 0x1900 && c <= 0x1CFF
        || c >= 0xA800 && c <= 0xABFF
        || c >= 0xFB50 && c <= 0xFEFC && !isSelector(c)
        || c >= 0x11000 && c <= 0x11FFF;
  }

  private static boolean isSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  /** Thai, Lao, Tibetan, Burmese and Khmer, which mark where a line may break. */
  private static boolean isUnspaced(int c) {
    return c >= 0x0E00 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF || c >= 0x1980 && c <= 0x1AAF;
  }
}
