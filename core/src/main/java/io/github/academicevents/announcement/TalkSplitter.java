package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the talks of a page apart, and what they share. */
final class TalkSplitter {

  /**
   * A page's talks.
   *
   * @param shared what is told once for all
   * @param talks what is told for each; empty where the page has one talk, which all is about
   */
  record Talks(List<Segment> shared, List<List<Segment>> talks) {}

  private static final Set<Field> SHARABLE =
      EnumSet.of(
          Field.TIME,
          Field.PLACE,
          Field.SIDE_PLACE,
          Field.TIME_PLACE,
          Field.MODERATOR,
          Field.CHAIR,
          Field.INVITER,
          Field.HOST,
          Field.PANELIST,
          Field.CONTACT,
          Field.EMAIL,
          Field.TELEPHONE,
          Field.ORGANIZER,
          Field.CO_ORGANIZER,
          Field.SUPPORTING_ORGANIZER,
          Field.SPONSOR,
          Field.FUNDER,
          Field.ONLINE,
          Field.MEETING_ID,
          Field.PASSCODE,
          Field.REGISTRATION,
          Field.DEADLINE,
          Field.URL,
          Field.AUDIENCE,
          Field.LANGUAGE,
          Field.SERIES,
          Field.NUMBER);

  /** More headings of talks than this are no programme of one event. */
  private static final int MAX_TALKS = 200;

  private TalkSplitter() {}

  static Talks split(List<Segment> segments) {
    if (!hasSeveral(segments)) {
      return new Talks(segments, List.of());
    }
    Field opener = opener(segments);
    List<Segment> shared = new ArrayList<>();
    List<List<Segment>> groups = new ArrayList<>();
    Set<String> openers = new HashSet<>();
    for (Segment segment : segments) {
      boolean opens = segment.field() == opener && openers.add(key(segment));
      if (opens) {
        groups.add(new ArrayList<>());
      }
      (groups.isEmpty() ? shared : groups.get(groups.size() - 1)).add(segment);
    }
    List<List<Segment>> talks = joinLanguages(groups);
    if (talks.size() < 2 || talks.size() > MAX_TALKS) {
      return new Talks(segments, List.of());
    }
    share(talks, shared);
    shared.replaceAll(
        segment ->
            segment.field() == Field.TALK && segment.value().length() > 3
                ? segment.withField(Field.TITLE)
                : segment);
    return new Talks(shared, talks);
  }

  /** The same, where the only time or place told is the one before a move. */
  static List<Segment> withoutPrevious(List<Segment> segments) {
    return withOnly(
        withOnly(segments, Field.PREVIOUS_TIME, Field.TIME), Field.PREVIOUS_PLACE, Field.PLACE);
  }

  private static List<Segment> withOnly(List<Segment> segments, Field previous, Field now) {
    boolean told = segments.stream().anyMatch(segment -> segment.field() == now);
    return told
        ? segments
        : segments.stream()
            .map(segment -> segment.field() == previous ? segment.withField(now) : segment)
            .toList();
  }

  /** The same, where a date beside 作者 or 来源 on one line is the page's. */
  static List<Segment> withPublished(List<Segment> segments) {
    List<Segment> marked = new ArrayList<>(segments);
    boolean otherTime =
        segments.stream().filter(segment -> segment.field() == Field.TIME).count() > 1;
    for (int i = 0; i < marked.size(); i++) {
      Segment segment = marked.get(i);
      boolean bare = segment.label().word().length() <= 4 && segment.value().indexOf(':') < 0;
      if (segment.field() == Field.TIME && (otherTime || bare)) {
        boolean beside = i > 0 && isPageFact(marked.get(i - 1), segment);
        beside |= i + 1 < marked.size() && isPageFact(marked.get(i + 1), segment);
        marked.set(i, beside ? segment.withField(Field.PUBLISHED) : segment);
      }
    }
    return marked;
  }

  /** Whether a segment tells who made the page, on the line of another. */
  private static boolean isPageFact(Segment fact, Segment other) {
    if (fact.field() != Field.OTHER && fact.field() != Field.PUBLISHED) {
      return false;
    }
    int from = Math.min(fact.start(), other.start());
    int to = Math.max(fact.start(), other.start());
    return to - from < 200 && new Slice(other.value().page(), from, to).indexOf('\n') < 0;
  }

  /** The same, where 报告一: or 学术报告: with a title behind it announces a title. */
  static List<Segment> withTitles(List<Segment> segments, Vocabulary words) {
    boolean titled =
        segments.stream().anyMatch(s -> s.field() == Field.TITLE && !s.value().isEmpty());
    Plausibility plausibility = new Plausibility(words);
    boolean better =
        segments.stream()
            .anyMatch(s -> s.field() == Field.TITLE && !isSubject(s) && !s.value().isEmpty());
    return segments.stream()
        .map(s -> better && isSubject(s) ? s.withField(Field.OTHER) : s)
        .map(
            segment ->
                segment.field() == Field.TITLE && segment.number() > 0 && segment.value().isEmpty()
                    ? segment.withField(Field.TALK)
                    : segment)
        .map(
            segment ->
                segment.field() == Field.TALK
                        && segment.value().length() > 3
                        && (segment.number() > 0 || !titled)
                        && !plausibility.isPerson(segment.value())
                    ? segment.withField(Field.TITLE)
                    : segment)
        .toList();
  }

