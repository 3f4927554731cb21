package io.github.academicevents.validation;

/** What a language tag says about the script of a text, as far as rules need it. */
final class LanguageTags {

  private LanguageTags() {}

  /** Chinese in Han characters. */
  static boolean isChinese(String tag) {
    return is(tag, "zh") && !tag.startsWith("zh-Latn");
  }

  static boolean isEnglish(String tag) {
    return is(tag, "en");
  }

  static boolean isJapanese(String tag) {
    return is(tag, "ja");
  }

  /** The part of a tag before the first hyphen. */
  static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag : tag.substring(0, hyphen);
  }

  private static boolean is(String tag, String language) {
    return tag.startsWith(language)
        && (tag.length() == language.length() || tag.charAt(language.length()) == '-');
  }
}
