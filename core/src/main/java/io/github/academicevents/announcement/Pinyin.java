package io.github.academicevents.announcement;

/** How many syllables a word of pinyin has. */
final class Pinyin {

  private Pinyin() {}

  private static boolean isVowel(char c) {
    return "aeiouüv".indexOf(c) >= 0;
  }

  /**
   * The number of groups of vowels, a group with a full second vowel counting as two where no
   * syllable of Chinese has it: {@code xiao} is one, {@code jinjian} two.
   */
  static int syllables(String word) {
    int count = 0;
    int i = 0;
    while (i < word.length()) {
      if (!isVowel(word.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < word.length() && isVowel(word.charAt(i))) {
        i++;
      }
      count += i - from <= 3 ? 1 : 2;
    }
    return count == 0 && !word.isEmpty() ? 1 : count;
  }
}
