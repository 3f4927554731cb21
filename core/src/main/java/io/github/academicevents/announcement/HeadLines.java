package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines before the first label, made ready for reading: without the way to the page, without
 * what the site adds to a line that stands for itself too, and a title that was broken in two whole
 * again.
 */
final class HeadLines {

  private static final int MAX_LINES = 40;
  private static final int MIN_TITLE = 4;

  /** A title stands so near the line that shows it beside something else. */
  private static final int MAX_FOLLOWING = 8;

  private static final int MAX_TITLE = 200;

  /** A line shorter than this was not broken at its end. */
  private static final int MIN_WRAPPED = 35;

  private static final int MAX_UNIT = 24;
  private static final String BORDERS = "_|-–—·:>»›/·";

  private final Vocabulary words;
  private final SeriesReader series;
  private final PeopleReader people;
  private final TimeScanner times;

  private HeadLines(Vocabulary words) {
    this.words = words;
    this.series = new SeriesReader(words);
    this.people = new PeopleReader(words);
    this.times = new TimeScanner(words);
  }

  /** The same layout with its head made ready. */
  static Segmenter.Layout in(Segmenter.Layout layout, Vocabulary words) {
    if (layout.head().size() > MAX_LINES) {
      return layout;
    }
    HeadLines lines = new HeadLines(words);
    List<Slice> head = lines.ready(layout.head());
    List<Slice> free = new ArrayList<>(head);
    free.addAll(layout.free().subList(layout.head().size(), layout.free().size()));
    List<Segment> segments = lines.talks(layout.segments());
    Set<Slice> joined = new HashSet<>();
    segments.replaceAll(segment -> lines.whole(segment, joined));
    free.removeIf(joined::contains);
    return new Segmenter.Layout(segments, head, free);
  }

