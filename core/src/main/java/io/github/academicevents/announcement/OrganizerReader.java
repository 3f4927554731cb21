package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;

/** Reads the organizations of a value. */
final class OrganizerReader {

  private static final List<String> STANDALONE =
      List.of("教育部", "国家", "省", "市", "自治区", "北京大学", "清华大学");

  private final Vocabulary words;

  OrganizerReader(Vocabulary words) {
    this.words = words;
  }

  List<Slice> read(Slice value) {
    List<Slice> found = new ArrayList<>(2);
    int start = value.start();
    int depth = 0;
    for (int i = value.start(); i <= value.end(); i++) {
      char c = i < value.end() ? value.at(i) : '\n';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      boolean mark = "、;；\n\t|".indexOf(c) >= 0 || c == ',' && isChineseBreak(value, i);
      boolean wide =
          c == ' '
              && Han.is(value.at(i - 1))
              && Han.is(value.at(i + 1))
              && endsUnit(value, start, i);
      if (i == value.end() || (mark || wide) && depth <= 0) {
        Slice part = value.part(start, i).strip(",，。.;；、:*|");
        if (part.length() >= 2 && part.length() <= 120) {
          addSplit(part, found);
        }
        start = i + 1;
      }
    }
    return found;
  }

  /** A comma parts Chinese organizations; in English it belongs to the name. */
  private static boolean isChineseBreak(Slice value, int comma) {
    int i = comma + 1;
    while (value.at(i) == ' ') {
      i++;
    }
    return Han.is(value.at(i)) || Han.is(value.at(comma - 1));
  }

  private boolean endsUnit(Slice value, int start, int end) {
    WordTrie.Match<Boolean> unit = words.people().units().before(value.page(), start, end);
    return unit != null && unit.end() - unit.start() > 1;
  }

  /** Two organizations run together: 物理学院 and a key laboratory of the ministry. */
  private void addSplit(Slice part, List<Slice> found) {
    if (Han.any(part) && part.even().endsWith("实验室")) {
      for (int i = part.start() + 3; i < part.end() - 8; i++) {
        Slice rest = part.part(i, part.end());
        String even = rest.even();
        boolean independent = STANDALONE.stream().anyMatch(even::contains) && even.contains("重点");
        if (independent && endsCollege(part, i) && !startsStandalone(even)) {
          found.add(part.part(part.start(), i));
          found.add(rest);
          return;
        }
      }
    }
    found.add(part);
  }

  private static boolean startsStandalone(String text) {
    return STANDALONE.stream().anyMatch(text::startsWith);
  }

  private static boolean endsCollege(Slice part, int end) {
    String even = part.page().even(Math.max(part.start(), end - 3), end);
    return even.endsWith("学院") || even.endsWith("研究院") || even.endsWith("系");
  }
}
