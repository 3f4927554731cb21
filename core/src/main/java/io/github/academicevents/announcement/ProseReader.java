package io.github.academicevents.announcement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an announcement told in a sentence: X 教授将于…作题为“…”的报告, X will give a talk on “…”. */
final class ProseReader {

  private static final String OPENING = "“\"《「‘";
  private static final String CLOSING = "”\"》」’";
  private final Vocabulary words;
  private final ProseSpeakers speakers;
  private final SeriesReader series;

  ProseReader(Vocabulary words, PeopleReader people) {
    this.words = words;
    this.speakers = new ProseSpeakers(words, people);
    this.series = new SeriesReader(words);
  }

  /** Whether a line is a sentence rather than a heading. */
  static boolean isProse(Slice line, Vocabulary words) {
    if (line.length() < 25) {
      return false;
    }
    boolean sentence = line.indexOf('。') >= 0 || line.indexOf('，') >= 0;
    String even = line.even();
    boolean verbs = words.events().phrases(Phrase.SPEAKS).stream().anyMatch(even::contains);
    boolean comma = Han.prevails(line) && line.indexOf(',') >= 0;
    return sentence && line.length() > 60
        || verbs && (sentence || comma || !Han.prevails(line))
        || even.endsWith(".") && even.length() > 80;
  }

  /** Adds what a sentence tells and nothing else told so far. */
  void read(Slice line, Heading heading, boolean titled, boolean spoken) {
    int titleAt = line.end();
    boolean told = false;
    Slice title = title(line);
    if (title != null) {
      titleAt = title.start();
      told = true;
      if (!titled) {
        // What a sentence calls the title is surer than a line above it.
        Slice bare = TitleText.of(title);
        heading.title.remove(Han.language(bare));
        heading.title.put(bare);
      }
    }
    if (!spoken && heading.people.isEmpty()) {
      Mention speaker = speakers.read(line, titleAt);
      if (speaker != null) {
        told = true;
        speaker.guessed = true;
        heading.people.add(speaker);
      }
    }
    readSeries(line, heading);
    Slice organizer = organizer(line);
    if (organizer != null && heading.organizers.isEmpty()) {
      heading.organizers.add(organizer);
    }
    if (heading.place == null && told) {
      heading.place = place(line);
    }
  }

  /** 做客“X”第28讲: the series and the ordinal. */
  private void readSeries(Slice line, Heading heading) {
    SeriesReader.Ordinal ordinal = heading.ordinal == null ? series.ordinal(line) : null;
    if (ordinal == null) {
      return;
    }
    Slice before = line.part(line.start(), ordinal.text().start());
    String even = before.even();
    int from = -1;
    for (String verb : words.events().phrases(Phrase.SERIES)) {
      int at = even.lastIndexOf(verb);
      from = at < 0 ? from : Math.max(from, at + verb.length());
    }
    if (from >= 0) {
      Slice name = before.part(before.start() + from, before.end());
      Slice bare = SeriesReader.bareName(name);
      if (name.length() > bare.length() || series.isSeriesName(name)) {
        heading.addOrdinal(ordinal);
        heading.setSeries(name);
      }
    }
  }

  /** 由 X 主办, or X 于 … 举办 at the start of the sentence. */
  private @Nullable Slice organizer(Slice line) {
    String even = line.even();
    int by = even.indexOf('由');
    if (by >= 0) {
      for (String verb : List.of("主办", "承办", "举办", "组织", "联合主办")) {
        int end = even.indexOf(verb, by);
        if (end > by + 3 && end - by < 40) {
          return unit(line.part(line.start() + by + 1, line.start() + end));
        }
      }
    }
    int at = even.indexOf('于');
    boolean holds = words.events().phrases(Phrase.HOLDS).stream().anyMatch(even::contains);
    return at > 3 && at < 50 && holds ? unit(line.part(line.start(), line.start() + at)) : null;
  }

  private @Nullable Slice unit(Slice text) {
    Slice bare = text.strip("将,， ");
    int bracket = bare.indexOf('(');
    int end = bracket > 0 && bare.at(bare.end() - 1) == ')' ? bracket : bare.end();
    return end - bare.start() >= 3
            && words.people().units().before(bare.page(), bare.start(), end) != null
            && bare.indexOf('，') < 0
            && bare.indexOf(',') < 0
        ? bare
        : null;
  }

  private @Nullable Slice title(Slice line) {
    String even = line.even();
    for (String lead : words.events().phrases(Phrase.TITLE)) {
      int at = even.indexOf(lead);
      int open = at < 0 ? -1 : opening(line, line.start() + at + lead.length());
      if (open > 0) {
        char closing = CLOSING.charAt(OPENING.indexOf(line.at(open)));
        int close = line.indexOf(closing, open + 1);
        if (close > open + 2) {
          return line.part(open + 1, close);
        }
      }
    }
    return null;
  }

  /** The quote that opens within a few characters, or -1. */
  private static int opening(Slice line, int from) {
    for (int i = from; i < Math.min(line.end(), from + 4); i++) {
      if (OPENING.indexOf(line.at(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Slice place(Slice line) {
    String even = line.even();
    int moved = even.contains("原定") || even.contains("原计划") ? movedAt(even) : 0;
    if (moved < 0) {
      return null;
    }
    for (int at = even.indexOf('在', moved); at >= 0 && at < 400; at = even.indexOf('在', at + 1)) {
      int end = Math.min(even.length(), at + 40);
      for (String verb : words.events().phrases(Phrase.PLACE_END)) {
        int found = even.indexOf(verb, at + 3);
        end = found > 0 ? Math.min(end, found) : end;
      }
      Slice place = line.part(line.start() + at + 1, line.start() + end).strip(",，。");
      if (endsWithPlace(place)) {
        return place;
      }
    }
    for (String lead : List.of(" in ", " at ", ", ")) {
      for (int at = even.indexOf(lead); at >= 0; at = even.indexOf(lead, at + 1)) {
        int from = at + lead.length();
        Slice place = line.part(line.start() + from, line.start() + placeEnd(even, from));
        String text = place.even().toLowerCase(Locale.ROOT);
        boolean room =
            text.startsWith("room ")
                || text.startsWith("the ") && text.contains("room")
                || words.events().phrases(Phrase.PLACE).stream().anyMatch(text::contains);
        if (room && place.length() < 80) {
          return place;
        }
      }
    }
    return null;
  }

  /** Where a sentence about a move goes on to what holds now; -1 if that is no place. */
  private static int movedAt(String even) {
    for (String word : List.of("改在", "改到", "改至", "调整", "变更", "更改")) {
      int at = even.indexOf(word);
      if (at >= 0) {
        return at;
      }
    }
    return even.contains("线上") ? -1 : 0;
  }

  private boolean endsWithPlace(Slice place) {
    return place.length() >= 3
        && (words.places().parts().before(place.page(), place.start(), place.end()) != null
            || Han.isDigit(place.at(place.end() - 1)));
  }

  /** The end of an English place: before a full stop at the end, or a word that goes on. */
  private static int placeEnd(String text, int from) {
    int end = Math.min(text.length(), from + 90);
    for (String stop : List.of(". ", " on ", " from ", "; ", " and ", " at ")) {
      int at = text.indexOf(stop, from);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return end > from && text.charAt(end - 1) == '.' ? end - 1 : end;
  }
}
