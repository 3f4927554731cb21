package io.github.academicevents.jackson;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of an object's members and where each stood last. Few are kept in a row; many, in a
 * map, so that no object costs square time.
 */
final class SeenNames {

  private static final int FEW = 32;

  private String[] names = new String[8];
  private long[] places = new long[8];
  private int count;
  private @Nullable Map<String, Long> many;

  /** Notes a name; gives the place where it stood before, or -1. */
  long put(String name, long place) {
    if (many != null) {
      Long before = many.put(name, place);
      return before == null ? -1 : before;
    }
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        long before = places[i];
        places[i] = place;
        return before;
      }
    }
    add(name, place);
    return -1;
  }

  private void add(String name, long place) {
    if (count == FEW) {
      many = new HashMap<>();
      for (int i = 0; i < count; i++) {
        many.put(names[i], places[i]);
      }
      many.put(name, place);
      return;
    }
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      places = Arrays.copyOf(places, 2 * count);
    }
    names[count] = name;
    places[count++] = place;
  }
}
