package io.github.academicevents.announcement;

import java.util.List;

/** The simplified forms of traditional characters, as far as the lexicons have them. */
final class TraditionalForms {

  private static final char FIRST = '\u4E00';
  private static final char[] SIMPLIFIED = table();

  private TraditionalForms() {}

  private static char[] table() {
    List<String> entries = Lexicon.entries("traditional.txt");
    char last = FIRST;
    for (String entry : entries) {
      last = (char) Math.max(last, entry.charAt(0));
    }
    char[] table = new char[last - FIRST + 1];
    entries.forEach(entry -> table[entry.charAt(0) - FIRST] = entry.charAt(2));
    return table;
  }

  /** The simplified form of a character; other characters as they are. */
  static char simplified(char c) {
    int i = c - FIRST;
    return i < 0 || i >= SIMPLIFIED.length || SIMPLIFIED[i] == 0 ? c : SIMPLIFIED[i];
  }

  /** A text with its traditional characters made simplified. */
  static String simplified(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    text.chars().forEach(c -> simple.append(simplified((char) c)));
    return simple.toString();
  }
}
