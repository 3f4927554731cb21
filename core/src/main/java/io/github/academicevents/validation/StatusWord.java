package io.github.academicevents.validation;

import static io.github.academicevents.EventStatus.CANCELLED;
import static io.github.academicevents.EventStatus.MOVED_ONLINE;
import static io.github.academicevents.EventStatus.POSTPONED;
import static io.github.academicevents.EventStatus.RESCHEDULED;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.ResourceKind;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mark in a title that says what became of the event: in brackets at its beginning or end, or
 * before a colon, or alone in capitals.
 */
record StatusWord(EventStatus status, String rest) {

  private static final Map<String, EventStatus> WORDS =
      Map.ofEntries(
          Map.entry("cancelled", CANCELLED),
          Map.entry("canceled", CANCELLED),
          Map.entry("event cancelled", CANCELLED),
          Map.entry("event canceled", CANCELLED),
          Map.entry("取消", CANCELLED),
          Map.entry("已取消", CANCELLED),
          Map.entry("活动取消", CANCELLED),
          Map.entry("讲座取消", CANCELLED),
          Map.entry("报告取消", CANCELLED),
          Map.entry("取消通知", CANCELLED),
          Map.entry("postponed", POSTPONED),
          Map.entry("延期", POSTPONED),
          Map.entry("已延期", POSTPONED),
          Map.entry("推迟", POSTPONED),
          Map.entry("延期通知", POSTPONED),
          Map.entry("延期举行", POSTPONED),
          Map.entry("rescheduled", RESCHEDULED),
          Map.entry("改期", RESCHEDULED),
          Map.entry("已改期", RESCHEDULED),
          Map.entry("改期通知", RESCHEDULED),
          Map.entry("moved online", MOVED_ONLINE),
          Map.entry("改为线上", MOVED_ONLINE),
          Map.entry("转为线上", MOVED_ONLINE));

  private static final int LONGEST = 16;

  static @Nullable StatusWord find(String title) {
    String text = title.strip();
    StatusWord word = text.length() < 2 ? null : atStart(text);
    return word != null || text.length() < 2 ? word : atEnd(text);
  }

  private static @Nullable StatusWord atStart(String text) {
    int from = isOpening(text.charAt(0)) ? 1 : 0;
    if (!mayBegin(text.charAt(from))) {
      return null;
    }
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      boolean ends = from == 1 ? isClosing(c) : isStop(c) || isDash(text, i);
      if (ends) {
        return of(text.substring(from, i), text.substring(i + 1));
      }
      if (from == 0 && c == ' ' && isCapitals(text, i)) {
        StatusWord word = of(text.substring(0, i), text.substring(i));
        if (word != null) {
          return word;
        }
      }
    }
    return null;
  }

  private static @Nullable StatusWord atEnd(String text) {
    int last = text.length() - 1;
    boolean bracket = isClosing(text.charAt(last));
    int limit = Math.max(0, last - LONGEST);
    for (int i = last - 1; i >= limit; i--) {
      boolean begins = bracket ? isOpening(text.charAt(i)) : isDash(text, i);
      if (begins) {
        return of(text.substring(i + 1, bracket ? last : last + 1), text.substring(0, i));
      }
    }
    return null;
  }

  private static boolean mayBegin(char c) {
    return switch (Character.toLowerCase(c)) {
      case 'c', 'e', 'p', 'r', 'm', '取', '已', '活', '讲', '报', '延', '推', '改', '转' -> true;
      default -> Character.isWhitespace(c);
    };
  }

  private static boolean isOpening(char c) {
    return switch (c) {
      case '(', '[', '{', '（', '［', '【', '〔', '〖' -> true;
      default -> false;
    };
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case ')', ']', '}', '）', '］', '】', '〕', '〗' -> true;
      default -> false;
    };
  }

  private static boolean isStop(char c) {
    return c == ':' || c == '：' || c == '!' || c == '！';
  }

  private static boolean isDash(String text, int at) {
    return isDash(text.charAt(at)) && at > 0 && text.charAt(at - 1) == ' ';
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }

  private static boolean isCapitals(String text, int to) {
    for (int i = 0; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i)) || text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable StatusWord of(String word, String rest) {
    EventStatus status = WORDS.get(word.strip().toLowerCase(Locale.ROOT));
    return status == null ? null : new StatusWord(status, bare(rest));
  }

  private static String bare(String rest) {
    int from = 0;
    while (from < rest.length() && isMark(rest.charAt(from))) {
      from++;
    }
    int to = rest.length();
    while (to > from && (rest.charAt(to - 1) == ' ' || isDash(rest, to - 1))) {
      to--;
    }
    return rest.substring(from, to);
  }

  private static boolean isMark(char c) {
    return c == ' ' || isStop(c) || isDash(c);
  }

  /** Whether a status says the same; put off and moved are often taken for one another. */
  boolean agreesWith(EventStatus other) {
    return other == status
        || other == POSTPONED && status == RESCHEDULED
        || other == RESCHEDULED && status == POSTPONED;
  }

  /** Whether what is left of a title in a language is one. */
  boolean leavesTitle(String tag, String title) {
    return TextTrial.isNoWorse(tag, title, tag, rest, TextKind.TITLE);
  }

  /** Whether an event can take the status without a fault. */
  boolean canBe(AcademicEvent event) {
    if (event.getStatus() != EventStatus.SCHEDULED && event.getStatus() != EventStatus.TENTATIVE) {
      return false;
    }
    return switch (status) {
      case CANCELLED ->
          event.getStart().isPresent()
              && event.getResources().stream()
                  .noneMatch(part -> part.getKind().orElse(null) == ResourceKind.RECORDING);
      case POSTPONED -> event.getStart().isPresent() && event.getPreviousStarts().isEmpty();
      case RESCHEDULED ->
          event.getStart().isPresent()
              && !event.getPreviousStarts().isEmpty()
              && !event.getPreviousStarts().contains(event.getStart().get());
      default -> AttendanceRules.isOnline(event);
    };
  }
}
