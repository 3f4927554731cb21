package io.github.academicevents.validation;

/** Makes the table behind {@link CharClass}: for each UTF-16 unit the bits of its classes. */
final class CharClassTable {

  private static final String CP1252 =
      "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019"
          + "\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";

  /** Blocks with characters that NFC replaces by others; marks are found by their type. */
  private static final String REPLACED_BY_NFC =
      "\u0340\u0344\u0374\u0374\u037E\u037E\u0387\u0387\u0958\u095F\u09DC\u09DF\u0A33\u0A36"
          + "\u0A59\u0A5E\u0B5C\u0B5D\u0F43\u0F69\u1161\u1175\u11A8\u11C2\u1F71\u1FFD"
          + "\u2000\u2001\u2126\u2126\u212A\u212B\u2329\u232A\u2ADC\u2ADC\uF900\uFAD9\uFB1D\uFB4E";

  private CharClassTable() {}

  static int[] make() {
    int[] table = new int[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = isAscii(c) ? ascii((char) c) : other((char) c);
    }
    set(table, CP1252, CharClass.CP1252);
    for (int i = 0; i < REPLACED_BY_NFC.length(); i += 2) {
      for (int c = REPLACED_BY_NFC.charAt(i); c <= REPLACED_BY_NFC.charAt(i + 1); c++) {
        table[c] = CharClass.COMPOSING;
      }
    }
    set(table, GbkMisread.FIRSTS, CharClass.HAN_MISREAD);
    table['〓'] = 0;
    table['锟'] = CharClass.HAN_MISREAD;
    set(table, CyrillicMisread.LEADS, CharClass.CYRILLIC_LEAD);
    set(table, SpamWords.KEYS, CharClass.HAN_SPAM);
    for (int c = 0; c < table.length; c++) {
      boolean plain = c > ' ' && c < 0x7F && UrlRules.SPECIAL.indexOf(c) < 0;
      table[c] |= plain ? 0 : CharClass.NO_PLAIN_URL;
      table[c] |= Character.isLetterOrDigit((char) c) ? CharClass.WORD : 0;
    }
    return table;
  }

  private static void set(int[] table, String characters, int bit) {
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = bit;
    }
  }

  private static boolean isAscii(int c) {
    return c < 0x80;
  }

  private static int ascii(char c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      int capital = c == 'T' ? CharClass.CAPITAL_T : c == 'W' ? CharClass.CAPITAL_W : 0;
      return CharClass.LATIN | capital;
    }
    if (c >= '0' && c <= '9') {
      return CharClass.DIGIT;
    }
    return switch (c) {
      case ',', ';', '?', '(', ')' -> CharClass.MARK;
      case ':' -> CharClass.COLON;
      case '&' -> CharClass.AMPERSAND;
      case '.' -> CharClass.DOT;
      case '<' -> CharClass.LESS_THAN;
      case '/', '|' -> CharClass.BAR;
      case '\n', '\r' -> CharClass.LINE;
      case '\t' -> 0;
      default -> c < ' ' || c == 0x7F ? CharClass.CONTROL : 0;
    };
  }

  private static int other(char c) {
    if (c < 0x100) {
      return latin1(c);
    }
    if (c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '\u3007') {
      return CharClass.HAN_PLAIN;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return isFullWidthAlnum(c) ? CharClass.FULL_ALNUM : CharClass.FULL_MARK;
    }
    return switch (c) {
      case '\u3001', '\u3002' -> CharClass.FULL_MARK;
      case '\u3000' -> CharClass.IDEOGRAPHIC_SPACE;
      case '\u200B', '\u2060', '\uFEFF' -> CharClass.ZERO_WIDTH;
      case '\u200C', '\u200D' -> CharClass.JOINER;
      case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E' -> CharClass.BIDI;
      case '\u2066', '\u2067', '\u2068', '\u2069' -> CharClass.BIDI;
      case '\uFFFD' -> CharClass.REPLACEMENT;
      default -> byType(c);
    };
  }

  private static int latin1(char c) {
    if (c < 0xA0) {
      return CharClass.CONTROL;
    }
    return switch (c) {
      case '\u00A0' -> CharClass.NBSP;
      case '\u00AD' -> CharClass.ZERO_WIDTH;
      case '\u00D7', '\u00F7' -> CharClass.LATIN_1_SIGN;
      default -> c < 0xC0 ? CharClass.LATIN_1_SIGN : CharClass.LATIN_1;
    };
  }

  private static boolean isFullWidthAlnum(char c) {
    return c >= '\uFF10' && c <= '\uFF19'
        || c >= '\uFF21' && c <= '\uFF3A'
        || c >= '\uFF41' && c <= '\uFF5A';
  }

  private static int byType(char c) {
    return switch (Character.getType(c)) {
      case Character.SURROGATE -> CharClass.SURROGATE;
      case Character.PRIVATE_USE -> CharClass.PRIVATE;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> CharClass.COMPOSING;
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER ->
          isLatinBlock(c) ? CharClass.LATIN : 0;
      default -> 0;
    };
  }

  private static boolean isLatinBlock(char c) {
    return c < '\u0250' || c >= '\u1E00' && c <= '\u1EFF' || c >= '\uA720' && c <= '\uA7FF';
  }
}
