package io.github.academicevents.announcement;

import io.github.academicevents.EventTime;
import io.github.academicevents.announcement.TimeToken.Trait;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one time of what several places of a page tell, and tells what is odd about them. */
final class TimeMerger {

  /**
   * A place that tells a time.
   *
   * @param when the time
   * @param language of its label
   */
  record Account(When when, String language) {}

  /** A time whose dates are known. */
  private record Known(Account account, LocalDate date, @Nullable LocalDate endDate, Clock clock) {

    boolean isTimed() {
      return clock.start() >= 0;
    }
  }

  private final Findings findings;
  private final @Nullable LocalDate reference;

  TimeMerger(Findings findings, @Nullable LocalDate reference) {
    this.findings = findings;
    this.reference = reference;
  }

  TimeResult merge(List<Account> accounts) {
    List<Known> known = new ArrayList<>();
    When clockOnly = null;
    for (Account account : accounts) {
      tellOddities(account.when());
      Known dated = dated(account);
      if (dated != null) {
        known.add(dated);
      } else if (account.when().date == null && clockOnly == null) {
        clockOnly = account.when();
      }
    }
    if (known.isEmpty()) {
      return TimeResult.NONE;
    }
    compare(known);
    Known best = best(known);
    Clock clock = best.clock();
    Slice clockText = best.account().when().slice();
    if (!best.isTimed() && clockOnly != null) {
      clock = Clock.of(clockOnly);
      clockText = clockOnly.slice();
    }
    return result(best, clock, clockText, zone(accounts));
  }

