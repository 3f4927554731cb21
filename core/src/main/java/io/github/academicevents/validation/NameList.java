package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.List;

/** The names that are written in one text. */
final class NameList {

  private NameList() {}

  /** Whether there is more than one name. */
  static boolean isSeveral(String text) {
    return next(text, 0, PersonNameRules.hasHan(text)) >= 0 && split(text).size() > 1;
  }

  /**
   * The names one by one; the whole text where it is but one. What is in brackets is not parted.
   */
  static List<String> split(String text) {
    boolean han = PersonNameRules.hasHan(text);
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int end = next(text, 0, han); end >= 0; end = next(text, from, han)) {
      add(text.substring(from, end), names);
      from = end + separator(text, end, han);
    }
    add(text.substring(from), names);
    return names.isEmpty() ? List.of(text) : names;
  }

  /** Where the next separator is outside brackets; -1 if there is none. */
  private static int next(String text, int from, boolean han) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '\uFF08') {
        depth++;
      } else if (c == ')' || c == '\uFF09') {
        depth--;
      } else if (depth == 0 && separator(text, i, han) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static int separator(String text, int at, boolean han) {
    char c = text.charAt(at);
    if (c == '、' || c == '\uFF1B' || c == ';' || c == '\uFF0C' && han) {
      return 1;
    }
    return c != ' ' ? 0 : text.startsWith(" and ", at) ? 5 : text.startsWith(" & ", at) ? 3 : 0;
  }

  private static void add(String name, List<String> names) {
    if (!name.isBlank()) {
      names.add(name.strip());
    }
  }
}
