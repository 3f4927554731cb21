package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The surnames of Chinese names in characters, and how Latin letters write them. */
final class ChineseSurnames {

  /** The announcement reader's list: a surname, and how Latin letters write it. */
  private static final String LIST = "/io/github/academicevents/announcement/surnames.txt";

  private static final String[] NONE = {};

  /** Entries of surnames of two characters or more. */
  private static final List<String[]> LONG = new ArrayList<>();

  /** The surnames of one character, in order, so that one is found without making an object. */
  private static final char[] SHORT;

  private static final String[][] SHORT_ENTRIES;

  static {
    TreeMap<Character, String[]> sorted = new TreeMap<>();
    for (String line : Lists.read(LIST)) {
      String[] entry = line.split(" ", -1);
      if (entry[0].length() > 1) {
        LONG.add(entry);
      } else {
        sorted.putIfAbsent(entry[0].charAt(0), entry);
      }
    }
    SHORT = new char[sorted.size()];
    SHORT_ENTRIES = sorted.values().toArray(new String[0][]);
    int at = 0;
    for (char surname : sorted.keySet()) {
      SHORT[at++] = surname;
    }
  }

  private ChineseSurnames() {}

  /**
   * Whether Latin letters write the surname of a Chinese name so: Zhou or Chow for 周金健.
   *
   * @param name in characters, the surname first
   * @param word in Latin letters; its case does not matter
   */
  static boolean agree(String name, String word) {
    String[] entry = entry(name);
    for (int i = 1; i < entry.length; i++) {
      if (entry[i].equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  private static String[] entry(String name) {
    for (String[] entry : LONG) {
      if (name.length() > entry[0].length() && name.startsWith(entry[0])) {
        return entry;
      }
    }
    int at = name.isEmpty() ? -1 : Arrays.binarySearch(SHORT, name.charAt(0));
    return at < 0 ? NONE : SHORT_ENTRIES[at];
  }
}
