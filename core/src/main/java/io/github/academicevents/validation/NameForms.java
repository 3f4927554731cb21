package io.github.academicevents.validation;

/** What forms a bare name has: Han characters, how many and how spaced; initials. */
final class NameForms {

  private static final int LONGEST_SPACED = 4;
  private static final int LONGEST_HAN = 6;
  private static final String SPACES = " \u3000\u00A0";

  /** Surnames of two characters, each after a blank. */
  private static final String DOUBLE_SURNAMES =
      " 欧阳 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙"
          + " 宇文 司徒 鲜于 司空 令狐 呼延 轩辕 端木 拓跋 西门 东郭 百里";

  private NameForms() {}

  /** Checks a name with Han characters. */
  static void han(String tag, String text, Check check) {
    String name = text.strip();
    if (!LanguageTags.isChinese(tag) || !isHanAndSpaces(name)) {
      return;
    }
    String closed = withoutSpaces(name);
    int length = closed.codePointCount(0, closed.length());
    if (length < 2 || length > LONGEST_HAN) {
      check.report(Catalogue.PERSON_ZH_NAME_IMPLAUSIBLE, tag, text);
    } else if (length <= LONGEST_SPACED && closed.length() < name.length()) {
      check.report(Catalogue.PERSON_ZH_NAME_SPACED, tag, text, isOne(name) ? closed : null);
    }
  }

  /** Whether the given name is but initials: D. Yan, Yan D. */
  static boolean hasInitialsOnly(String name) {
    int family = Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1;
    int given = name.indexOf(' ');
    boolean before = family > 1 && family < name.length() && isInitials(name, 0, family);
    // Without a dot it may be a name: Malcolm X.
    boolean behind = given > 1 && name.endsWith(".") && isInitials(name, given, name.length());
    return before && name.length() - family > 1 || behind;
  }

  /** Whether it is a Han name of two to four characters with spaces, as for a table: 阎 栋. */
  static boolean isSpacedHan(String text) {
    String name = text.strip();
    if (name.length() > 3 * LONGEST_SPACED || !isHanAndSpaces(name)) {
      return false;
    }
    String closed = withoutSpaces(name);
    int length = closed.codePointCount(0, closed.length());
    return length >= 2 && length <= LONGEST_SPACED && closed.length() < name.length();
  }

  /** One of its parts has one character, or it begins with a surname of two; else it may be two. */
  private static boolean isOne(String name) {
    int part = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i < name.length() && SPACES.indexOf(name.charAt(i)) < 0) {
        part++;
      } else if (part == 1) {
        return true;
      } else {
        part = 0;
      }
    }
    return DOUBLE_SURNAMES.contains(" " + name.substring(0, 2));
  }

  private static boolean isHanAndSpaces(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!Character.isIdeographic(c) && SPACES.indexOf(c) < 0) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static String withoutSpaces(String text) {
    boolean spaced = false;
    for (int i = 0; i < text.length() && !spaced; i++) {
      spaced = SPACES.indexOf(text.charAt(i)) >= 0;
    }
    return spaced ? text.replace(" ", "").replace("\u3000", "").replace("\u00A0", "") : text;
  }

  static boolean isInitials(String text, int from, int end) {
    boolean letterBefore = false;
    boolean any = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (letterBefore || !Character.isUpperCase(c)) {
          return false;
        }
        any = true;
        letterBefore = true;
      } else if (c == '.' || c == ' ' || c == '-') {
        letterBefore = false;
      } else {
        return false;
      }
    }
    return any;
  }
}
