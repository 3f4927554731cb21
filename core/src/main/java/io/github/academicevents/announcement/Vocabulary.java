package io.github.academicevents.announcement;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.EventKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All lexicons, ready for use. */
final class Vocabulary {

  /** A navigation line: whole, or only its beginning. */
  enum Navigation {
    WHOLE,
    BEGINNING
  }

  /** Parts of a place. */
  enum Part {
    CAMPUS,
    BUILDING,
    ROOM
  }

  private static final Vocabulary DEFAULT = new Vocabulary(Map.of());

  private final Map<Lexicon, List<String>> more;
  private final WordTrie<Label> labels = new WordTrie<>();
  private final Map<String, Label> damaged = new HashMap<>();
  private final WordTrie<AcademicTitle> titles = new WordTrie<>();
  private final WordTrie<Boolean> posts;
  private final WordTrie<Boolean> units;
  private final Set<String> latinUnits;
  private final Set<String> latinPosts;
  private final Set<String> noNames = new HashSet<>();
  private final Set<String> neverNames = new HashSet<>();
  private final WordTrie<Part> places = new WordTrie<>();
  private final WordTrie<Boolean> streets = new WordTrie<>();
  private final WordTrie<CalendarWord> calendar = new WordTrie<>();
  private final WordTrie<EventKind> kinds = new WordTrie<>();
  private final WordTrie<Boolean> series = new WordTrie<>();
  private final WordTrie<Boolean> seriesLeads = new WordTrie<>();
  private final WordTrie<Boolean> kindFillers;
  private final WordTrie<Boolean> asides;
  private final Map<Phrase, List<String>> phrases;
  private final WordTrie<String> zones = new WordTrie<>();
  private final WordTrie<String> platforms = new WordTrie<>();
  private final WordTrie<Navigation> navigation = new WordTrie<>();
  private final Surnames surnames;
  private final WordTrie<Boolean> brands;
  private final WordTrie<Boolean> brandTails;

  private Vocabulary(Map<Lexicon, List<String>> more) {
    this.more = more;
    addLabels();
    for (String entry : entries(Lexicon.TITLES)) {
      int blank = entry.indexOf(' ');
      AcademicTitle.find(entry.substring(0, Math.max(blank, 0)))
          .ifPresent(title -> titles.add(entry.substring(blank + 1), title));
    }
    posts = words(Lexicon.POSTS);
    units = words(Lexicon.UNITS);
    latinUnits = Set.copyOf(entries(Lexicon.LATIN_UNITS));
    latinPosts = Set.copyOf(entries(Lexicon.LATIN_POSTS));
    for (String entry : entries(Lexicon.NO_NAMES)) {
      boolean never = entry.endsWith("!");
      (never ? neverNames : noNames).add(never ? entry.substring(0, entry.length() - 1) : entry);
    }
    for (String entry : entries(Lexicon.PLACES)) {
      int blank = entry.indexOf(' ');
      String part = entry.substring(0, Math.max(blank, 0));
      if (part.equals("street")) {
        streets.add(entry.substring(blank + 1), true);
      } else {
        places.add(entry.substring(blank + 1), part(part));
      }
    }
    for (String entry : entries(Lexicon.CALENDAR)) {
      String[] parts = entry.split(" ", 3);
      calendar.add(parts[2], CalendarWord.of(parts[0], parts[1]));
    }
    for (String entry : entries(Lexicon.ZONES)) {
      int blank = entry.indexOf(' ');
      zones.add(entry.substring(blank + 1), entry.substring(0, Math.max(blank, 0)));
    }
    for (String entry : entries(Lexicon.PLATFORMS)) {
      int bar = entry.indexOf('|');
      platforms.add(entry.substring(bar + 1).strip(), entry.substring(0, Math.max(bar, 0)).strip());
    }
    for (String entry : entries(Lexicon.NAVIGATION)) {
      boolean beginning = entry.endsWith("*");
      navigation.add(
          beginning ? entry.substring(0, entry.length() - 1) : entry,
          beginning ? Navigation.BEGINNING : Navigation.WHOLE);
    }
    for (String entry : entries(Lexicon.KINDS)) {
      int blank = entry.indexOf(' ');
      EventKind.find(entry.substring(0, Math.max(blank, 0)))
          .ifPresent(kind -> kinds.add(entry.substring(blank + 1), kind));
    }
    for (String entry : entries(Lexicon.SERIES)) {
      char mark = entry.charAt(entry.length() - 1);
      boolean marked = mark == '*' || mark == '!';
      String word = marked ? entry.substring(0, entry.length() - 1) : entry;
      (mark == '*' ? seriesLeads : series).add(word, mark != '!');
    }
    kindFillers = words(Lexicon.KIND_FILLERS);
    asides = words(Lexicon.ASIDES);
    phrases = Phrase.index(entries(Lexicon.PHRASES));
    surnames = new Surnames(entries(Lexicon.SURNAMES), entries(Lexicon.JAPANESE_SURNAMES));
    brands = words(Lexicon.BRANDS);
    brandTails = words(Lexicon.BRAND_TAILS);
  }

