package io.github.academicevents.announcement;

import io.github.academicevents.EventStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether an announcement says that its event is cancelled, put off or moved online. */
final class StatusReader {

  private static final Map<EventStatus, List<String>> WORDS =
      Map.of(
          EventStatus.CANCELLED,
          List.of("取消", "cancelled", "canceled", "cancellation"),
          EventStatus.RESCHEDULED,
          List.of(
              "改期至", "延期至", "推迟至", "调整至", "改为", "改至", "rescheduled to", "postponed to", "moved to"),
          EventStatus.POSTPONED,
          List.of("延期", "推迟", "暂停", "择期", "改期", "postponed", "rescheduled", "to be rescheduled"),
          EventStatus.MOVED_ONLINE,
          List.of("改为线上", "转为线上", "改线上", "moved online", "will be held online instead"));

  private static final String MARKS = ":】])-–—|!";

  /** The order in which words are looked for: the most special first. */
  private static final List<EventStatus> ORDER =
      List.of(
          EventStatus.MOVED_ONLINE,
          EventStatus.RESCHEDULED,
          EventStatus.POSTPONED,
          EventStatus.CANCELLED);

  private StatusReader() {}

  /** What a status was read from. */
  record Told(EventStatus status, Slice text, Slice line) {}

  static @Nullable Told read(List<Slice> lines) {
    for (Slice line : lines) {
      if (line.length() > 200) {
        continue;
      }
      String even = line.even().toLowerCase(Locale.ROOT);
      for (EventStatus status : ORDER) {
        for (String word : WORDS.getOrDefault(status, List.of())) {
          int at = even.indexOf(word);
          if (at >= 0 && !isDenied(even, at)) {
            int from = line.start() + at;
            return new Told(status, line.part(from, from + word.length()), line);
          }
        }
      }
    }
    return null;
  }

  /** What stands behind a status told at the start of a line: CANCELLED: …, 【延期】…. */
  static Slice behind(Slice line) {
    Slice bare = line.strip("【[(（");
    String even = line.part(bare.start(), Math.min(line.end(), bare.start() + 24)).even();
    String lower = even.toLowerCase(Locale.ROOT);
    for (EventStatus status : ORDER) {
      for (String word : WORDS.getOrDefault(status, List.of())) {
        int end = bare.start() + word.length();
        if (lower.startsWith(word) && end < line.end() && MARKS.indexOf(line.at(end)) >= 0) {
          return line.part(end, line.end()).strip(MARKS);
        }
      }
    }
    return line;
  }

  /** 不取消, 取消报名, 如需取消: about something else. */
  private static boolean isDenied(String text, int at) {
    String before = text.substring(Math.max(0, at - 3), at);
    String after = text.substring(at, Math.min(text.length(), at + 6));
    return before.endsWith("不")
        || before.contains("如")
        || before.contains("若")
        || before.contains("未")
        || after.contains("报名")
        || after.contains("预约")
        || after.contains("关注");
  }
}
