package io.github.academicevents.validation;

/** Finds a text that says a thing in Chinese and, on a line of its own, again in English. */
final class StackedLanguages {

  private static final int HAN_OF_PARAGRAPH = 10;
  private static final int LATIN_OF_PARAGRAPH = 60;
  private static final int GAPS_OF_PARAGRAPH = 7;
  private static final String[] CHINESE_LABELS = {"摘要", "内容简介", "报告摘要"};
  private static final String[] ENGLISH_LABELS = {"Abstract", "ABSTRACT", "Title:", "Bio:"};

  private StackedLanguages() {}

  static boolean isIn(String text) {
    boolean chinese = false;
    boolean english = false;
    for (int from = 0; from < text.length() && !(chinese && english); ) {
      int end = from;
      int han = 0;
      int latin = 0;
      int gaps = 0;
      int digits = 0;
      for (; end < text.length() && !isLineEnd(text.charAt(end)); end++) {
        char c = text.charAt(end);
        latin += CharClass.isLatin(c) ? 1 : 0;
        han += CharClass.isHan(c) ? 1 : 0;
        gaps += c == ' ' ? 1 : 0;
        digits += c >= '0' && c <= '9' ? 1 : 0;
      }
      chinese |= han >= HAN_OF_PARAGRAPH && han >= latin || startsWith(CHINESE_LABELS, text, from);
      // A line with a year is more likely of a list of papers.
      boolean prose =
          latin >= LATIN_OF_PARAGRAPH
              && gaps >= GAPS_OF_PARAGRAPH
              && digits < 4
              && CharClass.isLatin(text.charAt(from));
      english |= han == 0 && (prose || startsWith(ENGLISH_LABELS, text, from));
      from = end + 1;
    }
    return chinese && english;
  }

  private static boolean startsWith(String[] labels, String text, int from) {
    for (String label : labels) {
      if (text.startsWith(label, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
