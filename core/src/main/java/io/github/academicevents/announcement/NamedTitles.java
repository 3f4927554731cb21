package io.github.academicevents.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that tell a speaker and a title: Name (Unit): Title, Name, “Title”, a talk by Name. */
final class NamedTitles {

  private static final int MAX_NAME = 80;
  private static final int MAX_LEAD = 60;
  private static final int MIN_QUOTED = 9;

  private final Vocabulary words;
  private final HeadingNames names;
  private final Heading heading;
  private final boolean titled;
  private final boolean spoken;
  private final String spokenBy;

  /** What may be a name before a title. */
  private @Nullable Slice perhapsName;

  NamedTitles(
      Vocabulary words, HeadingNames names, Heading heading, boolean titled, String spokenBy) {
    this.words = words;
    this.names = names;
    this.heading = heading;
    this.titled = titled;
    this.spokenBy = spokenBy;
    this.spoken = !spokenBy.isEmpty();
  }

  /** Name (Unit): Title, surer than a title above; whether a line is so. */
  boolean readNamedTitle(Slice line) {
    Texts above = new Texts().addAll(heading.title);
    if (titled || spoken || !heading.people.isEmpty()) {
      return false;
    }
    heading.title.clear();
    boolean named = readNameAndQuoted(line) || isSurelyNamed(line) && readNameAndTitle(line);
    if (!named) {
      heading.title.addAll(above);
    }
    return named;
  }

  private boolean isSurelyNamed(Slice line) {
    int colon = line.indexOf(':');
    Slice name = line.part(line.start(), Math.max(colon, line.start()));
    return colon > 0 && name.length() <= MAX_NAME && names.isNameOnly(name) && names.isSurely(name);
  }

  /** Name (Unit), "Title"; whether a line is so. */
  private boolean readNameAndQuoted(Slice line) {
    int close = line.end() - 1;
    int kind = "”\"".indexOf(line.at(close));
    int open = kind < 0 ? -1 : line.indexOf(kind == 0 ? '“' : '"');
    if (open <= line.start() || close - open < MIN_QUOTED) {
      return false;
    }
    Slice before = line.part(line.start(), open).strip(",:-–—");
    int colon = before.indexOf(':');
    Slice name = colon < 0 ? before : before.part(colon + 1, before.end());
    if (!names.isNameOnly(name)) {
      return false;
    }
    names.readSpeaker(name);
    heading.title.put(line.part(open + 1, close));
    return true;
  }

  /** Name: Title, Name (Unit) — Title; whether the text is so. */
  boolean readNameAndTitle(Slice text) {
    for (int i = text.start() + 1; i < text.end() - 1 && i - text.start() <= MAX_NAME; i++) {
      char c = text.at(i);
      boolean spaced = Page.isBlank(text.at(i - 1)) && Page.isBlank(text.at(i + 1));
      boolean dash = c == '—' || (c == '-' || c == '–') && spaced;
      if (c == ':' || dash) {
        Slice before = text.part(text.start(), i);
        Slice title = text.part(i + 1, text.end()).strip("—-–");
        if (title.length() <= 1 || !names.isNameOnly(before)) {
          continue;
        }
        boolean known = spoken ? spokenBy.contains(before.letters()) : c == ':' && Han.any(before);
        if (!known && !names.isSurely(before)) {
          perhapsName = c == ':' && !spoken && perhapsName == null ? before : perhapsName;
        } else {
          names.readSpeaker(before);
          if (!titled) {
            heading.title.addAll(TitleText.byLanguage(title));
          }
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes what stands before a title's colon for its speaker, if it may be a name and nothing else
   * tells one: Ada Example: Knots, but not Random Matrices: Old and New by Ada Example.
   */
  void readNameBeforeTitle() {
    Slice name = perhapsName;
    Slice title = name == null ? null : heading.title.get(Han.language(name));
    if (name != null
        && title != null
        && heading.people.isEmpty()
        && title.start() == name.start()) {
      names.readSpeaker(name);
      heading.title.replace(
          Han.language(name), TitleText.of(title.part(name.end(), title.end()).strip(":")));
    }
  }

  /** Departmental seminar by X: whether the line tells a speaker so. */
  boolean readBy(Slice line) {
    String even = line.even();
    for (String by : List.of(" by ", " with ")) {
      int at = even.lastIndexOf(by);
      Slice before = line.part(line.start(), line.start() + Math.max(at, 0));
      if (at > 0 && at <= MAX_LEAD && endsWithKind(before)) {
        names.readKind(line);
        return readSpeakerAndTopic(line.part(line.start() + at + by.length(), line.end()));
      }
      Slice name = line.part(line.start() + at + by.length(), line.end());
      boolean quoted = at > 8 && "”\"’'".indexOf(before.at(before.end() - 1)) >= 0;
      if (at > 8 && names.isNameOnly(name) && (quoted || names.isSurely(name))) {
        names.readKind(line);
        names.readSpeaker(name);
        names.readTitle(behindKind(before));
        return true;
      }
    }
    return false;
  }

  private boolean endsWithKind(Slice text) {
    return names.series().isKindOnly(text)
        || words.events().kinds().before(text.page(), text.start(), text.end()) != null;
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
    if (!names.readSpeakerAlone(text.part(text.start(), text.start() + at))) {
      return false;
    }
    if (at < even.length() && !titled) {
      heading.title.remove("en");
      names.readTitle(text.part(text.start() + topic, text.end()));
    }
    return true;
  }

  /** Seminar: "Title": the quoted title behind a word of kind, else the text as it is. */
  private Slice behindKind(Slice text) {
    for (int i = text.start() + 1; i < text.end(); i++) {
      if ("“\"".indexOf(text.at(i)) >= 0) {
        Slice before = text.part(text.start(), i).strip(":");
        if (names.series().isSeriesName(before)) {
          heading.setSeries(before);
          return text.part(i, text.end());
        }
        return names.series().isKindOnly(before) ? text.part(i, text.end()) : text;
      }
    }
    return text;
  }
}
