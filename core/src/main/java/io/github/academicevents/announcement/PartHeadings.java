package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headings of several parts: 学术讲座：标题, 【讲座】标题, Seminar - Speaker, Series | Name | Title. */
final class PartHeadings {

  private static final char MARK = '|';
  private static final int MAX_SERIES = 40;

  private final HeadingNames names;
  private final Heading heading;
  private final boolean titled;

  /**
   * Reads into a heading.
   *
   * @param titled whether a label tells the title, so that a heading need not
   */
  PartHeadings(HeadingNames names, Heading heading, boolean titled) {
    this.names = names;
    this.heading = heading;
    this.titled = titled;
  }

  /** The parts of a line that bars or table cells set apart. */
  static List<Slice> parts(Slice line) {
    List<Slice> parts = new ArrayList<>(2);
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || line.at(i) == MARK) {
        Slice part = line.part(start, i);
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /**
   * Takes each part for what it is: an ordinal, a series, a name; of the rest the longest is the
   * title.
   */
  void read(List<Slice> parts, boolean inHead) {
    SeriesReader series = names.series();
    Slice title = null;
    boolean announced = false;
    boolean speaker = false;
    for (Slice part : parts) {
      if (series.ordinal(part) != null) {
        announced = true;
      } else if (series.isKindOnly(part)) {
        announced = true;
        names.readKind(part);
      } else if (series.isSeriesName(part) && part.length() <= 30) {
        announced = true;
        heading.setSeries(part);
      } else if (title == null && part.length() <= 40 && names.isNameOnly(part)) {
        names.readSpeaker(part);
        speaker = true;
      } else if (speaker && names.addUnitBehind(part)) {
        speaker = false;
      } else if (title == null || part.length() > title.length()) {
        title = part;
      }
    }
    if (title != null && (inHead && !titled || announced)) {
      readTitleOfOtherLanguage(title);
    }
  }

  private void readTitleOfOtherLanguage(Slice text) {
    Slice title = TitleText.of(text);
    if (titled && title.length() >= 2) {
      heading.title.addAll(TitleText.byLanguage(title));
    } else {
      names.readTitle(text);
    }
  }

  /** 学术讲座：标题, 【讲座】标题, Colloquium: Title, Seminar: Speaker; whether the line is so. */
  boolean readBehindKind(Slice line) {
    Slice rest = behindTag(line);
    int mark = line.indexOf(':');
    mark = mark < 0 ? spacedMark(line) : mark;
    if (rest == null && mark > 0 && mark - line.start() <= MAX_SERIES) {
      Slice left = line.part(line.start(), mark);
      boolean series = line.at(mark) == ':' && names.series().isSeriesName(left);
      if (names.series().isKindOnly(left) || names.series().isOfUnit(left) || series) {
        names.readKind(left);
        if (series) {
          heading.setSeries(left);
        }
        rest = line.part(mark + 1, line.end());
      }
    }
    if (rest == null || rest.length() < 2) {
      return false;
    }
    if (!names.readSpeakerAlone(rest)) {
      names.readTitle(rest);
    }
    return true;
  }

  /** The first slash or dash between blanks; -1 if there is none. */
  private static int spacedMark(Slice line) {
    for (int i = line.start() + 1; i < line.end() - 1; i++) {
      if ("/-–—".indexOf(line.at(i)) >= 0
          && Page.isBlank(line.at(i - 1))
          && Page.isBlank(line.at(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** The text behind a tag in brackets at the start, or null. */
  private @Nullable Slice behindTag(Slice line) {
    char open = line.at(line.start());
    if (open != '【' && open != '[') {
      return null;
    }
    int close = line.indexOf(open == '【' ? '】' : ']');
    if (close < 0 || close + 1 >= line.end()) {
      return null;
    }
    Slice tag = line.part(line.start() + 1, close);
    names.readKind(tag);
    if (names.series().isSeriesName(tag)) {
      heading.setSeries(tag);
    }
    return line.part(close + 1, line.end()).strip(":-–— ");
  }

  /** Topology Seminar - Speaker (Unit), Topology Seminar - Title: whether the line is so. */
  boolean readDashed(Slice line) {
    List<Slice> parts = OrdinalHeadings.dashParts(line);
    if (parts.size() < 2 || !names.series().isSeriesName(parts.get(0))) {
      return false;
    }
    Slice rest = line.part(parts.get(1).start(), line.end());
    if (!names.readSpeakerAlone(parts.get(1)) && !names.readSpeakerAlone(rest)) {
      if (!Page.isBlank(line.at(parts.get(0).end()))) {
        return false;
      }
      heading.setSeries(parts.get(0));
      names.readKind(parts.get(0));
      names.readTitle(rest);
      return true;
    }
    heading.setSeries(parts.get(0));
    names.readKind(parts.get(0));
    if (parts.size() == 3) {
      names.readTitle(parts.get(2));
    }
    return true;
  }
}
