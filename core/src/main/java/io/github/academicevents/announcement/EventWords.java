package io.github.academicevents.announcement;

import io.github.academicevents.EventKind;
import java.util.List;
import java.util.Map;

/** The words of events themselves: their sorts, their series, and the sentences about them. */
final class EventWords {

  private final WordTrie<EventKind> kinds = new WordTrie<>();
  private final WordTrie<Boolean> kindFillers;
  private final WordTrie<Boolean> series = new WordTrie<>();
  private final WordTrie<Boolean> seriesLeads = new WordTrie<>();
  private final Map<Phrase, List<String>> phrases;

  EventWords(Entries entries) {
    for (String entry : entries.of(Lexicon.KINDS)) {
      EventKind.find(Entries.code(entry)).ifPresent(kind -> kinds.add(Entries.word(entry), kind));
    }
    kindFillers = entries.words(Lexicon.KIND_FILLERS);
    for (String entry : entries.of(Lexicon.SERIES)) {
      char mark = entry.charAt(entry.length() - 1);
      String word = mark == '*' || mark == '!' ? Entries.unmarked(entry) : entry;
      (mark == '*' ? seriesLeads : series).add(word, mark != '!');
    }
    phrases = Phrase.index(entries.of(Lexicon.PHRASES));
  }

  WordTrie<EventKind> kinds() {
    return kinds;
  }

  /** Words that say no more than the word of kind beside them. */
  WordTrie<Boolean> kindFillers() {
    return kindFillers;
  }

  /** Words that the name of a series ends with, and whether they do behind a unit too. */
  WordTrie<Boolean> series() {
    return series;
  }

  /** Words that the name of a series begins with. */
  WordTrie<Boolean> seriesLeads() {
    return seriesLeads;
  }

  List<String> phrases(Phrase phrase) {
    return phrases.getOrDefault(phrase, List.of());
  }
}
