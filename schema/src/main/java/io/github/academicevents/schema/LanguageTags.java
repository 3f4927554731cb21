package io.github.academicevents.schema;

/** The form of language tags, RFC 5646 §2.1: what JSON-LD takes as {@code @language}. */
final class LanguageTags {

  private LanguageTags() {}

  static boolean isWellFormed(String tag) {
    int length = tag.length();
    int start = 0;
    for (int i = 0; i <= length; i++) {
      char c = i == length ? '-' : tag.charAt(i);
      if (c == '-') {
        if (i == start || i - start > 8 || start == 0 && !isPrimary(tag, i)) {
          return false;
        }
        start = i + 1;
      } else if (!isLetter(c) && (c < '0' || c > '9' || start == 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrimary(String tag, int length) {
    return length > 1 || tag.length() > 1 && (tag.charAt(0) | 0x20) == 'x';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
