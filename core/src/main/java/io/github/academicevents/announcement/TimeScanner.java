package io.github.academicevents.announcement;

import io.github.academicevents.announcement.TimeToken.Kind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into what tells a time, in order; the rest is passed over. */
final class TimeScanner {

  private final Vocabulary words;
  private final DateScanner dates;
  private final ClockScanner clocks;
  private final AsideTimes asides;

  TimeScanner(Vocabulary words) {
    this.words = words;
    this.dates = new DateScanner(words);
    this.clocks = new ClockScanner(words);
    this.asides = new AsideTimes(words);
  }

  /** What tells when an event is: as {@link #scan}, without the times of what goes on beside it. */
  List<TimeToken> scanEvent(Slice text) {
    return asides.without(text, scan(text));
  }

  List<TimeToken> scan(Slice text) {
    List<TimeToken> tokens = new ArrayList<>();
    int i = text.start();
    while (i < text.end()) {
      char c = text.at(i);
      if (c == ' ' || c == '\n') {
        i++;
        continue;
      }
      int end = token(text, i, tokens);
      i = end > i ? end : skipWord(text, i);
    }
    return tokens;
  }

  private int skipWord(Slice text, int from) {
    if (!Han.isLetter(text.at(from))) {
      return from + 1;
    }
    int i = from;
    while (i < text.end() && Han.isLetter(text.at(i))) {
      i++;
    }
    return i;
  }

  private int token(Slice text, int i, List<TimeToken> tokens) {
    TimeToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    boolean dated = last != null && i - last.end() < 12 && last.kind() != Kind.ZONE;
    dated |= i == text.start() && isDottedClock(text);
    int end = dates.scan(text, i, tokens);
    if (end > i) {
      return end;
    }
    end = clocks.scan(text, i, dated, tokens);
    if (end > i) {
      TimeToken period = clocks.period(text, end);
      if (period != null) {
        tokens.add(period);
        return period.end();
      }
      return end;
    }
    end = word(text, i, tokens);
    if (end > i) {
      return end;
    }
    end = ClockScanner.dashEnd(text, i);
    if (end > i && last != null) {
      tokens.add(TimeToken.dash(i, end));
      return end;
    }
    return i;
  }

  /** Whether a text is nothing but 15.00, or begins with it and a dash. */
  private static boolean isDottedClock(Slice text) {
    int i = text.start();
    while (i < text.end() && (Han.isDigit(text.at(i)) || text.at(i) == '.')) {
      i++;
    }
    int end = i;
    while (i < text.end() && text.at(i) == ' ') {
      i++;
    }
    return end - text.start() == 5 && (i == text.end() || ClockScanner.dashEnd(text, i) > i);
  }

  private int word(Slice text, int i, List<TimeToken> tokens) {
    boolean letter = Han.isLetter(text.at(i));
    if (letter && Han.isLetter(text.at(i - 1)) && i > text.start()) {
      return i;
    }
    WordTrie.Match<String> zone = words.times().zones().at(text.page(), i, text.end());
    if (zone != null && (!letter || !Han.isLetter(text.at(zone.end())))) {
      return zone(text, zone, tokens);
    }
    int id = zoneId(text, i, tokens);
    if (id > i) {
      return id;
    }
    WordTrie.Match<CalendarWord> word = words.times().calendar().at(text.page(), i, text.end());
    if (word == null || letter && Han.isLetter(text.at(word.end()))) {
      return i;
    }
    int end = word.end();
    switch (word.value().kind()) {
      case WEEKDAY -> tokens.add(TimeToken.of(Kind.WEEKDAY, i, end, word.value().number()));
      case PERIOD -> {
        // 上午午: a character typed twice.
        end += text.at(end) == '午' ? 1 : 0;
        tokens.add(TimeToken.of(Kind.PERIOD, i, end, word.value().number()));
      }
      default -> {
        return i;
      }
    }
    return end;
  }

  /** An IANA id: Europe/Rome. */
  private static int zoneId(Slice text, int from, List<TimeToken> tokens) {
    int i = from;
    boolean slash = false;
    while (i < text.end()
        && i - from < 32
        && (Han.isLetter(text.at(i)) || text.at(i) == '/' || text.at(i) == '_')) {
      slash |= text.at(i) == '/';
      i++;
    }
    String id = slash ? text.page().even(from, i) : "";
    if (!slash || !ZoneId.getAvailableZoneIds().contains(id)) {
      return from;
    }
    tokens.add(TimeToken.zone(from, i, id));
    return i;
  }

  /** A zone's word, or UTC and GMT with an offset. */
  private static int zone(Slice text, WordTrie.Match<String> zone, List<TimeToken> tokens) {
    int i = zone.end();
    if (!zone.value().equals("UTC") || text.at(i) != '+' && text.at(i) != '-') {
      String word = text.page().even(zone.start(), zone.end());
      // Short words count only as capitals: "et", "ist" are words.
      if (word.length() <= 3 && !word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
        return zone.start();
      }
      tokens.add(TimeToken.zone(zone.start(), i, zone.value()));
      return i;
    }
    int digits = i + 1;
    int end = digits;
    while (end < text.end() && Han.isDigit(text.at(end)) && end - digits < 2) {
      end++;
    }
    int hours = Numbering.value(text.page(), digits);
    int minutes = 0;
    if (text.at(end) == ':' && Han.isDigit(text.at(end + 1)) && Han.isDigit(text.at(end + 2))) {
      minutes = Numbering.value(text.page(), end + 1);
      end += 3;
    }
    if (end == digits || hours > 14 || minutes > 59) {
      tokens.add(TimeToken.zone(zone.start(), i, zone.value()));
      return i;
    }
    char sign = text.at(i);
    String id = String.format(java.util.Locale.ROOT, "%c%02d:%02d", sign, hours, minutes);
    tokens.add(TimeToken.zone(zone.start(), end, id));
    return end;
  }
}