  /** The library's words and some of a user's own. */
  static Vocabulary with(Map<Lexicon, List<String>> more) {
    return more.isEmpty() ? DEFAULT : new Vocabulary(more);
  }

  private static Part part(String name) {
    return switch (name) {
      case "campus" -> Part.CAMPUS;
      case "building" -> Part.BUILDING;
      default -> Part.ROOM;
    };
  }

  private List<String> entries(Lexicon lexicon) {
    List<String> own = more.getOrDefault(lexicon, List.of());
    if (own.isEmpty()) {
      return lexicon.entries();
    }
    List<String> all = new ArrayList<>(own);
    all.addAll(lexicon.entries());
    return all;
  }

  private WordTrie<Boolean> words(Lexicon lexicon) {
    WordTrie<Boolean> words = new WordTrie<>();
    entries(lexicon).forEach(word -> words.add(word, true));
    return words;
  }

  private void addLabels() {
    List<Label> plain = new ArrayList<>();
    List<Label> afterOccasion = new ArrayList<>();
    for (String entry : entries(Lexicon.LABELS)) {
      Label label = Label.parse(entry);
      if (label.word().startsWith("~")) {
        Label bare = label.withWord(label.word().substring(1));
        afterOccasion.add(bare);
        plain.add(bare);
      } else {
        plain.add(label);
      }
    }
    plain.forEach(label -> labels.add(label.word(), label));
    for (String occasion : entries(Lexicon.OCCASIONS)) {
      for (Label label : afterOccasion) {
        Label whole =
            new Label(label.field(), label.language(), occasion + label.word(), false, false);
        labels.add(whole.word(), whole);
      }
    }
    plain.stream().filter(label -> isCommon(label.field())).forEach(this::addDamaged);
    plain.forEach(this::addDamaged);
  }

  private static boolean isCommon(Field field) {
    return field == Field.TIME
        || field == Field.PLACE
        || field == Field.TITLE
        || field == Field.SPEAKER;
  }

  /** What is left of a label of two or three characters that lost one. */
  private void addDamaged(Label label) {
    String word = label.word();
    if (!label.isChinese() || label.weak() || word.length() < 2 || word.length() > 3) {
      return;
    }
    for (int i = 0; i < word.length(); i++) {
      String rest = word.substring(0, i) + word.substring(i + 1);
      if (labels.get(rest) == null) {
        damaged.putIfAbsent(rest, label);
      }
    }
  }

  WordTrie<Label> labels() {
    return labels;
  }

  /** The label of which this may be what is left. */
  @Nullable Label damagedLabel(String rest) {
    return damaged.get(rest);
  }

  WordTrie<AcademicTitle> titles() {
    return titles;
  }

  WordTrie<Boolean> posts() {
    return posts;
  }

  WordTrie<Boolean> units() {
    return units;
  }

  boolean isLatinUnitWord(String word) {
    return latinUnits.contains(word);
  }

  /** Whether a post may begin with a word. */
  boolean isLatinPost(String word) {
    return latinPosts.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word looks like a name and is none. */
  boolean isNoName(String word) {
    return noNames.contains(word);
  }

  /** Whether a word is no name even under a label of people. */
  boolean isNeverName(String word) {
    return neverNames.contains(word);
  }

  WordTrie<Boolean> streets() {
    return streets;
  }

  WordTrie<Part> places() {
    return places;
  }

  WordTrie<CalendarWord> calendar() {
    return calendar;
  }

  WordTrie<EventKind> kinds() {
    return kinds;
  }

  /** Words that the name of a series ends with, and whether they do behind a unit too. */
  WordTrie<Boolean> series() {
    return series;
  }

  /** Words that the name of a series begins with. */
  WordTrie<Boolean> seriesLeads() {
    return seriesLeads;
  }

  WordTrie<Boolean> kindFillers() {
    return kindFillers;
  }

  List<String> phrases(Phrase phrase) {
    return phrases.getOrDefault(phrase, List.of());
  }

  WordTrie<Boolean> asides() {
    return asides;
  }

  WordTrie<String> zones() {
    return zones;
  }

  WordTrie<String> platforms() {
    return platforms;
  }

  WordTrie<Navigation> navigation() {
    return navigation;
  }

  Surnames surnames() {
    return surnames;
  }

  WordTrie<Boolean> brands() {
    return brands;
  }

  WordTrie<Boolean> brandTails() {
    return brandTails;
  }
}
