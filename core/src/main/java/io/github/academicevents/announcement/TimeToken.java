package io.github.academicevents.announcement;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text that tells a time.
 *
 * @param kind what it tells
 * @param start where it begins
 * @param end where it ends
 * @param year of a date, 0 if it has none
 * @param month of a date
 * @param day of a date; of a clock the minutes since midnight, as written; of a weekday its number;
 *     of a period its number
 * @param zone of a zone, its id
 * @param trait what is odd about it
 */
record TimeToken(
    Kind kind,
    int start,
    int end,
    int year,
    int month,
    int day,
    @Nullable String zone,
    Trait trait) {

  enum Kind {
    DATE,
    /** A day of the month of the date before: 21日至23日. */
    DAY,
    WEEKDAY,
    PERIOD,
    CLOCK,
    DASH,
    ZONE
  }

  enum Trait {
    NONE,
    WRONG_ORDINAL,
    /** Day and month might be the other way round. */
    AMBIGUOUS,
    /** Blanks or a full-width colon stand in a clock time. */
    SPACED_COLON,
    /** 12 am or 12 pm. */
    TWELVE_HOURS
  }

  static TimeToken date(int start, int end, int year, int month, int day, Trait trait) {
    return new TimeToken(Kind.DATE, start, end, year, month, day, null, trait);
  }

  static TimeToken of(Kind kind, int start, int end, int value) {
    return new TimeToken(kind, start, end, 0, 0, value, null, Trait.NONE);
  }

  static TimeToken clock(int start, int end, int minutes, Trait trait) {
    return new TimeToken(Kind.CLOCK, start, end, 0, 0, minutes, null, trait);
  }

  static TimeToken zone(int start, int end, String id) {
    return new TimeToken(Kind.ZONE, start, end, 0, 0, 0, id, Trait.NONE);
  }

  static TimeToken dash(int start, int end) {
    return of(Kind.DASH, start, end, 0);
  }
}
