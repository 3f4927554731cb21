package io.github.academicevents.announcement;

/** Chinese characters among others. */
final class Han {

  private static final String NUMERALS = "零一二三四五六七八九十";

  private Han() {}

  static boolean is(char c) {
    return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
  }

  /** The value of a Chinese digit or ten, or -1. */
  static int digit(char c) {
    return switch (c) {
      case '〇', 'O', '○' -> 0;
      case '两' -> 2;
      case '元' -> -1;
      default -> NUMERALS.indexOf(c);
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '\u00C0' && c < '\u2000' && Character.isLetter(c);
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z' || c >= '\u00C0' && Character.isUpperCase(c);
  }

  /** Whether a text is in Chinese: a third of its letters are, a Chinese one counting twice. */
  static boolean prevails(Slice text) {
    int han = 0;
    int latin = 0;
    for (int i = text.start(); i < text.end(); i++) {
      char c = text.at(i);
      if (is(c)) {
        han++;
      } else if (isLetter(c)) {
        latin++;
      }
    }
    return han > 0 && han * 4 >= latin;
  }

  static boolean any(Slice text) {
    for (int i = text.start(); i < text.end(); i++) {
      if (is(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The language of a text: {@code zh} or {@code en}. */
  static String language(Slice text) {
    return prevails(text) ? "zh" : "en";
  }
}
