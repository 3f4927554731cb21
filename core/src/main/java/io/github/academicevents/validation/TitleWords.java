package io.github.academicevents.validation;

import io.github.academicevents.EventKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that only say what sort of event it is. */
final class TitleWords {

  private static final WordSet KINDS = WordSet.of(kinds());
  private static final String[] NOTICES = {"通知", "预告", "公告", "海报", "安排", " announcement"};
  private static final int LONGEST = 40;

  private TitleWords() {}

  /** Whether a title is nothing but such a word, with a number or without, or a notice of it. */
  static boolean isKind(String title) {
    if (title.length() > LONGEST) {
      return false;
    }
    int from = 0;
    int to = title.length();
    while (from < to && !CharClass.isWord(title.charAt(from))) {
      from++;
    }
    while (from < to && !CharClass.isWord(title.charAt(to - 1))) {
      to--;
    }
    return KINDS.contains(title, from, withoutNotice(title, from, to));
  }

  private static int withoutNotice(String title, int from, int to) {
    if (from == to || !endsNotice(title.charAt(to - 1))) {
      return to;
    }
    int end = to;
    for (String notice : NOTICES) {
      int start = end - notice.length();
      if (start >= from && title.regionMatches(true, start, notice, 0, notice.length())) {
        end = start;
      }
    }
    return end;
  }

  private static boolean endsNotice(char c) {
    return switch (c) {
      case '知', '告', '报', '排', 't', 'T' -> true;
      default -> false;
    };
  }

  private static Set<String> kinds() {
    Set<String> words =
        new HashSet<>(
            Set.of(
                "报告", "讲座", "学术讲座", "专题讲座", "专题报告", "特邀报告", "大会报告", "学术活动", "学术交流", "学术会议", "会议",
                "讨论班", "大讲堂", "学术论坛", "科普讲座", "工作坊", "讲习班", "沙龙", "学术沙龙"));
    words.addAll(
        Set.of(
            "academic talk",
            "academic lecture",
            "academic report",
            "academic seminar",
            "seminar talk",
            "guest lecture",
            "special lecture",
            "special seminar",
            "invited lecture",
            "keynote speech",
            "keynote lecture",
            "plenary talk",
            "plenary lecture",
            "lecture series",
            "thesis defense",
            "phd defense",
            "phd defence",
            "meeting",
            "vortrag",
            "kolloquium",
            "seminario",
            "séminaire",
            "conférence"));
    for (EventKind kind : EventKind.values()) {
      kind.getLabel().forEach((tag, label) -> words.add(label.toLowerCase(Locale.ROOT)));
    }
    return Set.copyOf(words);
  }
}
