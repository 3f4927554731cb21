package io.github.academicevents.announcement;

/** The words of times: months, weekdays, zones, and what goes on around an event. */
final class TimeWords {

  private final WordTrie<CalendarWord> calendar = new WordTrie<>();
  private final WordTrie<String> zones = new WordTrie<>();
  private final WordTrie<Boolean> asides;

  TimeWords(Entries entries) {
    for (String entry : entries.of(Lexicon.CALENDAR)) {
      String[] parts = entry.split(" ", 3);
      calendar.add(parts[2], CalendarWord.of(parts[0], parts[1]));
    }
    for (String entry : entries.of(Lexicon.ZONES)) {
      zones.add(Entries.word(entry), Entries.code(entry));
    }
    asides = entries.words(Lexicon.ASIDES);
  }

  WordTrie<CalendarWord> calendar() {
    return calendar;
  }

  WordTrie<String> zones() {
    return zones;
  }

  WordTrie<Boolean> asides() {
    return asides;
  }
}
