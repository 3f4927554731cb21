package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines that no label announces. */
final class HeadingReader {

  private static final String MARKS = "|丨│︱";
  private static final int MAX_HEADING = 250;

  private final Vocabulary words;
  private final SeriesReader series;
  private final PeopleReader people;
  private final TimeScanner times;
  private final ProseReader prose;
  private boolean spoken;

  HeadingReader(Vocabulary words) {
    this.words = words;
    this.series = new SeriesReader(words);
    this.people = new PeopleReader(words);
    this.times = new TimeScanner(words);
    this.prose = new ProseReader(words, people);
  }

  /**
   * Reads lines.
   *
   * @param head the lines before the first label
   * @param free the lines that are no label's, the head's included
   * @param titled whether a label tells the title, so that a heading need not
   * @param spoken whether a label tells the speaker
   */
  Heading read(List<Slice> head, List<Slice> free, boolean titled, boolean spoken) {
    this.spoken = spoken;
    Heading heading = new Heading();
    int count = 0;
    for (Slice line : head) {
      if (count++ < 40 && line.length() <= MAX_HEADING * 2) {
        readLine(line, heading, titled, true);
      }
    }
    for (Slice line : free.subList(Math.min(head.size(), free.size()), free.size())) {
      if (count++ < 400 && line.length() <= MAX_HEADING) {
        readLine(line, heading, titled, false);
      }
    }
    return heading;
  }

  private void readLine(Slice line, Heading heading, boolean titled, boolean inHead) {
    Slice bare = line.strip("*•●◆◇■★☆-–—#>→·");
    if (bare.isEmpty()) {
      return;
    }
    if (ProseReader.isProse(bare)) {
      prose.read(bare, heading, titled, spoken);
      return;
    }
    boolean told = readOrdinal(bare, heading);
    if (isNumberOnly(bare) && heading.seriesName != null && heading.ordinal == null) {
      heading.addOrdinal(
          new SeriesReader.Ordinal(Numbering.value(bare.page(), bare.start()), bare));
      return;
    }
    List<Slice> parts = parts(bare);
    if (parts.size() > 1) {
      readParts(parts, heading, titled, inHead);
      return;
    }
    if (told) {
      afterOrdinal(bare, heading, titled);
      return;
    }
    if (series.isKindOnly(bare)) {
      setKind(bare, heading);
      return;
    }
    if (inHead && readTime(bare, heading)) {
      return;
    }
    Slice colon = afterKindColon(bare, heading);
    if (colon != null) {
      if (!readSpeakerAlone(colon, heading) && !titled) {
        readTitle(colon, heading);
      }
      return;
    }
    boolean nothingYet = heading.title.isEmpty() && inHead && !titled;
    if (series.isSeriesName(bare)
        && bare.length() <= 40
        && (titled || !nothingYet || !looksLikeTitle(bare))) {
      heading.setSeries(bare);
      setKind(bare, heading);
      return;
    }
    if (!inHead) {
      return;
    }
    if (!heading.title.isEmpty() || titled) {
      readPeople(bare, heading);
    } else if (!isUnitOnly(bare)) {
      readTitle(bare, heading);
    }
  }

  private boolean looksLikeTitle(Slice line) {
    return line.length() > 25;
  }

