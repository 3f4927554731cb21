package io.github.academicevents.announcement;

import java.util.List;
import java.util.Set;

/** Reads the lines that no label announces. */
final class HeadingReader {

  private static final int MAX_LINES = 400;
  private static final int MAX_HEADING = 250;
  private static final int MAX_PROSE = 600;
  private static final int MAX_SERIES = 40;
  private static final int MAX_TERM = 30;
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
  private final Set<Integer> others;

  /** Whether lines of the head are left, one of which may be the title. */
  private boolean titlesLeft;

  /**
   * A reader of one page's lines.
   *
   * @param titled whether a label tells the title, so that a heading need not
   * @param others where lines begin that may name those who do not speak
   * @param spokenBy the letters of what labels tell of speakers; empty if none does
   */
  HeadingReader(Vocabulary words, boolean titled, String spokenBy, Set<Integer> others) {
    this.words = words;
    this.others = others;
    this.titled = titled;
    this.spoken = !spokenBy.isEmpty();
    this.people = new PeopleReader(words);
    this.prose = new ProseReader(words, people);
    this.times = new UnlabelledTimes(words, heading);
    this.names = new HeadingNames(words, people, heading, titled, spokenBy);
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
      if (i + 1 < free.size() && readNameAboveUnit(free, i, inHead)) {
        i++;
      } else if (line.length() <= (inHead ? MAX_HEADING * 2 : MAX_PROSE)) {
        boolean alone = heading.people.isEmpty();
        titlesLeft = i + 1 < head.size();
        readLine(line, inHead);
        boolean found = alone && heading.people.size() == 1 && i + 1 < free.size();
        i += found && names.addUnitBelow(line, free.get(i + 1)) ? 1 : 0;
      }
    }
    names.named().readNameBeforeTitle();
    heading.paragraphs.addAll(new UnlabelledTexts(words).read(free));
    if (heading.seriesName == null) {
      Slice name = new SeriesSentences(words).read(free);
      if (name != null) {
        heading.setSeries(name);
      }
    }
    return heading;
  }

  /** A name, and its unit or title on the next line; whether it is so. */
  private boolean readNameAboveUnit(List<Slice> lines, int i, boolean inHead) {
    if (spoken || !heading.people.isEmpty() || others.contains(lines.get(i).start())) {
      return false;
    }
    boolean titleFollows = i + 2 < lines.size() && isTitle(lines.get(i + 2));
    boolean titleOpen = inHead && !titled && heading.title.isEmpty();
    return (!titleOpen || titleFollows) && names.readNameAboveUnit(lines.get(i), lines.get(i + 1));
  }

  private boolean isTitle(Slice line) {
    return line.length() > 8
        && line.length() <= MAX_HEADING
        && !names.series().isSeriesName(line)
        && !ProseReader.isProse(line, words)
        && !times.isTime(line);
  }

  private void readLine(Slice line, boolean inHead) {
    Slice told = StatusReader.before(StatusReader.behind(line.strip("*•●◆◇■★☆-–—#>→·")));
    Slice bare = inHead && !titled ? names.withoutSeries(told) : told;
    if (bare.isEmpty()) {
      return;
    }
    if (heading.year == 0 && (inHead || bare.length() <= MAX_TERM)) {
      heading.year = times.year(bare);
    }
    if (ProseReader.isProse(bare, words)) {
      prose.read(bare, heading, titled, spoken);
      times.read(bare);
      return;
    }
    if (bare.length() > MAX_HEADING || inHead && readNames(bare)) {
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

  private boolean readNames(Slice line) {
    return names.named().readBy(line)
        || names.readNamesBehindBy(line)
        || names.readPresenting(line)
        || names.named().readNamedTitle(line);
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
    } else if (titleOpen && !(titlesLeft && times.readRoom(line)) && !isUnitOnly(line)) {
      boolean speaker = !spoken && names.isNameOnly(line) && names.isSurely(line);
      if (!speaker || !names.readSpeakerAlone(line)) {
        names.readTitle(line);
      }
    } else if (!titleOpen && !times.readPlace(line) && inHead) {
      names.readPeople(line);
    }
  }

  private static boolean isNumberOnly(Slice line) {
    return line.length() <= 5 && line.even().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isUnitOnly(Slice line) {
    return line.length() <= 20
        && words.people().units().before(line.page(), line.start(), line.end()) != null
        && line.even().chars().allMatch(c -> Han.is((char) c));
  }
}
