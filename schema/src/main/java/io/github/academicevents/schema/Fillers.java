package io.github.academicevents.schema;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Words that programs write where they know nothing. */
final class Fillers {

  private static final Set<String> ANYWHERE =
      Set.of("null", "undefined", "none", "n/a", "-", "--", "—", "unknown", "not set", "无", "暂无");
  private static final Set<String> PLACES =
      Set.of(
          "no location set",
          "no location",
          "no venue",
          "no venue set",
          "no address set",
          "location",
          "venue");
  private static final Set<String> AGENTS =
      Set.of("organization", "organisation", "person", "organizer", "performer", "performinggroup");

  private Fillers() {}

  static boolean isText(String text) {
    return ANYWHERE.contains(word(text));
  }

  static boolean isPlace(String text) {
    String word = word(text);
    return ANYWHERE.contains(word) || PLACES.contains(word);
  }

  static boolean isAgent(String text) {
    String word = word(text);
    return ANYWHERE.contains(word) || AGENTS.contains(word);
  }

  /** Whether a thing's name is a filler, and nothing else is said of it. */
  static boolean areAll(Members members, Predicate<String> filler) {
    List<Value> names = members.peek("name");
    String name = names.size() == 1 ? names.get(0).text() : null;
    return name != null && filler.test(name) && members.saysOnly("name");
  }

  private static String word(String text) {
    return text.length() > 32 ? text : text.strip().toLowerCase(Locale.ROOT);
  }
}
