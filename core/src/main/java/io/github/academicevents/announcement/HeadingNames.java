package io.github.academicevents.announcement;

import io.github.academicevents.EventKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles, speakers and kinds of event in the parts of a heading. */
final class HeadingNames {

  private final Vocabulary words;
  private final SeriesReader series;
  private final PeopleReader people;
  private final Heading heading;
  private final boolean titled;
  private final boolean spoken;

  /**
   * Reads into a heading.
   *
   * @param titled whether a label tells the title, so that a heading need not
   * @param spoken whether a label tells the speaker
   */
  HeadingNames(
      Vocabulary words, PeopleReader people, Heading heading, boolean titled, boolean spoken) {
    this.words = words;
    this.series = new SeriesReader(words);
    this.people = people;
    this.heading = heading;
    this.titled = titled;
    this.spoken = spoken;
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
    if (heading.people.isEmpty() && readNameAndTitle(text)) {
      return;
    }
    Slice title = TitleText.of(text);
    if (title.length() >= 2 && !titled) {
      heading.title.addAll(TitleText.byLanguage(title));
    }
  }

  /** Name: Title, Name (Unit) — Title; whether the text is so. */
  private boolean readNameAndTitle(Slice text) {
    for (int i = text.start() + 1; i < text.end() - 1 && i - text.start() <= 80; i++) {
      char c = text.at(i);
      boolean spaced = Page.isBlank(text.at(i - 1)) && Page.isBlank(text.at(i + 1));
      boolean dash = c == '—' || (c == '-' || c == '–') && spaced;
      if (c == ':' || dash) {
        Slice before = text.part(text.start(), i);
        Slice title = text.part(i + 1, text.end()).strip("—-–");
        if (title.length() > 1 && isNameOnly(before) && (c == ':' || isSurely(before))) {
          readSpeaker(before);
          if (!titled) {
            heading.title.addAll(TitleText.byLanguage(title));
          }
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a name has a title or a unit beside it, so that it is a person's for sure. */
  boolean isSurely(Slice name) {
    return people.readUnlabelled(name).stream()
        .allMatch(
            person ->
                !person.titles.isEmpty()
                    || !person.units.isEmpty() && (person.latin != null || name.indexOf('(') > 0));
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

  /** A line that is a title in quotes, surer than one above it; whether it is one. */
  boolean readQuotedTitle(Slice line) {
    Slice bare = TitleText.of(line);
    boolean quoted = bare.start() > line.start() && bare.end() < line.end() && bare.length() > 8;
    if (quoted) {
      heading.title.remove(Han.language(bare));
      heading.title.put(bare);
    }
    return quoted;
  }

  /** A name with its unit on the next line; whether the two are so. */
  boolean readNameAboveUnit(Slice name, Slice unit) {
    if (!isNameOnly(name) || !people.isUnit(unit) || series.isSeriesName(name)) {
      return false;
    }
    people
        .readUnlabelled(name)
        .forEach(
            person -> {
              person.units.add(unit);
              heading.addGuessed(person);
            });
    return true;
  }

  boolean isNameOnly(Slice text) {
    List<Mention> read =
        text.length() > 80 || text.length() < 2 ? List.of() : people.readUnlabelled(text);
    if (read.size() != 1) {
      return false;
    }
    Mention person = read.get(0);
    boolean sure = person.latin != null || text.length() >= 3 || !person.titles.isEmpty();
    return sure && covers(text, person);
  }

  /** Whether a line is hardly more than a name. */
  private static boolean covers(Slice line, Mention person) {
    Slice name = person.chinese != null ? person.chinese : person.latin;
    if (name == null || name.start() - line.start() > 16) {
      return false;
    }
    int told = letters(person.chinese) + letters(person.latin);
    told += person.units.stream().mapToInt(HeadingNames::letters).sum();
    told += person.titles.stream().mapToInt(title -> letters(title.text())).sum();
    told += letters(person.chinesePosition) + letters(person.latinPosition);
    return letters(line) - told <= 4;
  }

  private static int letters(@Nullable Slice text) {
    int count = 0;
    for (int i = text == null ? 0 : text.start(); text != null && i < text.end(); i++) {
      count += Han.is(text.at(i)) || Han.isLetter(text.at(i)) ? 1 : 0;
    }
    return count;
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

  /** Departmental seminar by X: whether the line tells a speaker so. */
  boolean readBy(Slice line) {
    String even = line.even();
    for (String by : List.of(" by ", " with ")) {
      int at = even.lastIndexOf(by);
      Slice before = line.part(line.start(), line.start() + Math.max(at, 0));
      if (at > 0 && at <= 40 && series.isKindOnly(before)) {
        readKind(line);
        return readSpeakerAndTopic(line.part(line.start() + at + by.length(), line.end()));
      }
      Slice name = line.part(line.start() + at + by.length(), line.end());
      boolean quoted = at > 8 && "”\"’'".indexOf(before.at(before.end() - 1)) >= 0;
      if (at > 8 && isNameOnly(name) && (quoted || isSurely(name))) {
        readKind(line);
        readSpeaker(name);
        readTitle(behindKind(before));
        return true;
      }
    }
    return false;
  }

  /** Name; Name on Topic; Name — Topic. */
  private boolean readSpeakerAndTopic(Slice text) {
    String even = text.even();
    int at = even.length();
    int topic = at;
    for (String mark : List.of(" on ", " — ", " – ", " - ", ": ")) {
      int found = even.indexOf(mark);
      topic = found > 0 && found < at ? found + mark.length() : topic;
      at = found > 0 ? Math.min(at, found) : at;
    }
    if (!readSpeakerAlone(text.part(text.start(), text.start() + at))) {
      return false;
    }
    if (at < even.length() && !titled) {
      heading.title.remove("en");
      readTitle(text.part(text.start() + topic, text.end()));
    }
    return true;
  }

  /** Seminar: "Title": the quoted title behind a word of kind, else the text as it is. */
  private Slice behindKind(Slice text) {
    for (int i = text.start() + 1; i < text.end(); i++) {
      if ("“\"".indexOf(text.at(i)) >= 0) {
        Slice before = text.part(text.start(), i).strip(":");
        if (series.isSeriesName(before)) {
          heading.setSeries(before);
          return text.part(i, text.end());
        }
        return series.isKindOnly(before) ? text.part(i, text.end()) : text;
      }
    }
    return text;
  }
}
