package io.github.academicevents.validation;

import org.jspecify.annotations.Nullable;

/** Whether each text is in the language it is given for, and says the same as the others. */
final class LanguageSlotRules {

  /** A text in the Chinese slot may have so many letters and no Han, as names and formulas do. */
  private static final int MOST_LETTERS = 20;

  private static final int COMPARABLE = 100;

  private LanguageSlotRules() {}

  /** Checks one text; {@code classes} as of {@link CharClass#of(String)}. */
  static void check(String tag, String text, int classes, TextKind kind, Check check) {
    boolean chinese = LanguageTags.isChinese(tag);
    if (!chinese && !LanguageTags.isEnglish(tag)) {
      return;
    }
    boolean han = (classes & CharClass.HAN) != 0;
    if (chinese ? isForeign(tag, text, han, kind) : han && isMainlyHan(text)) {
      check.report(Catalogue.TEXT_WRONG_LANGUAGE_SLOT, null, text);
    } else if (han
        && (classes & CharClass.LINE) != 0
        && (classes & CharClass.LATIN) != 0
        && StackedLanguages.isIn(text)) {
      check.report(Catalogue.TEXT_MIXED_LANGUAGES_IN_ONE, null, text);
    }
  }

  // A person's name may have no Chinese form. Titles and prose are compared with the English first.
  private static boolean isForeign(String tag, String text, boolean han, TextKind kind) {
    return !han
        && kind != TextKind.PERSON_NAME
        && !(isCompared(kind) && tag.equals("zh"))
        && hasManyLetters(text);
  }

  private static boolean isCompared(TextKind kind) {
    return kind == TextKind.TITLE || kind == TextKind.PROSE;
  }

  /** Whether a text has many letters, and no Han character before or among them. */
  private static boolean hasManyLetters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A rare Han character is a pair of surrogates.
      if (CharClass.isHan(c)
          || Character.isHighSurrogate(c) && Character.isIdeographic(text.codePointAt(i))) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > MOST_LETTERS && !isCode(text);
  }

  // An address or a formula is in no language.
  private static boolean isCode(String text) {
    return text.indexOf(' ') < 0 || text.startsWith("$") && text.endsWith("$");
  }

  private static boolean isMainlyHan(String text) {
    int han = 0;
    int latin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CharClass.isLatin(c)) {
        latin++;
      } else if (CharClass.isHan(c)) {
        han++;
      }
    }
    return han > latin;
  }

  /**
   * Checks the languages of a title, abstract or biography against each other; {@code classes} as
   * of both.
   */
  static void compare(
      String chinese, @Nullable String english, int classes, TextKind kind, Check check) {
    if (chinese.equals(english) && hasWords(chinese) && !isMainlyHan(chinese)) {
      check.report(Catalogue.TEXT_IDENTICAL_IN_BOTH_SLOTS, null, chinese);
      return;
    }
    if (hasManyLetters(chinese)) {
      check.report(Catalogue.TEXT_WRONG_LANGUAGE_SLOT, "zh", chinese);
    }
    if (english != null && kind == TextKind.PROSE) {
      outlier(length(chinese, classes), length(english, classes), check);
    }
  }

  /** A formula, a number or a single Latin word may be the same in all languages. */
  private static boolean hasWords(String text) {
    int words = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CharClass.isHan(c)) {
        return true;
      }
      letters = Character.isLetter(c) ? letters + 1 : 0;
      words += letters == 2 ? 1 : 0;
    }
    return words > 1;
  }

  private static void outlier(int chinese, int english, Check check) {
    if (isOutlier(chinese, english)) {
      check.report(Catalogue.TEXT_TRANSLATION_LENGTH_OUTLIER, null, chinese + " : " + english);
    }
  }

  private static int length(String text, int classes) {
    int units = text.length();
    return (classes & CharClass.SURROGATE) == 0 ? units : text.codePointCount(0, units);
  }

  // English is 1.2 to 6 times as long as Chinese. A text that is hardly there at all needs no
  // second long one.
  private static boolean isOutlier(int chinese, int english) {
    if (Math.min(chinese, english) > COMPARABLE) {
      return 10L * english < 12L * chinese || english > 6L * chinese;
    }
    return Math.max(chinese, english) > COMPARABLE
        && (10L * english < 3L * chinese || english > 24L * chinese);
  }
}