  /** The same segments, where 【讲座】标题_学院 is a heading as any other. */
  private List<Segment> talks(List<Segment> segments) {
    List<Segment> ready = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean heading = segment.field() == Field.TALK && segment.number() == 0 && i < MAX_LINES;
      if (!heading || segment.value().isEmpty()) {
        ready.add(segment);
        continue;
      }
      List<Slice> following =
          segments.subList(i + 1, Math.min(segments.size(), i + MAX_FOLLOWING)).stream()
              .filter(other -> other.field() == Field.TALK || other.field() == Field.TITLE)
              .map(Segment::value)
              .toList();
      Slice own = withoutSite(besideTitle(segment.value(), following));
      if (own != null) {
        ready.add(segment.withValue(own));
      }
    }
    return ready;
  }

  /** A labelled title with the line below, where it goes on there; that line is free no more. */
  private Segment whole(Segment segment, Set<Slice> joined) {
    Slice title = segment.value();
    if (segment.field() != Field.TITLE || title.isEmpty() || segment.tail().isEmpty()) {
      return segment;
    }
    Slice next = segment.tail().get(0);
    boolean near = next.start() - title.end() <= 4 && title.length() + next.length() <= MAX_TITLE;
    if (!near || isOther(next) || !TitleText.goesOn(title, next) && !isWrapped(segment, next)) {
      return segment;
    }
    joined.add(next);
    return segment
        .withValue(new Slice(title.page(), title.start(), next.end()))
        .withTail(segment.tail().subList(1, segment.tail().size()));
  }

  /** Whether a title in Latin letters was broken at the end of its line, the only one below. */
  private boolean isWrapped(Segment segment, Slice next) {
    Slice title = segment.value();
    return segment.tail().size() == 1
        && title.length() >= MIN_WRAPPED
        && !Han.any(title)
        && !Han.any(next)
        && ".?!\"”".indexOf(title.at(title.end() - 1)) < 0
        && !people.isUnit(next)
        && people.readUnlabelled(next).isEmpty()
        && !series.isSeriesName(next);
  }

  private List<Slice> ready(List<Slice> lines) {
    List<Slice> ready = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Slice line = lines.get(i);
      Slice own =
          isWay(line) ? null : withoutSite(besideTitle(line, lines.subList(i + 1, lines.size())));
      if (own != null && !own.isEmpty()) {
        add(own, ready);
      }
    }
    return ready;
  }

  private void add(Slice line, List<Slice> ready) {
    int last = ready.size() - 1;
    Slice before = last < 0 ? null : ready.get(last);
    if (before != null && goesOn(before, line)) {
      ready.set(last, new Slice(line.page(), before.start(), line.end()));
    } else {
      ready.add(line);
    }
  }

  /** 首页 > 学术报告 > 正文: the way to the page. */
  private static boolean isWay(Slice line) {
    int marks = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = line.at(i);
      marks += (c == '>' || c == '»' || c == '›') && line.at(i - 1) != c ? 1 : 0;
    }
    return marks >= 2;
  }

  /**
   * A line without the title that it shows beside something else and that a line of its own shows
   * too; null where what is beside it says nothing of the event.
   */
  private @Nullable Slice besideTitle(Slice line, List<Slice> following) {
    String letters = line.letters();
    for (Slice title : following.subList(0, Math.min(MAX_FOLLOWING, following.size()))) {
      String own = title.letters();
      if (own.length() < MIN_TITLE || own.length() > letters.length()) {
        continue;
      }
      if (own.equals(letters)) {
        return null;
      }
      Slice rest =
          letters.startsWith(own)
              ? behind(line, own.length())
              : letters.endsWith(own) ? before(line, own.length()) : null;
      if (rest != null && own.length() * 2 >= letters.length() - 12) {
        return series.ordinal(rest) != null || series.isSeriesName(rest) || series.isKindOnly(rest)
            ? rest
            : null;
      }
    }
    return line;
  }

  /** What stands behind so many letters of a line, if a mark sets it apart; else null. */
  private static @Nullable Slice behind(Slice line, int letters) {
    int i = line.start();
    for (int told = 0; told < letters; i++) {
      told += Character.isLetterOrDigit(line.at(i)) ? 1 : 0;
    }
    return bordered(line.part(i, line.end()), true);
  }

  private static @Nullable Slice before(Slice line, int letters) {
    int i = line.end();
    for (int told = 0; told < letters; ) {
      i--;
      told += Character.isLetterOrDigit(line.at(i)) ? 1 : 0;
    }
    return bordered(line.part(line.start(), i), false);
  }

  private static @Nullable Slice bordered(Slice part, boolean atStart) {
    int i = atStart ? part.start() : part.end() - 1;
    while (!part.isEmpty()
        && i >= part.start()
        && i < part.end()
        && (Page.isBlank(part.at(i)) || "“”\"《》".indexOf(part.at(i)) >= 0)) {
      i += atStart ? 1 : -1;
    }
    return !part.isEmpty() && (BORDERS + "】]").indexOf(part.at(i)) >= 0
        ? part.strip(BORDERS)
        : null;
  }

  /** 标题_学院, 标题-某某学院: without the site's name behind it. */
  private @Nullable Slice withoutSite(@Nullable Slice line) {
    if (line == null || !Han.any(line)) {
      return line;
    }
    int underscore = line.indexOf('_');
    if (underscore - line.start() >= MIN_TITLE) {
      return line.part(line.start(), underscore);
    }
    for (int i = line.end() - 2; i > line.start() + MIN_TITLE && line.end() - i <= MAX_UNIT; i--) {
      if (line.at(i) == '-' || line.at(i) == '|') {
        Slice unit = line.part(i + 1, line.end());
        boolean site =
            line.at(i - 1) != '-'
                && unit.length() >= 3
                && Han.is(unit.at(unit.start()))
                && people.isUnit(unit);
        return site ? line.part(line.start(), i) : line;
      }
    }
    return line;
  }

  /** Whether a line goes on with the one before: a title broken after a colon or amid a phrase. */
  private boolean goesOn(Slice before, Slice line) {
    if (line.start() - before.end() > 4
        || before.length() + line.length() > MAX_TITLE
        || before.length() < MIN_TITLE
        || series.ordinal(line) != null
        || series.isKindOnly(before)
        || series.isSeriesName(before)
        || isOther(before)
        || isOther(line)) {
      return false;
    }
    return TitleText.goesOn(before, line);
  }

  /** Whether a line is no title's part: a sentence, a time, what tells the speaker. */
  private boolean isOther(Slice line) {
    String even = line.even();
    return even.startsWith("by ")
        || even.startsWith("with ")
        || ProseReader.isProse(line, words)
        || !times.scan(line).isEmpty();
  }
}