  private static boolean isNumberOnly(Slice line) {
    return line.length() <= 5 && line.even().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean readOrdinal(Slice line, Heading heading) {
    SeriesReader.Ordinal ordinal = line.length() <= 200 ? series.ordinal(line) : null;
    if (ordinal == null) {
      return false;
    }
    heading.addOrdinal(ordinal);
    setKind(line, heading);
    Slice before = line.part(line.start(), ordinal.text().start());
    Slice name = seriesName(before);
    if (name == null) {
      Slice behind = seriesName(line.part(ordinal.text().end(), line.end()));
      name = behind != null && series.isSeriesName(behind) ? behind : null;
    }
    if (name != null) {
      heading.setSeries(name);
    }
    return true;
  }

  /** The series' name among the parts before or behind an ordinal, or null. */
  private @Nullable Slice seriesName(Slice text) {
    int open = -1;
    for (int i = text.start(); i < text.end(); i++) {
      char c = text.at(i);
      if ("“”\"「".indexOf(c) >= 0) {
        if (open < 0) {
          open = i + 1;
        } else if (i - open >= 2) {
          return text.part(open, i);
        }
      }
    }
    Slice best = null;
    int start = text.start();
    for (int i = text.start(); i <= text.end(); i++) {
      char c = i < text.end() ? text.at(i) : '|';
      if (MARKS.indexOf(c) >= 0 || c == '-' || c == '—' || c == ':' || c == '】' || c == '【') {
        Slice part = SeriesReader.bareName(text.part(start, i));
        if (series.isSeriesName(part)) {
          best = part;
        } else if (best == null
            && i == text.end()
            && part.length() >= 2
            && part.length() <= 30
            && !series.isKindOnly(part)) {
          best = part;
        }
        start = i + 1;
      }
    }
    return best;
  }

  /** What stands behind an ordinal on its line: a title, or a speaker. */
  private void afterOrdinal(Slice line, Heading heading, boolean titled) {
    SeriesReader.Ordinal ordinal = heading.ordinals.get(heading.ordinals.size() - 1);
    Slice rest = line.part(ordinal.text().end(), line.end()).strip(":-–—|丨)]】· ,，");
    Slice before = line.part(line.start(), ordinal.text().start());
    for (Slice part : dashParts(before)) {
      readSpeaker(part, heading);
    }
    if (rest.length() >= 2 && !titled && !series.isKindOnly(rest)) {
      List<Slice> dashed = dashParts(rest);
      Slice first = dashed.get(0);
      if (dashed.size() == 2 && people.readUnlabelled(first).size() == 1 && first.length() <= 20) {
        readSpeaker(first, heading);
        readTitle(dashed.get(1), heading);
      } else {
        readTitle(rest, heading);
      }
    }
  }

  private static List<Slice> dashParts(Slice text) {
    List<Slice> parts = new ArrayList<>(2);
    int start = text.start();
    for (int i = text.start(); i <= text.end(); i++) {
      char c = i < text.end() ? text.at(i) : '-';
      if (c == '-' || c == ':' || c == '|' || c == '丨') {
        parts.add(text.part(start, i));
        start = i + 1;
      }
    }
    return parts;
  }

  private void readSpeaker(Slice part, Heading heading) {
    if (part.length() < 2 || part.length() > 40 || series.isSeriesName(part)) {
      return;
    }
    for (Mention person : people.readUnlabelled(part)) {
      person.guessed = true;
      heading.people.add(person);
    }
  }

  private static List<Slice> parts(Slice line) {
    List<Slice> parts = new ArrayList<>(2);
    int start = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || MARKS.indexOf(line.at(i)) >= 0) {
        Slice part = line.part(start, i);
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private void readParts(List<Slice> parts, Heading heading, boolean titled, boolean inHead) {
    Slice title = null;
    for (Slice part : parts) {
      if (series.ordinal(part) != null) {
        continue;
      }
      if (series.isKindOnly(part)) {
        setKind(part, heading);
      } else if (series.isSeriesName(part) && part.length() <= 30) {
        heading.setSeries(part);
      } else if (people.readUnlabelled(part).size() == 1
          && part.length() <= 12
          && title == null
          && parts.size() > 2) {
        readSpeaker(part, heading);
      } else if (title == null || part.length() > title.length()) {
        title = part;
      }
    }
    boolean announced =
        parts.stream().anyMatch(part -> series.isKindOnly(part) || series.ordinal(part) != null);
    if (title != null && (inHead && !titled || announced)) {
      readTitle(title, heading);
    }
  }

  /** The text behind 学术讲座: or the like, or null. */
  private @Nullable Slice afterKindColon(Slice line, Heading heading) {
    if (line.at(line.start()) == '【' || line.at(line.start()) == '[') {
      int close = line.indexOf(line.at(line.start()) == '【' ? '】' : ']');
      if (close > 0 && close + 1 < line.end()) {
        Slice tag = line.part(line.start() + 1, close);
        setKind(tag, heading);
        if (series.isSeriesName(tag)) {
          heading.setSeries(tag);
        }
        return line.part(close + 1, line.end()).strip(":-–— ");
      }
    }
    int colon = line.indexOf(':');
    if (colon < 0 || colon - line.start() > 40) {
      return null;
    }
    Slice left = line.part(line.start(), colon);
    Slice right = line.part(colon + 1, line.end());
    if (right.length() < 2) {
      return null;
    }
    if (series.isKindOnly(left)) {
      setKind(left, heading);
      return right;
    }
    if (series.isSeriesName(left) && left.length() <= 30) {
      heading.setSeries(left);
      setKind(left, heading);
      return right;
    }
    return null;
  }

  private void setKind(Slice text, Heading heading) {
    if (heading.kind == null) {
      for (int i = text.start(); i < text.end(); i++) {
        WordTrie.Match<io.github.academicevents.EventKind> kind =
            words.kinds().at(text.page(), i, text.end());
        if (kind != null
            && (i == text.start() || !Han.isLetter(text.at(i)) || !Han.isLetter(text.at(i - 1)))) {
          heading.kind = kind.value();
          return;
        }
      }
    }
  }

  /** A title, maybe behind its speaker's name and a colon. */
  private void readTitle(Slice text, Heading heading) {
    int colon = text.indexOf(':');
    if (colon > 0
        && !spoken
        && heading.people.isEmpty()
        && isNameOnly(text.part(text.start(), colon))) {
      readSpeaker(text.part(text.start(), colon), heading);
      heading.title.addAll(TitleText.byLanguage(text.part(colon + 1, text.end())));
      return;
    }
    Slice title = TitleText.of(text);
    if (title.length() >= 2) {
      heading.title.addAll(TitleText.byLanguage(title));
    }
  }

  private boolean isNameOnly(Slice text) {
    List<Mention> read = text.length() > 40 ? List.of() : people.readUnlabelled(text);
    if (read.size() != 1) {
      return false;
    }
    Mention person = read.get(0);
    boolean sure = person.latin != null || text.length() >= 3 || !person.titles.isEmpty();
    return sure && covers(text, person);
  }

  /** A text that is a name with titles and unit, and nothing else; whether it is. */
  private boolean readSpeakerAlone(Slice text, Heading heading) {
    if (!isNameOnly(text)) {
      return false;
    }
    if (!spoken) {
      readSpeaker(text, heading);
    }
    return true;
  }

  private boolean isUnitOnly(Slice line) {
    return line.length() <= 20
        && words.units().before(line.page(), line.start(), line.end()) != null
        && line.even().matches("[\\u4e00-\\u9fff]+");
  }

  /** A line of a date with a time, and maybe the place behind it. */
  private boolean readTime(Slice line, Heading heading) {
    if (line.length() > 160) {
      return false;
    }
    List<When> read = When.read(line, times);
    When when = read.isEmpty() ? null : read.get(0);
    if (when == null || when.date == null) {
      return false;
    }
    boolean starts = when.start - line.start() <= 12;
    boolean mostly = (when.end - when.start) * 2 >= line.length();
    if (!starts && !mostly) {
      return false;
    }
    heading.times.add(when);
    Slice rest = line.part(when.end, line.end()).strip("-–—,，·|;@/ ()");
    if (heading.place == null
        && rest.length() >= 3
        && rest.at(rest.start()) != '('
        && !rest.even().startsWith("A ")) {
      heading.place = rest;
    }
    return true;
  }

  private void readPeople(Slice line, Heading heading) {
    if (line.length() > 100 || !heading.people.isEmpty()) {
      return;
    }
    List<Mention> read = people.readUnlabelled(line);
    if (read.size() == 1 && covers(line, read.get(0))) {
      read.get(0).guessed = true;
      heading.people.addAll(read);
    }
  }

  /** Whether a line is hardly more than a name. */
  private static boolean covers(Slice line, Mention person) {
    Slice name = person.chinese != null ? person.chinese : person.latin;
    return name != null && name.start() - line.start() <= 16;
  }
}
