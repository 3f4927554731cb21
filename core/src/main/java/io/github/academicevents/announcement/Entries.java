package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The entries of all lexicons: a user's own first, so that they win, then the library's. */
final class Entries {

  private final Map<Lexicon, List<String>> own;

  Entries(Map<Lexicon, List<String>> own) {
    this.own = own;
  }

  List<String> of(Lexicon lexicon) {
    List<String> all = new ArrayList<>(own.getOrDefault(lexicon, List.of()));
    all.addAll(lexicon.entries());
    return all;
  }

  /** The entries of a lexicon that are words and nothing else. */
  WordTrie<Boolean> words(Lexicon lexicon) {
    WordTrie<Boolean> words = new WordTrie<>();
    of(lexicon).forEach(word -> words.add(word, true));
    return words;
  }

  /** What stands before the first blank of an entry; empty where it has none. */
  static String code(String entry) {
    return entry.substring(0, Math.max(entry.indexOf(' '), 0));
  }

  /** What stands behind the first blank of an entry; all of it where it has none. */
  static String word(String entry) {
    return entry.substring(entry.indexOf(' ') + 1);
  }

  /** An entry without the mark that is its last character. */
  static String unmarked(String entry) {
    return entry.substring(0, entry.length() - 1);
  }
}
