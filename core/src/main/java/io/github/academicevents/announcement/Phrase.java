package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a phrase of a sentence tells of the words before or behind it. */
enum Phrase {
  /** The title in quotes follows. */
  TITLE,
  /** The speaker stands before. */
  SPEAKS,
  /** The speaker follows. */
  INVITES,
  /** The speaker follows, behind what is given. */
  BY,
  /** The organizer stands before. */
  HOLDS,
  /** A place ends before. */
  PLACE_END,
  /** A word of an English place. */
  PLACE,
  /** The name of a series follows. */
  SERIES;

  /** The phrases of each sort, in the order of their entries. */
  static Map<Phrase, List<String>> index(List<String> entries) {
    Map<Phrase, List<String>> index = new EnumMap<>(Phrase.class);
    for (Phrase phrase : values()) {
      index.put(phrase, new ArrayList<>());
    }
    for (String entry : entries) {
      int blank = entry.indexOf(' ');
      String name = entry.substring(0, Math.max(blank, 0)).toUpperCase(Locale.ROOT);
      List<String> list = index.get(valueOf(name.replace('-', '_')));
      if (list != null) {
        list.add(entry.substring(blank + 1).replace('_', ' '));
      }
    }
    return index;
  }
}
