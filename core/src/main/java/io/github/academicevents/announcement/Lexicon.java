package io.github.academicevents.announcement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A list of words by which the {@link AnnouncementReader} knows what stands on a page.
 *
 * <p>Each is a text file beside this class, one entry a line, whose first lines tell the form of an
 * entry; {@link AnnouncementOptions#withEntries} adds entries of the same form.
 */
public enum Lexicon {
  /** Labels: {@code speaker zh 报告人}. */
  LABELS,
  /** Words of occasion before a label: {@code 讲座}. */
  OCCASIONS,
  /** Academic titles: {@code associate-professor 副教授}. */
  TITLES,
  /** Posts after a unit or name: {@code 编辑部主任}. */
  POSTS,
  /** What an English post begins with: {@code head}. */
  LATIN_POSTS,
  /** Words that look like names and are none: {@code Monday}, {@code 待定!}. */
  NO_NAMES,
  /** Chinese surnames and how Latin letters write them: {@code 周 Zhou Chou}. */
  SURNAMES,
  /** Japanese surnames in Chinese characters: {@code 山本}. */
  JAPANESE_SURNAMES,
  /** What a Chinese unit ends with: {@code 学院}. */
  UNITS,
  /** A word of a unit's English name: {@code University}. */
  LATIN_UNITS,
  /** What a part of a place ends with: {@code room 报告厅}. */
  PLACES,
  /** Months, weekdays and times of day: {@code month 3 March}. */
  CALENDAR,
  /** Words for time zones: {@code Asia/Tokyo 东京时间}. */
  ZONES,
  /** What the name of a series ends with, or begins with: {@code 论坛}, {@code Seminario di*}. */
  SERIES,
  /** What sort of event it is: {@code lecture 讲座}. */
  KINDS,
  /** Words that say no more than the word of kind beside them: {@code 预告}. */
  KIND_FILLERS,
  /** What has a time of its own beside an event's: {@code tea}. */
  ASIDES,
  /** What tells a talk in a sentence: {@code title 题为}. */
  PHRASES,
  /** Small words that tell a text's language: {@code de und}. */
  FUNCTION_WORDS,
  /** Ways to meet online: {@code 腾讯会议 | meeting.tencent.com}. */
  PLATFORMS,
  /** Lines of a site's navigation: {@code 网站首页}. */
  NAVIGATION,
  /** Betting brands that take over pages. */
  BRANDS,
  /** What follows such a brand: {@code 登录}. */
  BRAND_TAILS;

  /** The entries that the library brings. */
  List<String> entries() {
    return entries(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
  }

  /** The entries of a file beside this class. */
  static List<String> entries(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library's file is missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