  private static @Nullable TimeToken zone(List<Account> accounts) {
    return accounts.stream()
        .map(account -> account.when().zone)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static TimeResult result(
      Known best, Clock clock, Slice clockText, @Nullable TimeToken zone) {
    Slice text = best.account().when().slice();
    EventTime start = time(best.date(), clock.start());
    LocalDate endDate = best.endDate();
    EventTime end = null;
    if (clock.end() >= 0) {
      LocalDate day = endDate != null ? endDate : best.date();
      end = time(day.plusDays(clock.end() / 1440), clock.end() % 1440);
    } else if (endDate != null) {
      end = EventTime.of(endDate);
    }
    Slice endText = clock.end() >= 0 ? clockText : text;
    return new TimeResult(
        start,
        text,
        end,
        end == null ? null : endText,
        zone == null ? null : zone.zone(),
        zone == null ? null : text.page().slice(zone.start(), zone.end()));
  }

  private static EventTime time(LocalDate date, int minutes) {
    return minutes < 0
        ? EventTime.of(date)
        : EventTime.of(
            date.plusDays(minutes / 1440).atTime(LocalTime.of(minutes % 1440 / 60, minutes % 60)));
  }

  /** The time told best: with a clock, with an end, and as most others tell it. */
  private static Known best(List<Known> known) {
    Known best = known.get(0);
    int bestScore = -1;
    for (Known candidate : known) {
      int score = 0;
      for (Known other : known) {
        score += other.date().equals(candidate.date()) ? 4 : 0;
        score += other.isTimed() && other.clock().start() == candidate.clock().start() ? 1 : 0;
      }
      score += candidate.isTimed() ? 8 : 0;
      score += candidate.clock().end() >= 0 ? 2 : 0;
      score += weekdayAgrees(candidate) ? 2 : 0;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean weekdayAgrees(Known known) {
    TimeToken weekday = known.account().when().weekday;
    return weekday != null && known.date().getDayOfWeek().getValue() == weekday.day();
  }

  private @Nullable Known dated(Account account) {
    When when = account.when();
    TimeToken token = when.date;
    if (token == null) {
      return null;
    }
    LocalDate date = date(token, when, token.year());
    if (date == null) {
      return null;
    }
    LocalDate end = null;
    TimeToken endToken = when.endDate;
    if (endToken != null) {
      int year = endToken.year() > 0 ? endToken.year() : date.getYear();
      end = exists(year, endToken) ? LocalDate.of(year, endToken.month(), endToken.day()) : null;
      end = end != null && end.isBefore(date) && endToken.year() == 0 ? end.plusYears(1) : end;
    }
    TimeToken weekday = when.weekday;
    if (weekday != null && token.year() > 0 && date.getDayOfWeek().getValue() != weekday.day()) {
      findings.add("time.weekday-mismatch", "/start", when.slice());
    }
    return new Known(account, date, end, Clock.of(when));
  }

  private static boolean exists(int year, TimeToken token) {
    return token.day() <= YearMonth.of(year, token.month()).lengthOfMonth();
  }

  private @Nullable LocalDate date(TimeToken token, When when, int year) {
    Slice text = when.slice();
    int known = year;
    if (known == 0) {
      LocalDate nearest = nearest(token, when.weekday);
      findings.add("time.year-missing-in-text", "/start", text);
      if (nearest == null) {
        return null;
      }
      known = nearest.getYear();
    }
    if (!exists(known, token)) {
      findings.add("time.invalid-calendar-date", "/start", text);
      return null;
    }
    LocalDate date = LocalDate.of(known, token.month(), token.day());
    if (token.trait() == Trait.AMBIGUOUS) {
      date = disambiguate(date, when);
      findings.add("announcement.date-ambiguous", "/start", text, text.value(), date.toString());
    }
    return date;
  }

  /** Day and month exchanged, where the weekday or the reference date speaks for it. */
  private LocalDate disambiguate(LocalDate date, When when) {
    TimeToken weekday = when.weekday;
    LocalDate other = LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    if (weekday != null) {
      DayOfWeek wanted = DayOfWeek.of(weekday.day());
      return other.getDayOfWeek() == wanted && date.getDayOfWeek() != wanted ? other : date;
    }
    if (reference != null) {
      return distance(other) < distance(date) ? other : date;
    }
    // Those who count twelve hours mostly put the month first.
    return when.clock != null && when.period == null ? other : date;
  }

  private long distance(LocalDate date) {
    return reference == null ? 0 : Math.abs(reference.toEpochDay() - date.toEpochDay());
  }

  /** The day of a year near the reference date, of the right weekday if one is told. */
  private @Nullable LocalDate nearest(TimeToken token, @Nullable TimeToken weekday) {
    if (reference == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = reference.getYear() - 3; year <= reference.getYear() + 3; year++) {
      if (!exists(year, token)) {
        continue;
      }
      LocalDate date = LocalDate.of(year, token.month(), token.day());
      boolean fits = weekday == null || date.getDayOfWeek().getValue() == weekday.day();
      if (fits && (best == null || distance(date) < distance(best))) {
        best = date;
      }
    }
    return best;
  }

  private void tellOddities(When when) {
    Slice text = when.slice();
    tellDate(when.date);
    tellDate(when.endDate);
    for (TimeToken clock : new @Nullable TimeToken[] {when.clock, when.endClock}) {
      if (clock != null && clock.trait() == Trait.SPACED_COLON) {
        Slice where = text.part(clock.start(), clock.end());
        findings.add(
            "time.spaced-colon", "/start", where, where.value(), where.even().replace(" ", ""));
      }
    }
    if (Clock.of(when).conflict()) {
      findings.add("time.day-period-conflict", "/start", text);
    }
  }

  private void tellDate(@Nullable TimeToken date) {
    if (date != null && date.trait() == Trait.WRONG_ORDINAL) {
      findings.addOrdinal(date);
    }
  }

  private void compare(List<Known> known) {
    Known first = known.get(0);
    for (Known other : known.subList(1, known.size())) {
      boolean sameLanguage = first.account().language().equals(other.account().language());
      boolean days = !first.date().equals(other.date());
      boolean clocks =
          first.isTimed() && other.isTimed() && first.clock().start() != other.clock().start();
      if (days || clocks) {
        findings.add(
            sameLanguage ? "consistency.time-differs" : "time.date-mismatch-between-languages",
            "/start",
            other.account().when().slice());
      }
      TimeToken one = first.account().when().weekday;
      TimeToken two = other.account().when().weekday;
      if (!sameLanguage && one != null && two != null && one.day() != two.day()) {
        findings.add(
            "time.weekday-mismatch-between-languages", "/start", other.account().when().slice());
      }
    }
  }
}
