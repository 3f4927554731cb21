package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.List;

/** The names that are written in one text. */
final class NameList {

  private NameList() {}

  /**
   * The names one by one; the whole text where it is but one. What is in brackets is not parted.
   */
  static List<String> split(String text) {
    boolean han = PersonNameRules.hasHan(text);
    List<String> names = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '\uFF08') {
        depth++;
      } else if (c == ')' || c == '\uFF09') {
        depth--;
      }
      int length = depth == 0 ? separator(text, i, han) : 0;
      if (length > 0) {
        add(text.substring(from, i), names);
        from = i + length;
        i = from - 1;
      }
    }
    add(text.substring(from), names);
    return names.isEmpty() ? List.of(text) : names;
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
