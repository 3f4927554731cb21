package io.github.academicevents.announcement;

import java.util.List;

/** Reads the lines that no label announces. */
final class HeadingReader {

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
  private final PartHeadings partHeadings;
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
    this.partHeadings = new PartHeadings(names, heading, titled);
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
    Slice bare = StatusReader.before(StatusReader.behind(line.strip("*•●◆◇■★☆-–—#>→·")));
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
    List<Slice> parts = PartHeadings.parts(bare);
    if (parts.size() > 1) {
      partHeadings.read(times.read(bare) ? times.behind(parts) : parts, inHead);
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
    if (partHeadings.readBehindKind(line) || inHead && partHeadings.readDashed(line)) {
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
        && words.people().units().before(line.page(), line.start(), line.end()) != null
        && line.even().chars().allMatch(c -> Han.is((char) c));
  }
}
