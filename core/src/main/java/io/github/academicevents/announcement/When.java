package io.github.academicevents.announcement;

import io.github.academicevents.announcement.TimeToken.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time as one place of a page tells it: a date, weekdays, clocks, a zone, as far as they stand
 * there. Being read, so it can be added to.
 */
final class When {

  @Nullable TimeToken date;
  @Nullable TimeToken endDate;
  @Nullable TimeToken clock;
  @Nullable TimeToken endClock;
  @Nullable DayPeriod period;
  @Nullable DayPeriod endPeriod;
  @Nullable TimeToken weekday;
  @Nullable TimeToken zone;
  final Slice text;
  int start = -1;
  int end = -1;

  private When(Slice text) {
    this.text = text;
  }

  boolean hasDate() {
    return date != null;
  }

  boolean isEmpty() {
    return date == null && clock == null;
  }

  private void extend(TimeToken token) {
    start = start < 0 ? token.start() : start;
    end = Math.max(end, token.end());
  }

  /** The times of a text, in order. */
  static List<When> read(Slice text, TimeScanner scanner) {
    List<When> times = new ArrayList<>(2);
    When open = new When(text);
    TimeToken pendingWeekday = null;
    DayPeriod pending = null;
    boolean dash = false;
    for (TimeToken token : scanner.scanEvent(text)) {
      if (open.end >= 0 && token.start() - open.end > 40) {
        pending = null;
        dash = false;
      }
      switch (token.kind()) {
        case DATE -> {
          if (open.date != null && dash && open.endDate == null) {
            open.endDate = token;
          } else if (open.date == null && open.start >= 0 && open.clock != null) {
            open.date = token;
          } else if (open.date != null || open.clock != null) {
            if (open.clock == null && sameDay(open, token)) {
              break;
            }
            times.add(open);
            open = new When(text);
            open.date = token;
            pending = null;
          } else {
            open.date = token;
          }
          if (pendingWeekday != null && open.weekday == null) {
            open.weekday = pendingWeekday;
            open.extend(pendingWeekday);
          }
          pendingWeekday = null;
          open.extend(token);
          dash = false;
        }
        case DAY -> {
          if (open.date != null && dash && open.endDate == null) {
            TimeToken first = open.date;
            open.endDate =
                TimeToken.date(
                    token.start(),
                    token.end(),
                    first.year(),
                    first.month(),
                    token.day(),
                    TimeToken.Trait.NONE);
            open.extend(token);
          }
          dash = false;
        }
        case WEEKDAY -> {
          if (open.date == null) {
            pendingWeekday = token;
          } else if (open.weekday == null && open.endDate == null) {
            open.weekday = token;
            open.extend(token);
          }
        }
        case PERIOD -> {
          DayPeriod period = DayPeriod.at(token.day());
          boolean behind = open.clock != null && isLatin(text, token);
          if (behind) {
            open.setPeriodBehind(period, token);
          } else {
            pending = period;
          }
        }
        case CLOCK -> {
          if (open.clock == null) {
            open.clock = token;
            open.period = pending;
          } else if (dash && open.endClock == null) {
            open.endClock = token;
            open.endPeriod = pending;
          } else if (open.hasDate() && times.size() < 50) {
            times.add(open);
            When next = new When(text);
            next.date = open.date;
            next.weekday = open.weekday;
            next.zone = open.zone;
            next.start = open.start;
            next.clock = token;
            next.period = pending;
            open = next;
          }
          open.extend(token);
          pending = null;
          dash = false;
        }
        case DASH -> dash = open.end >= 0 && isBare(text, open.end, token.start());
        case ZONE -> {
          if (open.zone == null) {
            open.zone = token;
            if (open.start >= 0) {
              open.end = Math.max(open.end, token.end());
            }
          }
        }
        default -> throw new AssertionError(token.kind());
      }
    }
    if (!open.isEmpty()) {
      times.add(open);
    }
    return times;
  }

  private static boolean sameDay(When open, TimeToken date) {
    TimeToken known = open.date;
    return known != null
        && known.month() == date.month()
        && known.day() == date.day()
        && (known.year() == date.year() || date.year() == 0);
  }

  /** Whether no word stands between two places: 3月12日…延期至 tells no range. */
  private static boolean isBare(Slice text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Han.is(text.at(i)) && "周星期日号".indexOf(text.at(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(Slice text, TimeToken token) {
    return Han.isLetter(text.at(token.start()));
  }

  private void setPeriodBehind(DayPeriod period, TimeToken token) {
    if (endClock != null && endPeriod == null) {
      endPeriod = period;
      extend(token);
    } else if (endClock == null && this.period == null) {
      this.period = period;
      extend(token);
    }
  }

  /** Forgets the time of day. */
  void dropClock() {
    clock = null;
    endClock = null;
    period = null;
    endPeriod = null;
  }

  /** Takes the end from a time told apart. */
  void endWith(When other) {
    if (endClock == null && other.clock != null) {
      endClock = other.clock;
      endPeriod = other.period;
    }
    if (endDate == null && other.date != null && !sameDay(this, other.date)) {
      endDate = other.date;
    }
  }

  /** Where the time stands. */
  Slice slice() {
    return text.part(Math.max(start, text.start()), Math.max(end, text.start()));
  }

  boolean isKind(Kind kind) {
    return switch (kind) {
      case DATE -> date != null;
      case CLOCK -> clock != null;
      default -> false;
    };
  }
}
