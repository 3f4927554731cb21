package io.github.academicevents.announcement;

/** The words of places: what their parts end with, and ways to meet online. */
final class PlaceWords {

  /** Parts of a place. */
  enum Part {
    CAMPUS,
    BUILDING,
    ROOM
  }

  private final WordTrie<Part> parts = new WordTrie<>();
  private final WordTrie<Boolean> streets = new WordTrie<>();
  private final WordTrie<String> platforms = new WordTrie<>();

  PlaceWords(Entries entries) {
    for (String entry : entries.of(Lexicon.PLACES)) {
      String part = Entries.code(entry);
      if (part.equals("street")) {
        streets.add(Entries.word(entry), true);
      } else {
        parts.add(Entries.word(entry), part(part));
      }
    }
    for (String entry : entries.of(Lexicon.PLATFORMS)) {
      int bar = entry.indexOf('|');
      platforms.add(entry.substring(bar + 1).strip(), entry.substring(0, Math.max(bar, 0)).strip());
    }
  }

  private static Part part(String name) {
    return switch (name) {
      case "campus" -> Part.CAMPUS;
      case "building" -> Part.BUILDING;
      default -> Part.ROOM;
    };
  }

  WordTrie<Part> parts() {
    return parts;
  }

  WordTrie<Boolean> streets() {
    return streets;
  }

  WordTrie<String> platforms() {
    return platforms;
  }
}
