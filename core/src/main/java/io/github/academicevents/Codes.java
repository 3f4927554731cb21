package io.github.academicevents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Terms by code: the look-up behind each vocabulary's {@code find}. */
final class Codes {

  private Codes() {}

  // Without streams: their first use in a JVM costs more time than all the rest of a short program.
  static <T extends Coded> Map<String, T> index(T[] terms) {
    Map<String, T> index = new HashMap<>();
    for (T term : terms) {
      index.put(term.getCode(), term);
    }
    return Map.copyOf(index);
  }

  /** {@code PUBLIC_LECTURE} is {@code public-lecture}. */
  static String of(Enum<?> term) {
    return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
