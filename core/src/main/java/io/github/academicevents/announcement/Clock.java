package io.github.academicevents.announcement;

import org.jspecify.annotations.Nullable;

/**
 * A time's clocks on the 24-hour clock.
 *
 * @param start minutes since midnight, -1 if there is none
 * @param end minutes since midnight, -1 if there is none; beyond 1439 on the next day
 * @param conflict whether am, pm or a word such as 上午 contradicts the hour
 */
record Clock(int start, int end, boolean conflict) {

  private static final int NOON = 720;
  private static final int DAY = 1440;

  static Clock of(When when) {
    TimeToken first = when.clock;
    if (first == null) {
      return new Clock(-1, -1, false);
    }
    TimeToken second = when.endClock;
    DayPeriod period = when.period;
    DayPeriod endPeriod = when.endPeriod;
    boolean conflict = contradicts(first, period) || contradicts(second, endPeriod);
    int start = minutes(first, period, isLatin(when, period));
    if (second == null) {
      return new Clock(start, -1, conflict);
    }
    int end = minutes(second, endPeriod, isLatin(when, endPeriod));
    if (period == null && endPeriod != null && first.day() < NOON) {
      // 2-3 pm: both in the afternoon; 11-1 pm: only the second.
      int later = endPeriod.apply(first.day());
      start = later < end ? later : start;
    }
    if (endPeriod == null && period != null && period != DayPeriod.MORNING) {
      int later = period.apply(second.day());
      end = later > start ? later : end;
    }
    if (end < start && end + NOON > start && end < NOON) {
      end += NOON;
    }
    return new Clock(start, end >= start ? end : end + DAY, conflict);
  }

  private static boolean contradicts(@Nullable TimeToken clock, @Nullable DayPeriod period) {
    return clock != null && period != null && period.contradicts(period.apply(clock.day()));
  }

  private static boolean isLatin(When when, @Nullable DayPeriod period) {
    TimeToken clock = when.clock;
    return period != null && clock != null && !Han.any(when.slice());
  }

  private static int minutes(TimeToken clock, @Nullable DayPeriod period, boolean latin) {
    if (period == null) {
      return clock.day();
    }
    if (latin && period == DayPeriod.MORNING && clock.day() >= NOON && clock.day() < NOON + 60) {
      return clock.day() - NOON;
    }
    return period.apply(clock.day());
  }
}
