package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule of words that stand where something is to be announced. */
final class PlaceholderRules {

  private static final int LONGEST = 30;
  private static final WordSet WORDS =
      WordSet.of(
          "tba",
          "tbd",
          "tbc",
          "t.b.a",
          "t.b.d",
          "to be announced",
          "to be announced later",
          "to be determined",
          "to be decided",
          "to be confirmed",
          "title tba",
          "title tbd",
          "title to be announced",
          "speaker tba",
          "speaker tbd",
          "speaker to be announced",
          "room tba",
          "venue tba",
          "location tba",
          "待定",
          "待通知",
          "待公布",
          "待确定",
          "待确认",
          "未定",
          "另行通知",
          "待另行通知",
          "题目待定",
          "标题待定",
          "报告题目待定",
          "报告人待定",
          "主讲人待定",
          "嘉宾待定",
          "地点待定",
          "时间待定",
          "摘要待定",
          "未定です",
          "追って連絡");

  private PlaceholderRules() {}

  /** Checks a text of an event, if it is known of which; the check stands at it. */
  static void check(String text, @Nullable AcademicEvent event, Check check) {
    if (isOne(text)) {
      boolean opens = event != null && PlaceholderMends.detail(event, steps(check)) != null;
      check.report(Catalogue.EVENT_TBA_PLACEHOLDER_AS_VALUE, null, text, opens ? "" : null);
    }
  }

  /** The place in the innermost event. */
  private static List<String> steps(Check check) {
    List<String> steps = JsonPointer.steps(check.place().toString());
    while (steps.get(0).equals("subEvents")) {
      steps = steps.subList(2, steps.size());
    }
    return steps;
  }

  /** Whether a text is such a word and nothing else; brackets and stops around it don't count. */
  static boolean isOne(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    int from = 0;
    int to = text.length();
    while (from < to && !CharClass.isWord(text.charAt(from))) {
      from++;
    }
    if (from == to || !mayBegin(text.charAt(from))) {
      return false;
    }
    while (!CharClass.isWord(text.charAt(to - 1))) {
      to--;
    }
    return WORDS.contains(text, from, to);
  }

  // Most texts end here.
  private static boolean mayBegin(char c) {
    return switch (c) {
      case 't', 'T', 's', 'S', 'r', 'R', 'v', 'V', 'l', 'L' -> true;
      case '待', '未', '另', '题', '标', '报', '主', '嘉', '地', '时', '摘', '追' -> true;
      default -> false;
    };
  }
}