  /** A mail's subject says what the mail is about. */
  private static boolean isSubject(Segment segment) {
    return segment.field() == Field.TITLE && segment.label().word().equalsIgnoreCase("Subject");
  }

  private static String key(Segment segment) {
    return segment.field()
        + ":"
        + segment.value().letters()
        + (segment.field() == Field.TALK ? segment.number() : "");
  }

  private static boolean hasSeveral(List<Segment> segments) {
    int talks = distinct(segments, Field.TALK);
    int titles = Math.max(titles(segments, "zh"), titles(segments, "en"));
    if (Math.max(talks, titles) < 2) {
      return false;
    }
    int speakers = distinct(segments, Field.SPEAKER);
    int times = times(segments);
    boolean numbered =
        segments.stream().filter(s -> s.field() == Field.TITLE && s.number() > 0).count() >= 2;
    return talks >= 2 || speakers >= 2 || times >= 2 || numbered;
  }

  /** The number of distinct titles whose label is in a language. */
  private static int titles(List<Segment> segments, String language) {
    Set<String> values = new HashSet<>();
    for (Segment segment : segments) {
      if (segment.field() == Field.TITLE && segment.language().equals(language)) {
        values.add(segment.value().letters());
      }
    }
    values.remove("");
    return values.size();
  }

  /** The number of distinct times of one label: a date and a time of day apart are one time. */
  private static int times(List<Segment> segments) {
    Map<String, Set<String>> values = new HashMap<>();
    for (Segment segment : segments) {
      if (segment.field() == Field.TIME) {
        values.computeIfAbsent(segment.label().word(), it -> new HashSet<>()).add(key(segment));
      }
    }
    return values.values().stream().mapToInt(Set::size).max().orElse(0);
  }

  private static int distinct(List<Segment> segments, Field field) {
    Set<String> values = new HashSet<>();
    for (Segment segment : segments) {
      if (segment.field() == field) {
        values.add(key(segment));
      }
    }
    return values.size();
  }

  /** The field that each talk begins with: the first one told that is told for each. */
  private static Field opener(List<Segment> segments) {
    int needed =
        Math.max(
            2,
            Math.min(
                Math.max(titles(segments, "zh"), titles(segments, "en")),
                Math.max(distinct(segments, Field.TITLE), 2)));
    if (distinct(segments, Field.TALK) >= 2) {
      return Field.TALK;
    }
    Set<Field> repeated = EnumSet.noneOf(Field.class);
    Set<Field> once = EnumSet.noneOf(Field.class);
    for (Field field : List.of(Field.TITLE, Field.SPEAKER, Field.TIME)) {
      int count = distinct(segments, field);
      if (count >= needed) {
        repeated.add(field);
      }
      if (count == needed) {
        once.add(field);
      }
    }
    // What is told once for each talk opens one, rather than what is told for all too.
    repeated = once.isEmpty() ? repeated : once;
    for (Segment segment : segments) {
      if (repeated.contains(segment.field())) {
        return segment.field();
      }
    }
    return Field.TITLE;
  }

  /**
   * Joins the first Chinese talk with the first English one, and so on, where there are as many.
   */
  private static List<List<Segment>> joinLanguages(List<List<Segment>> groups) {
    List<List<Segment>> chinese = new ArrayList<>();
    List<List<Segment>> english = new ArrayList<>();
    for (List<Segment> group : groups) {
      (group.get(0).language().equals("zh") ? chinese : english).add(group);
    }
    if (chinese.isEmpty() || english.size() != chinese.size()) {
      return groups;
    }
    List<List<Segment>> joined = new ArrayList<>();
    for (int i = 0; i < chinese.size(); i++) {
      List<Segment> both = new ArrayList<>(chinese.get(i));
      both.addAll(english.get(i));
      joined.add(both);
    }
    return joined;
  }

  /** What only the last talk has, though each would need it, is told for all. */
  private static void share(List<List<Segment>> talks, List<Segment> shared) {
    List<Segment> last = talks.get(talks.size() - 1);
    for (Field field : SHARABLE) {
      boolean others =
          talks.subList(0, talks.size() - 1).stream()
              .flatMap(List::stream)
              .anyMatch(segment -> segment.field() == field);
      if (!others) {
        last.stream().filter(segment -> segment.field() == field).forEach(shared::add);
        last.removeIf(segment -> segment.field() == field);
      }
    }
  }
}
