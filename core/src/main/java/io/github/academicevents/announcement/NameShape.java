package io.github.academicevents.announcement;

import java.util.Set;

/** Whether a text can be a person's name. */
final class NameShape {

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "da", "di", "del", "della", "dos", "la", "le", "bin",
          "al", "el", "ter", "du", "y", "zu", "af", "ben", "ibn", "und", "het", "'t", "st.", "do");

  private final Vocabulary words;

  NameShape(Vocabulary words) {
    this.words = words;
  }

  /** Whether a text of characters, blanks within apart, is a name by its surname and length. */
  boolean isHanName(String text) {
    String name = text.replace(" ", "");
    if (isDotted(name)) {
      return true;
    }
    if (name.length() < 2 || name.length() > 6 || !isAllHan(name) || isOtherWord(name)) {
      return false;
    }
    int surname = words.people().surnames().chineseLength(name);
    int given = name.length() - surname;
    if (surname > 0 && (given == 1 || given == 2)) {
      return true;
    }
    int japanese = words.people().surnames().japaneseLength(name);
    return japanese > 0 && name.length() - japanese >= 1 && name.length() - japanese <= 3;
  }

  /** Whether a text under a label of people can be a name though its surname is not known. */
  boolean mayBeHanName(String text) {
    String name = text.replace(" ", "");
    return isHanName(name)
        || name.length() >= 2
            && name.length() <= 5
            && (isAllHan(name) || hasKana(name))
            && !isTitleOrUnit(name);
  }

  private static boolean hasKana(String name) {
    return name.chars().anyMatch(c -> isKana(c) || c >= 0xAC00 && c <= 0xD7A3);
  }

  private static boolean isKana(int c) {
    return c >= 0x3040 && c <= 0x30FF;
  }

  boolean isJapaneseSurname(String text) {
    return words.people().surnames().japaneseLength(text) == text.length();
  }

  /** Whether a text may be a given name in characters or kana: not a title, a post, a unit. */
  boolean isGivenName(String text) {
    return text.length() <= 3
        && !isOtherWord(text)
        && (isAllHan(text) || text.chars().allMatch(c -> Han.is((char) c) || isKana(c)));
  }

  /** 阿卜杜拉·买买提, 约翰·史密斯. */
  private static boolean isDotted(String name) {
    int parts = 1;
    int length = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("·•‧・∙".indexOf(c) >= 0) {
        if (length == 0) {
          return false;
        }
        parts++;
        length = 0;
      } else if (Han.is(c) || c >= 'A' && c <= 'Z' || c == '.') {
        length++;
      } else {
        return false;
      }
    }
    return parts > 1 && length > 0 && name.length() <= 24;
  }

  private static boolean isAllHan(String name) {
    return name.chars().allMatch(c -> Han.is((char) c));
  }

  private boolean isOtherWord(String name) {
    return words.people().isNoName(name) || isTitleOrUnit(name);
  }

  private boolean isTitleOrUnit(String name) {
    if (words.people().isNeverName(name)) {
      return true;
    }
    if (words.people().titles().get(name) != null || words.people().posts().get(name) != null) {
      return true;
    }
    Page page = Page.of(name);
    WordTrie.Match<Boolean> unit = words.people().units().before(page, 0, page.length());
    return unit != null && (unit.end() - unit.start() > 1 || name.length() > 3);
  }

  /** Whether a text in Latin letters is a name: two to six capitalised words and particles. */
  boolean isLatinName(String text) {
    return latinWords(text) >= 2;
  }

  /** The number of words of a Latin name; 0 if the text cannot be one. */
  int latinWords(String text) {
    int count = 0;
    int capitals = 0;
    int full = 0;
    int i = 0;
    while (i < text.length()) {
      int end = text.indexOf(' ', i);
      end = end < 0 ? text.length() : end;
      String word = text.substring(i, end);
      i = end + 1;
      if (word.isEmpty()) {
        continue;
      }
      count++;
      if (PARTICLES.contains(word) && count > 1) {
        continue;
      }
      boolean surname =
          count > 1 && words.people().surnames().isLatin(word) && Han.isUpper(word.charAt(0));
      if (!surname && !isNameWord(word)) {
        return 0;
      }
      capitals++;
      full += word.length() > 1 && !word.endsWith(".") ? 1 : 0;
    }
    return count <= 6 && capitals >= 1 && full >= 1 ? count : 0;
  }

  boolean isNameWord(String word) {
    if (word.isEmpty() || words.people().isNoName(word) || words.people().isLatinUnit(word)) {
      return false;
    }
    if (!Han.isUpper(word.charAt(0)) && !word.startsWith("d'") && !word.startsWith("O'")) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Han.isLetter(c) && "-'’.".indexOf(c) < 0) {
        return false;
      }
    }
    return !word.endsWith(".") || word.length() <= 6 && isInitials(word) || word.equals("Jr.");
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** {@code J.}, {@code J.-P.}, {@code C.Y.}. */
  private static boolean isInitials(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Han.isLetter(c)) {
        letters++;
        if (letters > 2) {
          return false;
        }
      } else {
        letters = 0;
      }
    }
    return true;
  }
}
