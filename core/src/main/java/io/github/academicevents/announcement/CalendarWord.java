package io.github.academicevents.announcement;

/**
 * A word of the calendar.
 *
 * @param kind what it names
 * @param number of the month from January or of the weekday from Monday, from 1; of the time of day
 *     its {@link DayPeriod#number()}
 */
record CalendarWord(Kind kind, int number) {

  enum Kind {
    MONTH,
    WEEKDAY,
    PERIOD
  }

  static CalendarWord of(String kind, String name) {
    return switch (kind) {
      case "month" -> new CalendarWord(Kind.MONTH, Integer.parseInt(name));
      case "weekday" -> new CalendarWord(Kind.WEEKDAY, Integer.parseInt(name));
      default -> new CalendarWord(Kind.PERIOD, DayPeriod.of(name).number());
    };
  }
}
