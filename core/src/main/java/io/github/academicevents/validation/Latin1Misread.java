package io.github.academicevents.validation;

/**
 * Finds UTF-8 or GBK text that was read as Latin-1 or CP1252: cafÃ© for café, Â° for °, ²©Ê¿ for
 * 博士.
 *
 * <p>A run of such letters and signs is a misreading if its bytes are well-formed UTF-8 and
 * something in it does not occur in good text: a sign between letters, a control, or two characters
 * in a row. French, Portuguese or Vietnamese letters before a quote or an ellipsis are not enough.
 */
final class Latin1Misread {

  private static final String CP1252 =
      "\u20AC\uFFFF\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFF\u017D\uFFFF"
          + "\uFFFF\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFF\u017E"
          + "\u0178";
  private static final int FIRST_CP1252 = 0x80;

  /** Signs of Latin-1 that stand beside a letter in good text. */
  private static final String COMMON_SIGNS = "\u00A1\u00AA\u00AB\u00B0\u00B7\u00BA\u00BB\u00BF";

  /** Signs that follow a name: Gauß¹. */
  private static final String FOOTNOTES = "\u00B9\u00B2\u00B3\u00AE\u00A9";

  private Latin1Misread() {}

  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); ) {
      if (byteOf(text.charAt(i)) < 0x80) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length() && byteOf(text.charAt(end)) >= 0x80) {
        end++;
      }
      if (isUtf8(text, i, end) || isGbk(text, i, end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  // What is no byte of either encoding counts as ASCII: it ends a run.
  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    int found = (CharClass.of(c) & CharClass.CP1252) == 0 ? -1 : CP1252.indexOf(c);
    return found < 0 ? 0 : FIRST_CP1252 + found;
  }

  private static boolean isUtf8(String text, int from, int end) {
    int together = 0;
    for (int i = from; i < end; ) {
      int length = sequence(text, i, end);
      together = length == 0 ? 0 : together + length;
      if (length > 0 && (together > 4 && together > length || isStrange(text, i, length))) {
        return true;
      }
      i += Math.max(1, length);
    }
    return false;
  }

  /** How many units from {@code i} on are one character in UTF-8; 0 if they are none. */
  private static int sequence(String text, int i, int end) {
    int lead = byteOf(text.charAt(i));
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 0;
    length = lead >= 0xF0 && lead < 0xF4 ? 4 : length;
    if (length == 0 || i + length > end) {
      return 0;
    }
    for (int j = i + 1; j < i + length; j++) {
      int trail = byteOf(text.charAt(j));
      if (trail < 0x80 || trail > 0xBF) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isStrange(String text, int i, int length) {
    char lead = text.charAt(i);
    char next = text.charAt(i + 1);
    // Curly quotes and dashes; emoji.
    if (lead == '\u00E2' && next == '\u20AC' || lead == '\u00F0' && next == '\u0178') {
      return true;
    }
    for (int j = i + 1; j < i + length; j++) {
      char trail = text.charAt(j);
      boolean sign =
          trail >= '\u00A1'
              && trail <= '\u00BF'
              && COMMON_SIGNS.indexOf(trail) < 0
              && (lead < '\u00C4' || FOOTNOTES.indexOf(trail) < 0);
      if (sign || trail >= 0x80 && trail < 0xA0) {
        return true;
      }
    }
    boolean startsUpper = lead == '\u00C2' || lead == '\u00C3';
    boolean inSmallLetters =
        i > 0 && Character.isLowerCase(text.charAt(i - 1))
            || i + 2 < text.length() && Character.isLowerCase(text.charAt(i + 2));
    return startsUpper
        && (inSmallLetters || lead == '\u00C2' && !isAfterLetter(text, i) && !isQuote(text, i + 1));
  }

  private static boolean isAfterLetter(String text, int i) {
    return i > 0 && Character.isLetter(text.charAt(i - 1));
  }

  private static boolean isQuote(String text, int i) {
    return (CharClass.of(text.charAt(i)) & CharClass.CP1252) != 0;
  }

  /** GBK's common characters have a first byte B0 to D7 and a second from A1 on. */
  private static boolean isGbk(String text, int from, int end) {
    if (end - from < 4 || (end - from) % 2 != 0) {
      return false;
    }
    boolean sign = false;
    boolean letter = false;
    for (int i = from; i < end; i++) {
      int b = text.charAt(i) < 0x100 ? text.charAt(i) : 0;
      if (b < 0xA1 || b > 0xFE || (i - from) % 2 == 0 && (b < 0xB0 || b > 0xD7)) {
        return false;
      }
      sign |= b < 0xC0 && b != 0xB7 || b == 0xD7;
      letter |= b >= 0xC0 && b != 0xD7;
    }
    return sign && letter;
  }
}
