package io.github.academicevents.announcement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All places of a page that tell when the event is, and the day the page was put up. */
final class TimeFacts {

  private static final int MAX_ACCOUNTS = 20;
  private static final int MAX_SIGNATURE = 60;
  private static final int MAX_SIGNER = 24;

  private final TimeScanner scanner;
  private final List<TimeMerger.Account> accounts = new ArrayList<>();
  private boolean guessed;

  TimeFacts(Vocabulary words) {
    this.scanner = new TimeScanner(words);
  }

  /** Reads labelled times; where there are none, a heading's or a line's. */
  void read(List<Segment> segments, Heading heading, List<Slice> free) {
    accounts.addAll(labelled(segments));
    guessed = accounts.isEmpty();
    if (!guessed) {
      return;
    }
    boolean timed = heading.times.stream().anyMatch(when -> when.clock != null);
    if (!timed) {
      readLines(free);
    }
    // Beside a whole time a date alone is the page's, as a rule: 科研处 2018年4月8日.
    if (accounts.isEmpty()) {
      heading.times.forEach(
          when -> accounts.add(new TimeMerger.Account(when, Han.language(when.text))));
    }
  }

  /** Adds the dates that all talks of a page share, where this one tells a clock only. */
  void addSharedDates(List<Segment> shared) {
    boolean dated = accounts.stream().anyMatch(account -> account.when().hasDate());
    if (!dated && !accounts.isEmpty()) {
      for (TimeMerger.Account account : labelled(shared)) {
        account.when().dropClock();
        accounts.add(account);
      }
    }
  }

  private List<TimeMerger.Account> labelled(List<Segment> segments) {
    List<TimeMerger.Account> found = new ArrayList<>();
    for (Segment segment : segments) {
      if (found.size() >= MAX_ACCOUNTS) {
        break;
      }
      if (segment.field() == Field.TIME || segment.field() == Field.TIME_PLACE) {
        List<When> read = times(segment);
        boolean dateApart = read.size() > 1 && read.get(0).clock == null && read.get(0).hasDate();
        read.stream()
            .limit(dateApart ? 2 : 1)
            .forEach(when -> found.add(new TimeMerger.Account(when, segment.language())));
      } else if (segment.field() == Field.END && !found.isEmpty()) {
        List<When> read = When.read(segment.value(), scanner);
        if (!read.isEmpty()) {
          found.get(found.size() - 1).when().endWith(read.get(0));
        }
      }
    }
    return found;
  }

  private List<When> times(Segment segment) {
    List<When> read = new ArrayList<>();
    Slice note = segment.note();
    for (Slice text : lines(segment)) {
      if (!read.isEmpty() && read.get(0).hasDate() && read.get(0).clock != null
          || text.length() > 1000) {
        break;
      }
      read.addAll(When.read(text, scanner));
    }
    if (note != null && !read.isEmpty()) {
      for (TimeToken token : scanner.scan(note)) {
        if (token.kind() == TimeToken.Kind.ZONE && read.get(0).zone == null) {
          read.get(0).zone = token;
        }
      }
    }
    return read;
  }

  private static List<Slice> lines(Segment segment) {
    List<Slice> lines = new ArrayList<>(segment.tail().size() + 1);
    lines.add(segment.value());
    segment.tail().stream().limit(4).filter(line -> line.length() <= 100).forEach(lines::add);
    return lines;
  }

  /** A time in a line of no label. */
  private void readLines(List<Slice> free) {
    for (Slice line : free) {
      if (line.length() > 600) {
        continue;
      }
      for (When when : When.read(line, scanner)) {
        if (when.hasDate() && when.clock != null) {
          accounts.add(new TimeMerger.Account(when, Han.language(line)));
          return;
        }
      }
    }
  }

  List<TimeMerger.Account> accounts() {
    return accounts;
  }

  boolean isGuessed() {
    return guessed;
  }

  /** When the page was put up, or null. */
  @Nullable When published(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment.field() == Field.PUBLISHED && segment.value().length() < 100) {
        for (When when : When.read(segment.value(), scanner)) {
          if (date(when) != null) {
            return when;
          }
        }
      }
    }
    return null;
  }

  /**
   * The last date with a year that a line of no label tells, and hardly more: the signature's (文学院
   * 2016年11月7日), or null.
   */
  @Nullable LocalDate signed(List<Slice> free) {
    LocalDate last = null;
    for (Slice line : free) {
      if (line.length() > MAX_SIGNATURE) {
        continue;
      }
      List<TimeToken> tokens = scanner.scan(line);
      int told = tokens.stream().mapToInt(token -> token.end() - token.start()).sum();
      boolean date = !tokens.isEmpty() && line.length() - told <= MAX_SIGNER;
      List<When> read = date ? When.read(line, scanner) : List.of();
      LocalDate found = read.size() == 1 ? date(read.get(0)) : null;
      last = found == null ? last : found;
    }
    return last;
  }

  /** The date of a time that has a year, or null. */
  static @Nullable LocalDate date(@Nullable When when) {
    TimeToken token = when == null ? null : when.date;
    if (token == null || token.year() == 0) {
      return null;
    }
    try {
      return LocalDate.of(token.year(), token.month(), token.day());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
