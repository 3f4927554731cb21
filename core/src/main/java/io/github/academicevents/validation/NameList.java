package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.List;

/** The names that are written in one text. */
final class NameList {

  private static final int LONGEST = 400;
  private static final String SEPARATORS = "、；;，,/&";

  /** Those of the separators. */
  private static final int CLASSES =
      CharClass.MARK | CharClass.FULL_MARK | CharClass.BAR | CharClass.AMPERSAND;

  private NameList() {}

  /**
   * The names one by one; the whole text where it is but one, or where a part is no name: "King,
   * Jr.", "阎栋，百川智能". What is in brackets is not parted.
   */
  static List<String> split(String text) {
    if (text.length() > LONGEST || !hasSeparator(text)) {
      return List.of(text);
    }
    List<String> names = new ArrayList<>();
    boolean named = true;
    char before = 0;
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? 0 : text.charAt(i);
      depth += c == '(' || c == '\uFF08' ? 1 : c == ')' || c == '\uFF09' ? -1 : 0;
      boolean and = text.startsWith(" and ", i);
      if (i == text.length() || depth == 0 && (and || isSeparator(c))) {
        char separator = and ? '&' : c;
        String part = text.substring(from, i).strip();
        if (!part.isEmpty()) {
          named &= isName(part, before == 0 ? separator : before) && isName(part, separator);
          names.add(part);
        }
        before = separator == 0 ? before : separator;
        from = and ? i + " and ".length() : i + 1;
        i = from - 1;
      }
    }
    return named && names.size() > 1 ? names : List.of(text);
  }

  /** Whether there is more than one name; {@code classes} as of {@link CharClass#of(String)}. */
  static boolean isSeveral(String text, int classes) {
    return ((classes & CLASSES) != 0 || text.contains(" and "))
        && hasSeparator(text)
        && split(text).size() > 1;
  }

  private static boolean hasSeparator(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isSeparator(text.charAt(i))) {
        return true;
      }
    }
    return text.contains(" and ");
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  /** Whether a part is a name; {@code separator} is what stands at its side, 0 for the end. */
  private static boolean isName(String part, char separator) {
    NameParts parts = NameParts.of(part);
    String name = parts.name();
    if (NameWords.hasOrganization(name, 0, name.length()) || NameTitle.isAll(name)) {
      return false;
    }
    return CharClass.isHan(name.charAt(0)) ? isHanName(name) : isLatinName(name, separator);
  }

  private static boolean isHanName(String name) {
    boolean dotted = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      dotted |= c == '·';
      if (!CharClass.isHan(c) && c != '·' && c != ' ') {
        return false;
      }
    }
    return dotted || name.length() >= 2 && name.length() <= 4;
  }

  /** Words with capitals. "Yan, Dong" is one person, and the slash joins many other things. */
  private static boolean isLatinName(String name, char separator) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        if (words == 0 && !Character.isUpperCase(c)) {
          return false;
        }
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (c == ' ') {
        inWord = false;
      } else if (".-'’".indexOf(c) < 0) {
        return false;
      }
    }
    boolean comma = separator == ',' || separator == '，';
    return separator != '/' && words >= (comma ? 2 : 1) && words <= 5;
  }
}
