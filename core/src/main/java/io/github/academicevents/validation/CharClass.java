package io.github.academicevents.validation;

/**
 * What kinds of characters a text has, as a set of bits.
 *
 * <p>One pass over a text gives the set of those that occur, and a rule looks closer only if the
 * set has what it is about; most texts end with the pass.
 */
final class CharClass {

  /** A Cyrillic letter with which most letters of wrongly decoded Cyrillic text begin. */
  static final int CYRILLIC_LEAD = 1;

  /** A Latin letter outside of Latin-1's upper half. */
  static final int LATIN = 1 << 1;

  /** A letter of Latin-1's upper half; also the first byte of most wrongly decoded characters. */
  static final int LATIN_1 = 1 << 2;

  /** A sign of Latin-1's upper half. */
  static final int LATIN_1_SIGN = 1 << 3;

  /** What CP1252 has in place of C1 controls: curly quotes, dashes, the ellipsis, the euro. */
  static final int CP1252 = 1 << 4;

  /** A Han character that neither of the two next classes has. */
  static final int HAN_PLAIN = 1 << 5;

  /** A Han character that wrongly decoded text has often, and other text seldom. */
  static final int HAN_MISREAD = 1 << 6;

  /** A Han character that the words of spam have. */
  static final int HAN_SPAM = 1 << 7;

  /** One of {@code , ; ? ( )}. */
  static final int MARK = 1 << 8;

  static final int AMPERSAND = 1 << 9;

  /** A line feed or carriage return. */
  static final int LINE = 1 << 10;

  /** Full-width or ideographic punctuation that has an ASCII counterpart. */
  static final int FULL_MARK = 1 << 11;

  /** A full-width digit or Latin letter. */
  static final int FULL_ALNUM = 1 << 12;

  static final int IDEOGRAPHIC_SPACE = 1 << 13;
  static final int NBSP = 1 << 14;

  /** C0 or C1, but the tab and the {@link #LINE} ends. */
  static final int CONTROL = 1 << 15;

  /** An invisible character that no script needs but to allow or to forbid a line break. */
  static final int ZERO_WIDTH = 1 << 16;

  /** The zero-width joiner or non-joiner. */
  static final int JOINER = 1 << 17;

  /** An embedding, override or isolate of text direction, or its end. */
  static final int BIDI = 1 << 18;

  static final int PRIVATE = 1 << 19;
  static final int REPLACEMENT = 1 << 20;
  static final int SURROGATE = 1 << 21;

  /** What may not be in NFC: a combining mark, or a character that NFC replaces. */
  static final int COMPOSING = 1 << 22;

  static final int DIGIT = 1 << 23;
  static final int COLON = 1 << 24;

  /** The sign with which a tag begins. */
  static final int LESS_THAN = 1 << 25;

  /** A capital with which the name of a messenger begins, beside {@link #LATIN}. */
  static final int CAPITAL_T = 1 << 26;

  /** What stands between words of a list: {@code / |}. */
  static final int BAR = 1 << 27;

  /** What a web address of the usual form has nothing of: no ASCII, blank, or special in it. */
  static final int NO_PLAIN_URL = 1 << 28;

  /** A letter or digit of any script, beside its other classes. */
  static final int WORD = 1 << 29;

  static final int DOT = 1 << 30;

  /** As {@link #CAPITAL_T}. */
  static final int CAPITAL_W = 1 << 31;

  /** Any Han character of the basic plane. */
  static final int HAN = HAN_PLAIN | HAN_MISREAD | HAN_SPAM;

  // Bits, not their numbers in bytes: a third less time for a pass.
  private static final int[] CLASSES = CharClassTable.make();

  private CharClass() {}

  /** The classes of all units of a text, or'ed. */
  static int of(String text) {
    int[] table = CLASSES;
    int classes = 0;
    for (int i = 0, length = text.length(); i < length; i++) {
      classes |= table[text.charAt(i)];
    }
    return classes;
  }

  /** The classes of one unit. */
  static int of(char c) {
    return CLASSES[c];
  }

  static boolean isHan(char c) {
    return (of(c) & HAN) != 0;
  }

  /** As {@link Character#isLetterOrDigit(char)}, by one look into the table. */
  static boolean isWord(char c) {
    return (of(c) & WORD) != 0;
  }

  /** Whether it is a Latin letter, with or without marks. */
  static boolean isLatin(char c) {
    return (of(c) & (LATIN | LATIN_1)) != 0;
  }
}
