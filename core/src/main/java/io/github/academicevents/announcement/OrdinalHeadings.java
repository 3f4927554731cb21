package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Headings with an ordinal: “诚朴讲坛”第137期：标题, 沙龙第十二讲——标题. */
final class OrdinalHeadings {

  private static final String PART_MARKS = "|-—:】【";

  private final HeadingNames names;
  private final Heading heading;
  private final boolean titled;

  OrdinalHeadings(HeadingNames names, Heading heading, boolean titled) {
    this.names = names;
    this.heading = heading;
    this.titled = titled;
  }

  /** Reads the ordinal of a line and the series' name beside it; whether there is one. */
  boolean read(Slice line) {
    SeriesReader.Ordinal ordinal = line.length() <= 200 ? names.series().ordinal(line) : null;
    if (ordinal == null) {
      return false;
    }
    heading.addOrdinal(ordinal);
    names.readKind(line);
    if (isMeeting(ordinal)) {
      readMeeting(line, ordinal);
      return true;
    }
    Slice name = seriesName(line.part(line.start(), ordinal.text().start()));
    if (name == null) {
      name = nameBehind(line.part(ordinal.text().end(), line.end()));
    }
    if (name != null) {
      heading.setSeries(name);
    }
    return true;
  }

  private static boolean isMeeting(SeriesReader.Ordinal ordinal) {
    return ordinal.text().at(ordinal.text().end() - 1) == '届';
  }

  /** 第三届非线性分析研讨会(第一轮通知): the title with its ordinal; the series without. */
  private void readMeeting(Slice line, SeriesReader.Ordinal ordinal) {
    Slice behind = line.part(ordinal.text().end(), line.end());
    Slice name = SeriesReader.withoutNote(behind);
    if (names.series().isSeriesName(name)) {
      heading.setSeries(name);
    }
    if (!titled && heading.title.isEmpty()) {
      heading.title.put(line.part(line.start(), name.end()));
    }
  }

  /** 第70期“材料前沿”学术沙龙：…: the name up to the colon, or null. */
  private @Nullable Slice nameBehind(Slice text) {
    int end = text.start();
    while (end < text.end() && ":|—-".indexOf(text.at(end)) < 0) {
      end++;
    }
    Slice part = text.part(text.start(), end);
    return names.series().isSeriesName(part) ? part : null;
  }

  /** The series' name among the parts of a text, or null. */
  private @Nullable Slice seriesName(Slice text) {
    Slice quoted = quoted(text);
    if (quoted != null) {
      return quoted;
    }
    Slice best = null;
    int start = text.start();
    for (int i = text.start(); i <= text.end(); i++) {
      char c = i < text.end() ? text.at(i) : '|';
      if (PART_MARKS.indexOf(c) >= 0) {
        Slice part = SeriesReader.bareName(text.part(start, i));
        boolean plain =
            best == null
                && i == text.end()
                && part.length() >= 2
                && part.length() <= 30
                && !names.series().isKindOnly(part);
        best = names.series().isSeriesName(part) || plain ? part : best;
        start = i + 1;
      }
    }
    return best;
  }

  private @Nullable Slice quoted(Slice text) {
    int open = -1;
    for (int i = text.start(); i < text.end(); i++) {
      if ("“”\"「」".indexOf(text.at(i)) >= 0) {
        if (open < 0) {
          open = i + 1;
        } else if (i - open >= 2) {
          // “开甲书院”读书沙龙: the name goes on behind the quote.
          boolean longer = names.series().isSeriesName(text) && i + 1 < text.end();
          return longer ? text.part(open - 1, text.end()) : text.part(open, i);
        }
      }
    }
    return null;
  }

  /** What stands on the line beside the last ordinal read: a title, a speaker. */
  void readRest(Slice line) {
    SeriesReader.Ordinal ordinal = heading.ordinals.get(heading.ordinals.size() - 1);
    if (isMeeting(ordinal)) {
      return;
    }
    Slice behind = line.part(ordinal.text().end(), line.end());
    Slice name = nameBehind(behind);
    Slice rest =
        line.part(name == null ? behind.start() : name.end(), line.end()).strip(":-–—|)]】· ,，");
    for (Slice part : dashParts(line.part(line.start(), ordinal.text().start()))) {
      names.readSpeaker(part);
    }
    if (rest.length() < 2 || titled || names.series().isKindOnly(rest)) {
      return;
    }
    List<Slice> dashed = dashParts(rest);
    if (dashed.size() == 2 && dashed.get(0).length() <= 20 && names.isNameOnly(dashed.get(0))) {
      names.readSpeaker(dashed.get(0));
      names.readTitle(dashed.get(1));
    } else if (!names.readSpeakerAlone(rest)) {
      names.readTitle(rest);
    }
  }

  static List<Slice> dashParts(Slice text) {
    List<Slice> parts = new ArrayList<>(2);
    int start = text.start();
    for (int i = text.start(); i <= text.end(); i++) {
      char c = i < text.end() ? text.at(i) : '-';
      if (c == '-' || c == '–' || c == ':' || c == '|') {
        parts.add(text.part(start, i));
        start = i + 1;
      }
    }
    return parts;
  }
}
