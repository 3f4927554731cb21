package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines that no label announces. */
final class HeadingReader {

  private static final char MARK = '|';
  private static final int MAX_LINES = 400;
  private static final int MAX_HEADING = 250;
  private static final int MAX_PROSE = 600;
  private static final int MAX_SERIES = 40;
  private static final int MAX_LATIN_SERIES = 60;

  private final Vocabulary words;
  private final PeopleReader people;
  private final ProseReader prose;
  private final UnlabelledTimes times;
  private final Heading heading = new Heading();
  private final HeadingNames names;
  private final OrdinalHeadings ordinals;
  private final boolean titled;
  private final boolean spoken;

  /**
   * A reader of one page's lines.
   *
   * @param titled whether a label tells the title, so that a heading need not
   * @param spoken whether a label tells the speaker
   */
  HeadingReader(Vocabulary words, boolean titled, boolean spoken) {
    this.words = words;
    this.titled = titled;
    this.spoken = spoken;
    this.people = new PeopleReader(words);
    this.prose = new ProseReader(words, people);
    this.times = new UnlabelledTimes(words, heading);
    this.names = new HeadingNames(words, people, heading, titled, spoken);
    this.ordinals = new OrdinalHeadings(names, heading, titled);
  }

  /**
   * Reads lines.
   *
   * @param head the lines before the first label
   * @param free the lines that are no label's, the head's first
   */
  Heading read(List<Slice> head, List<Slice> free) {
    for (int i = 0; i < Math.min(free.size(), MAX_LINES); i++) {
      Slice line = free.get(i);
      boolean inHead = i < head.size();
      if (inHead && readNameAboveUnit(head, i)) {
        i++;
      } else if (line.length() <= (inHead ? MAX_HEADING * 2 : MAX_PROSE)) {
        boolean alone = heading.people.isEmpty();
        readLine(line, inHead);
        boolean found = alone && heading.people.size() == 1 && i + 1 < free.size();
        i += found && names.addUnitBelow(line, free.get(i + 1)) ? 1 : 0;
      }
    }
    heading.paragraphs.addAll(new UnlabelledTexts(words).read(free));
    if (heading.seriesName == null) {
      free.stream().limit(200).forEach(this::readMembership);
    }
    return heading;
  }

  /** A name, its unit on the next line, and the title on the one after; whether it is so. */
  private boolean readNameAboveUnit(List<Slice> head, int i) {
    if (spoken || titled || i + 2 >= head.size() || !heading.title.isEmpty()) {
      return false;
    }
    Slice title = head.get(i + 2);
    boolean isTitle =
        title.length() > 8
            && title.length() <= MAX_HEADING
            && !names.series().isSeriesName(title)
            && !ProseReader.isProse(title, words)
            && !times.isTime(title);
    return isTitle && names.readNameAboveUnit(head.get(i), head.get(i + 1));
  }

  private void readLine(Slice line, boolean inHead) {
    Slice bare = StatusReader.behind(line.strip("*•●◆◇■★☆-–—#>→·"));
    if (bare.isEmpty()) {
      return;
    }
    if (inHead && heading.year == 0) {
      heading.year = times.year(bare);
    }
    if (ProseReader.isProse(bare, words)) {
      prose.read(bare, heading, titled, spoken);
      times.read(bare);
      return;
    }
    if (bare.length() > MAX_HEADING || inHead && names.readBy(bare)) {
      return;
    }
    boolean numbered = ordinals.read(bare);
    if (isNumberOnly(bare) && heading.seriesName != null && heading.ordinal == null) {
      int number = Numbering.value(bare.page(), bare.start());
      heading.addOrdinal(new SeriesReader.Ordinal(number, bare));
      return;
    }
    List<Slice> parts = parts(bare);
    if (parts.size() > 1) {
      readParts(times.read(bare) ? times.behind(parts) : parts, inHead);
    } else if (numbered) {
      ordinals.readRest(bare);
    } else if (names.series().isKindOnly(bare) || names.series().isOfUnit(bare)) {
      heading.kindLine = heading.kindLine == null ? bare : heading.kindLine;
      names.readKind(bare);
    } else if (!parts.isEmpty() && !times.read(bare)) {
      readPlain(bare, inHead);
    }
  }

  private void readPlain(Slice line, boolean inHead) {
    if (readBehindKind(line) || readDashed(line, inHead)) {
      return;
    }
    boolean titleOpen = heading.title.isEmpty() && inHead && !titled;
    boolean isSeries =
        names.series().isSeriesName(line)
            && line.length() <= (Han.any(line) ? MAX_SERIES : MAX_LATIN_SERIES);
    if (!titled && (inHead || heading.title.isEmpty()) && names.readQuotedTitle(line)) {
      return;
    }
    if (isSeries && (!titleOpen || line.length() <= 25 || !Han.any(line))) {
      heading.setSeries(line);
      names.readKind(line);
    } else if (inHead && titleOpen && !isUnitOnly(line)) {
      boolean speaker = !spoken && names.isNameOnly(line) && names.isSurely(line);
      if (!speaker || !names.readSpeakerAlone(line)) {
        names.readTitle(line);
      }
    } else if (!times.readPlace(line) && inHead) {
      names.readPeople(line);
    }
  }

  private static boolean isNumberOnly(Slice line) {
    return line.length() <= 5 && line.even().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<Slice> parts(Slice line) {
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

  private void readParts(List<Slice> parts, boolean inHead) {
    SeriesReader series = names.series();
    Slice title = null;
    boolean announced = false;
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
  private boolean readBehindKind(Slice line) {
    Slice rest = behindTag(line);
    int colon = line.indexOf(':');
    if (rest == null && colon > 0 && colon - line.start() <= MAX_SERIES) {
      Slice left = line.part(line.start(), colon);
      boolean series = names.series().isSeriesName(left);
      if (names.series().isKindOnly(left) || series) {
        names.readKind(left);
        if (series) {
          heading.setSeries(left);
        }
        rest = line.part(colon + 1, line.end());
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
  private boolean readDashed(Slice line, boolean inHead) {
    List<Slice> parts = inHead ? OrdinalHeadings.dashParts(line) : List.of();
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

  /** This talk is part of the X series. */
  private void readMembership(Slice line) {
    String even = line.length() > 200 ? "" : line.even();
    for (String lead : List.of("part of the ", "Part of the ", "part of ", "系列讲座之")) {
      int at = even.indexOf(lead);
      if (at >= 0) {
        int from = line.start() + at + lead.length();
        int end = even.indexOf(" series", at);
        Slice name = line.part(from, end > 0 ? line.start() + end : line.end()).strip(".,。");
        if (name.length() > 2 && name.length() <= 80) {
          heading.setSeries(name);
        }
        return;
      }
    }
  }

  private boolean isUnitOnly(Slice line) {
    return line.length() <= 20
        && words.units().before(line.page(), line.start(), line.end()) != null
        && line.even().chars().allMatch(c -> Han.is((char) c));
  }
}
