package io.github.academicevents.announcement;

import io.github.academicevents.AcademicTitle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words about people: surnames, titles, posts, units, and what looks like a name. */
final class PersonWords {

  private final WordTrie<AcademicTitle> titles = new WordTrie<>();
  private final WordTrie<Boolean> posts;
  private final WordTrie<Boolean> units;
  private final Set<String> latinUnits;
  private final Set<String> latinPosts;
  private final Set<String> noNames = new HashSet<>();
  private final Set<String> neverNames = new HashSet<>();
  private final Surnames surnames;

  PersonWords(Entries entries) {
    posts = entries.words(Lexicon.POSTS);
    latinPosts = Set.copyOf(entries.of(Lexicon.LATIN_POSTS));
    for (String entry : entries.of(Lexicon.TITLES)) {
      AcademicTitle.find(Entries.code(entry))
          .ifPresent(title -> titles.add(Entries.word(entry), title));
    }
    Set<String> noTitles = new HashSet<>(entries.of(Lexicon.POSTS));
    for (AcademicTitle title : AcademicTitle.values()) {
      if (title.getKind() != AcademicTitle.Kind.POST
          || noTitles.stream().noneMatch(title.getChineseForms()::contains)) {
        words(title).forEach(word -> titles.add(word, title));
      }
    }
    units = entries.words(Lexicon.UNITS);
    latinUnits = Set.copyOf(entries.of(Lexicon.LATIN_UNITS));
    for (String entry : entries.of(Lexicon.NO_NAMES)) {
      boolean never = entry.endsWith("!");
      (never ? neverNames : noNames).add(never ? Entries.unmarked(entry) : entry);
    }
    surnames = new Surnames(entries.of(Lexicon.SURNAMES), entries.of(Lexicon.JAPANESE_SURNAMES));
  }

  /** The words that the model has for a title: 副教授, Associate Professor, Assoc. Prof. */
  private static Set<String> words(AcademicTitle title) {
    Set<String> words = new HashSet<>(title.getChineseForms());
    words.add(title.getLabel().en().orElse(""));
    words.add(title.getEnglishForm());
    if (title.getEnglishForm().endsWith(".")) {
      words.add(Entries.unmarked(title.getEnglishForm()));
    }
    return words;
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

  boolean isLatinUnit(String word) {
    return latinUnits.contains(word) || isUpper(word) && latinUnits.contains(capitalised(word));
  }

  /** CENTER is Center, but IN is no In. */
  private static boolean isUpper(String word) {
    return word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
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

  Surnames surnames() {
    return surnames;
  }
}
