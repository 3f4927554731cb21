package io.github.academicevents.announcement;

import io.github.academicevents.EventStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a line says that its event is cancelled, put off or moved. */
final class StatusReader {

  /** What a time behind a word of moving is: the new one, or the one that holds no more. */
  enum Direction {
    TO,
    FROM
  }

  private record Words(EventStatus status, Direction direction, List<String> words) {}

  /** The most special first: a line is what the first of these says. */
  private static final List<Words> ALL =
      List.of(
          new Words(
              EventStatus.MOVED_ONLINE,
              Direction.TO,
              List.of("改为线上", "转为线上", "改线上", "moved online", "will be held online instead")),
          new Words(
              EventStatus.RESCHEDULED,
              Direction.TO,
              List.of(
                  "改期至",
                  "改期到",
                  "延期至",
                  "延期到",
                  "推迟至",
                  "推迟到",
                  "顺延至",
                  "提前至",
                  "调整至",
                  "调整到",
                  "调整为",
                  "变更为",
                  "更改为",
                  "改为",
                  "改至",
                  "改到",
                  "改在",
                  "rescheduled to",
                  "rescheduled for",
                  "postponed to",
                  "postponed until",
                  "moved to")),
          new Words(
              EventStatus.RESCHEDULED,
              Direction.FROM,
              List.of("rescheduled from", "postponed from", "moved from")),
          new Words(
              EventStatus.POSTPONED,
              Direction.TO,
              List.of("延期", "推迟", "暂停", "择期", "改期", "postponed", "rescheduled")),
          new Words(
              EventStatus.CANCELLED,
              Direction.TO,
              List.of("取消", "cancelled", "canceled", "cancellation")),
          new Words(
              EventStatus.RESCHEDULED,
              Direction.FROM,
              List.of("原定", "originally scheduled for", "originally planned for")));

  private static final String MARKS = ":】])-–—|!";
  private static final String OPENING = "([【";
  private static final String CLOSING = ")]】";
  private static final int MAX_NOTE = 24;

  /** Words before the status that make it none. */
  private static final List<String> DENIALS =
      List.of(" not ", "cannot ", "can be ", "may be ", "if ", "unless ");

  private StatusReader() {}

  /**
   * What a status was read from, and what a time behind the words is; the lower its rank, the more
   * special the words.
   */
  record Told(EventStatus status, Direction direction, Slice text, Slice line, int rank) {}

  /** All that a line may say, the most special first. */
  static List<Told> read(Slice line) {
    List<Told> told = new ArrayList<>(2);
    String even = line.even().toLowerCase(Locale.ROOT);
    for (Words words : ALL) {
      for (String word : words.words()) {
        int at = even.indexOf(word);
        if (at >= 0 && !isDenied(even, at)) {
          int from = line.start() + at;
          Slice text = line.part(from, from + word.length());
          told.add(new Told(words.status(), words.direction(), text, line, ALL.indexOf(words)));
        }
      }
    }
    return told;
  }

  /** What stands behind a status told at the start of a line: CANCELLED: …, 【延期】…. */
  static Slice behind(Slice line) {
    Slice bare = line.strip("【[(（");
    String even = line.part(bare.start(), Math.min(line.end(), bare.start() + 24)).even();
    String lower = even.toLowerCase(Locale.ROOT);
    for (Words words : ALL) {
      for (String word : words.words()) {
        int end = bare.start() + word.length();
        if (lower.startsWith(word) && end < line.end() && MARKS.indexOf(line.at(end)) >= 0) {
          return line.part(end, line.end()).strip(MARKS);
        }
      }
    }
    return line;
  }

  /** What stands before a status told in brackets at the end of a line: …（已取消）, … [Postponed]. */
  static Slice before(Slice line) {
    int last = line.isEmpty() ? -1 : CLOSING.indexOf(line.at(line.end() - 1));
    if (last < 0) {
      return line;
    }
    for (int i = line.end() - 2; i > line.start() && line.end() - i <= MAX_NOTE; i--) {
      if (line.at(i) == OPENING.charAt(last)) {
        boolean told = !read(line.part(i + 1, line.end() - 1)).isEmpty();
        return told ? line.part(line.start(), i).strip() : line;
      }
    }
    return line;
  }

  /** 不取消, 取消报名, 如需取消, cannot be cancelled: about something else, or not so. */
  private static boolean isDenied(String text, int at) {
    String before = text.substring(Math.max(0, at - 3), at);
    String after = text.substring(at, Math.min(text.length(), at + 6));
    String clause = text.substring(Math.max(0, at - 30), at);
    return before.endsWith("不")
        || before.contains("如")
        || before.contains("若")
        || before.contains("未")
        || after.contains("报名")
        || after.contains("预约")
        || after.contains("关注")
        || DENIALS.stream().anyMatch(clause::contains);
  }
}
