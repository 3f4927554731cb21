package io.github.academicevents.announcement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name of a series in a sentence: this talk is part of the X series, this week's X. */
final class SeriesSentences {

  private static final int MAX_LINES = 200;
  private static final int MAX_LINE = 200;
  private static final int MAX_NAME = 80;
  private static final List<String> MEMBERSHIP =
      List.of("part of the ", "Part of the ", "part of ", "系列讲座之");
  private static final List<String> LEADS =
      List.of(
          "his week's ",
          "ext week's ",
          "oday's ",
          "omorrow's ",
          " in the ",
          " at the ",
          " for the ",
          " our ",
          " of the ");
  private static final Set<String> SMALL = Set.of("and", "of", "in", "on", "for", "the", "&");

  private final SeriesReader series;
  private final Vocabulary words;

  SeriesSentences(Vocabulary words) {
    this.words = words;
    this.series = new SeriesReader(words);
  }

  /** The first name that a line tells, or null. */
  @Nullable Slice read(List<Slice> lines) {
    for (Slice line : lines.subList(0, Math.min(lines.size(), MAX_LINES))) {
      String even = line.length() > MAX_LINE ? "" : line.even();
      Slice name = membership(line, even);
      name = name == null ? named(line, even) : name;
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable Slice membership(Slice line, String even) {
    for (String lead : MEMBERSHIP) {
      int at = even.indexOf(lead);
      if (at >= 0) {
        int from = line.start() + at + lead.length();
        int end = even.indexOf(" series", at);
        Slice name = line.part(from, end > 0 ? line.start() + end : line.end()).strip(".,。");
        return name.length() > 2 && name.length() <= MAX_NAME ? name : null;
      }
    }
    return null;
  }

  private @Nullable Slice named(Slice line, String even) {
    for (String lead : LEADS) {
      int at = even.indexOf(lead);
      Slice name =
          at < 0 ? null : capitals(line.part(line.start() + at + lead.length(), line.end()));
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The capitalised words that a text begins with, up to a word of series; or null. */
  private @Nullable Slice capitals(Slice text) {
    int start = text.start();
    Slice best = null;
    for (int i = text.start(); i <= Math.min(text.end(), text.start() + MAX_NAME); i++) {
      if (i < text.end() && text.at(i) != ' ' && ".,;:!".indexOf(text.at(i)) < 0) {
        continue;
      }
      String word = text.page().even(start, i);
      Slice name = text.part(text.start(), i);
      boolean ends = words.events().series().before(text.page(), name.start(), name.end()) != null;
      if (word.isEmpty() || !Han.isUpper(word.charAt(0)) && !SMALL.contains(word) && !ends) {
        break;
      }
      best = ends && Han.isUpper(text.at(text.start())) && series.isSeriesName(name) ? name : best;
      if (i < text.end() && text.at(i) != ' ') {
        break;
      }
      start = i + 1;
    }
    return best;
  }
}
