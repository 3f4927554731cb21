package io.github.academicevents.announcement;

import java.util.Locale;

/** A time of day that tells which half of it an hour belongs to. */
enum DayPeriod {
  MORNING(1),
  NOON(2),
  AFTERNOON(3),
  EVENING(4);

  private final int number;

  DayPeriod(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static DayPeriod at(int number) {
    return switch (number) {
      case 1 -> MORNING;
      case 2 -> NOON;
      case 3 -> AFTERNOON;
      default -> EVENING;
    };
  }

  static DayPeriod of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The minutes since midnight of a clock of 12 or 24 hours. */
  int apply(int minutes) {
    int hour = minutes / 60;
    return switch (this) {
      case MORNING -> minutes;
      case NOON -> hour < 4 && hour > 0 ? minutes + 720 : minutes;
      case AFTERNOON -> hour < 12 ? minutes + 720 : minutes;
      case EVENING ->
          hour >= 4 && hour <= 12 && minutes < 780 ? Math.min(minutes + 720, 1439) : minutes;
    };
  }

  /** Whether an hour of the 24-hour clock is outside this time of day. */
  boolean contradicts(int minutes) {
    return switch (this) {
      case MORNING -> minutes >= 13 * 60;
      case NOON -> minutes >= 16 * 60 || minutes < 10 * 60;
      case AFTERNOON -> minutes >= 20 * 60;
      case EVENING -> minutes < 16 * 60;
    };
  }
}
