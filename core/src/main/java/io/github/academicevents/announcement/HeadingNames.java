package io.github.academicevents.announcement;

import io.github.academicevents.EventKind;
import java.util.List;

/** Titles, speakers and kinds of event in the parts of a heading. */
final class HeadingNames {

  private static final List<String> PRESENTS =
      List.of(" presents", " presents:", " proudly presents", " present", " is pleased to present");

  private static final int MIN_QUOTED = 9;

  private final Vocabulary words;
  private final SeriesReader series;
  private final PeopleReader people;
  private final LoneNames lone;
  private final Heading heading;
  private final boolean titled;
  private final boolean spoken;
  private final NamedTitles named;

  /**
   * Reads into a heading.
   *
   * @param titled whether a label tells the title, so that a heading need not
   * @param spokenBy the letters of what labels tell of speakers; empty if none does
   */
  HeadingNames(
      Vocabulary words, PeopleReader people, Heading heading, boolean titled, String spokenBy) {
    this.words = words;
    this.series = new SeriesReader(words);
    this.people = people;
    this.lone = new LoneNames(people);
    this.heading = heading;
    this.titled = titled;
    this.spoken = !spokenBy.isEmpty();
    this.named = new NamedTitles(words, this, heading, titled, spokenBy);
  }

  NamedTitles named() {
    return named;
  }

  SeriesReader series() {
    return series;
  }

  /** Takes the first word of kind in a text for the event's. */
  void readKind(Slice text) {
    if (heading.kind != null) {
      return;
    }
    for (int i = text.start(); i < text.end(); i++) {
      boolean inWord = i > text.start() && Han.isLetter(text.at(i)) && Han.isLetter(text.at(i - 1));
      WordTrie.Match<EventKind> kind =
          inWord ? null : words.events().kinds().at(text.page(), i, text.end());
      if (kind != null) {
        heading.kind = kind.value();
        return;
      }
    }
  }

  /** A title, maybe behind its speaker's name and a colon. */
  void readTitle(Slice text) {
    if (heading.people.isEmpty() && named.readNameAndTitle(text)) {
      return;
    }
    Slice title = TitleText.of(withoutSeries(text));
    if (title.length() >= 2 && !titled) {
      heading.title.addAll(TitleText.byLanguage(title));
    }
  }

  /** A title without the series that a bracket behind it tells. */
  Slice withoutSeries(Slice text) {
    Slice note = series.noteBehind(text);
    if (note == null) {
      return text;
    }
    SeriesReader.Ordinal ordinal = series.ordinal(note);
    if (ordinal != null) {
      heading.addOrdinal(ordinal);
    }
    heading.setSeries(
        note.part(note.start(), ordinal == null ? note.end() : ordinal.text().start()));
    return text.part(text.start(), note.start() - 1);
  }

  /** Whether a name has a title or a unit beside it, so that it is a person's for sure. */
  boolean isSurely(Slice name) {
    return lone.isSurely(name);
  }

  /** A text that is a name with titles and unit, and nothing else; whether it is. */
  boolean readSpeakerAlone(Slice text) {
    boolean name = isNameOnly(text);
    if (name) {
      readSpeaker(text);
    }
    return name;
  }

  /**
   * Takes a line for the unit of the only speaker, whose name alone stands above; whether it is.
   */
  boolean addUnitBelow(Slice name, Slice unit) {
    Mention person = heading.people.get(0);
    boolean open = person.units.isEmpty() && isNameOnly(name) && people.isUnit(unit);
    if (open) {
      person.units.add(unit);
    }
    return open;
  }

  /** Takes a text for the unit of the speaker read last; whether it is one. */
  boolean addUnitBehind(Slice unit) {
    boolean open = heading.people.size() == 1 && people.isUnit(unit);
    if (open) {
      heading.people.get(0).units.add(unit);
    }
    return open;
  }

  /** A line that is a title in quotes, surer than one above it; whether it is one. */
  boolean readQuotedTitle(Slice line) {
    Slice bare = TitleText.of(line);
    boolean quoted = bare.start() > line.start() && bare.end() < line.end() && bare.length() > 8;
    if (!quoted && readQuotedBehindColon(line)) {
      return true;
    }
    if (quoted) {
      heading.title.remove(Han.language(bare));
      heading.title.put(bare);
    }
    return quoted || readQuotedBeforeKind(line);
  }

  /** New Books in Taiwan Studies: "Islands of Memory": the quoted title; whether a line is so. */
  private boolean readQuotedBehindColon(Slice line) {
    int colon = line.indexOf(':');
    Slice behind = line.part(Math.max(colon + 1, line.start()), line.end());
    Slice bare = TitleText.of(behind);
    boolean quoted =
        colon > 0
            && bare.start() > behind.start()
            && bare.end() < behind.end()
            && bare.length() >= MIN_QUOTED;
    if (quoted) {
      Slice lead = line.part(line.start(), colon);
      readKind(lead);
      if (series.isSeriesName(lead)) {
        heading.setSeries(lead);
      }
      heading.title.remove(Han.language(bare));
      heading.title.put(bare);
    }
    return quoted;
  }

  /** “标题”学术讲座: a title long enough for one, and what sort of event it is. */
  private boolean readQuotedBeforeKind(Slice line) {
    int close = line.at(line.start()) != '“' ? -1 : line.indexOf('”');
    if (close - line.start() < MIN_QUOTED || close + 1 >= line.end()) {
      return false;
    }
    Slice kind = line.part(close + 1, line.end());
    WordTrie.Match<Boolean> word =
        words.events().series().before(kind.page(), kind.start(), kind.end());
    if (!series.isKindOnly(kind) || word != null && word.value()) {
      return false;
    }
    readKind(kind);
    heading.title.put(line.part(line.start() + 1, close));
    return true;
  }

  /** A name whose unit or title the next line tells; whether the two are so. */
  boolean readNameAboveUnit(Slice name, Slice unit) {
    Mention person = spoken || series.isSeriesName(name) ? null : lone.above(name, unit);
    if (person != null) {
      heading.addGuessed(person);
    }
    return person != null;
  }

  /** By A and B; whether a line is so. */
  boolean readNamesBehindBy(Slice line) {
    List<Mention> read = spoken || !heading.people.isEmpty() ? List.of() : lone.by(line);
    read.forEach(heading::addGuessed);
    return !read.isEmpty();
  }

  /** The X Center presents: whether a line is so. */
  boolean readPresenting(Slice line) {
    String even = line.length() > 100 ? "" : line.even();
    for (String end : PRESENTS) {
      if (even.endsWith(end)) {
        Slice unit = line.part(line.start(), line.end() - end.length());
        heading.organizers.add(unit);
        return true;
      }
    }
    return false;
  }

  boolean isNameOnly(Slice text) {
    return lone.isNameOnly(text);
  }

  void readSpeaker(Slice part) {
    if (spoken || part.length() < 2 || part.length() > 80 || series.isSeriesName(part)) {
      return;
    }
    people.readUnlabelled(part).forEach(heading::addGuessed);
  }

  /** A line that is a name where the title is known already. */
  void readPeople(Slice line) {
    if (line.length() <= 120 && heading.people.isEmpty() && !spoken) {
      readSpeakerAlone(line);
    }
  }
}
