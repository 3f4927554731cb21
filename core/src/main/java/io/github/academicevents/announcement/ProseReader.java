package io.github.academicevents.announcement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an announcement told in a sentence: X 教授将于…作题为“…”的报告, X will give a talk on “…”. */
final class ProseReader {

  private static final List<String> TITLE_LEADS =
      List.of(
          "题为",
          "题目为",
          "主题为",
          "名为",
          "题目是",
          "主题是",
          "entitled",
          "titled",
          "talk on",
          "lecture on",
          "seminar on",
          "title of",
          "on the topic",
          "speak on",
          "speak about",
          "talk about",
          "作了",
          "作",
          "做",
          "讲授",
          "带来",
          "分享",
          "主讲",
          "举办",
          "举行");
  private static final String OPENING = "“\"《「‘";
  private static final String CLOSING = "”\"》」’";
  private static final List<String> CHINESE_VERBS =
      List.of(
          "将", "应邀", "受邀", "作为", "为我", "给我", "莅临", "做客", "来访", "主讲", "于20", "为师生", "为同学", "作题",
          "做题", "作了", "做了", "作学术", "做学术", "来我", "来校", "到我");
  private static final List<String> ENGLISH_VERBS =
      List.of(
          " will ", " is going to ", " gives ", " gave ", " presents ", " is giving ", " to give ");
  private static final List<String> PLACE_ENDS =
      List.of("作", "做", "举行", "举办", "召开", "开展", "为", "进行", "开讲", "主讲", "与");

  private static final List<String> PLACE_WORDS =
      List.of(" hall", "auditorium", " theatre", " theater", " building", " library");

  private final Vocabulary words;
  private final PeopleReader people;

  ProseReader(Vocabulary words, PeopleReader people) {
    this.words = words;
    this.people = people;
  }

  /** Whether a line is a sentence rather than a heading. */
  static boolean isProse(Slice line) {
    if (line.length() < 25) {
      return false;
    }
    boolean sentence = line.indexOf('。') >= 0 || line.indexOf('，') >= 0;
    String even = line.even();
    boolean verbs =
        CHINESE_VERBS.stream().anyMatch(even::contains) && Han.prevails(line)
            || ENGLISH_VERBS.stream().anyMatch(even::contains);
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
      Mention speaker = speaker(line, titleAt);
      if (speaker != null) {
        told = true;
        speaker.guessed = true;
        heading.people.add(speaker);
      }
    }
    Slice organizer = organizer(line);
    if (organizer != null && heading.organizers.isEmpty()) {
      heading.organizers.add(organizer);
    }
    if (heading.place == null && told) {
      heading.place = place(line);
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
    boolean holds = even.contains("举办") || even.contains("主办") || even.contains("举行");
    return at > 3 && at < 50 && holds ? unit(line.part(line.start(), line.start() + at)) : null;
  }

  private @Nullable Slice unit(Slice text) {
    Slice bare = text.strip("将,， ");
    int bracket = bare.indexOf('(');
    int end = bracket > 0 && bare.at(bare.end() - 1) == ')' ? bracket : bare.end();
    return end - bare.start() >= 3
            && words.units().before(bare.page(), bare.start(), end) != null
            && bare.indexOf('，') < 0
            && bare.indexOf(',') < 0
        ? bare
        : null;
  }

  private static @Nullable Slice title(Slice line) {
    String even = line.even();
    for (String lead : TITLE_LEADS) {
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

  private @Nullable Mention speaker(Slice line, int until) {
    Slice rest = line.part(line.start(), until);
    if (!Han.prevails(line)) {
      return english(rest);
    }
    int start = rest.start();
    for (int i = rest.start(); i <= rest.end(); i++) {
      char c = i < rest.end() ? rest.at(i) : '，';
      if (c == '，' || c == ',' || c == '。' || c == ';') {
        Mention found = chinese(rest.part(start, i));
        if (found != null) {
          return found;
        }
        start = i + 1;
      }
    }
    return null;
  }

  private @Nullable Mention chinese(Slice clause) {
    String even = clause.even();
    int from = 0;
    for (String lead : List.of("邀请到了", "邀请到", "邀请了", "邀请")) {
      int at = even.indexOf(lead);
      if (at >= 0 && !even.startsWith("应")) {
        from = at + lead.length();
        break;
      }
    }
    int end = even.length();
    for (String verb : CHINESE_VERBS) {
      int at = even.indexOf(verb, from);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    if (end == even.length() && from == 0 || end - from > 60) {
      return null;
    }
    Slice who = clause.part(clause.start() + from, clause.start() + end);
    List<Mention> read = people.readUnlabelled(who);
    return read.size() == 1 && (!read.get(0).titles.isEmpty() || from > 0) ? read.get(0) : null;
  }

  private @Nullable Mention english(Slice text) {
    String even = text.even();
    for (String verb : ENGLISH_VERBS) {
      int at = even.indexOf(verb);
      if (at > 0 && at < 120) {
        List<Mention> read = people.readUnlabelled(text.part(text.start(), text.start() + at));
        if (read.size() == 1) {
          return read.get(0);
        }
      }
    }
    int by = even.indexOf(" by ");
    return by < 0 ? null : byName(text.part(text.start() + by + 4, text.end()));
  }

  /** The one who stands behind “by”, up to the end of the sentence or the topic; or null. */
  private @Nullable Mention byName(Slice text) {
    String even = text.even();
    int end = Math.min(even.length(), 120);
    for (String stop : List.of(". ", " will ", " on ", " entitled", " titled")) {
      int at = even.indexOf(stop, 6);
      end = at > 0 ? Math.min(end, at) : end;
    }
    List<Mention> read = people.readUnlabelled(text.part(text.start(), text.start() + end));
    return read.size() == 1 && !(read.get(0).titles.isEmpty() && read.get(0).units.isEmpty())
        ? read.get(0)
        : null;
  }

  private @Nullable Slice place(Slice line) {
    String even = line.even();
    for (int at = even.indexOf('在'); at >= 0 && at < 400; at = even.indexOf('在', at + 1)) {
      int end = Math.min(even.length(), at + 40);
      for (String verb : PLACE_ENDS) {
        int found = even.indexOf(verb, at + 3);
        end = found > 0 ? Math.min(end, found) : end;
      }
      Slice place = line.part(line.start() + at + 1, line.start() + end).strip(",，。");
      if (endsWithPlace(place)) {
        return place;
      }
    }
    for (String lead : List.of(" in ", " at ")) {
      for (int at = even.indexOf(lead); at >= 0; at = even.indexOf(lead, at + 1)) {
        int from = at + lead.length();
        Slice place = line.part(line.start() + from, line.start() + placeEnd(even, from));
        String text = place.even().toLowerCase(Locale.ROOT);
        boolean room =
            text.startsWith("room ")
                || text.startsWith("the ") && text.contains("room")
                || PLACE_WORDS.stream().anyMatch(text::contains);
        if (room && place.length() < 80) {
          return place;
        }
      }
    }
    return null;
  }

  private boolean endsWithPlace(Slice place) {
    return place.length() >= 3
        && (words.places().before(place.page(), place.start(), place.end()) != null
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
