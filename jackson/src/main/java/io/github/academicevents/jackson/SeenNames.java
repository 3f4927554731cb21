package io.github.academicevents.jackson;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of all open objects and where each stood last, those of the innermost
 * object on top. Few are kept in a row; many, in a map, so that no object costs square time.
 */
final class SeenNames {

  private static final int FEW = 32;

  /** What is known of one object's names. */
  static final class Mark {

    private int from;
    // A bit for each hash of a name: most names are new, and told to be so without a search.
    private long hashes;
    private @Nullable Map<String, Long> many;
  }

  private String[] names = new String[FEW];
  private long[] places = new long[FEW];
  private int count;

  void open(Mark mark) {
    mark.from = count;
    mark.hashes = 0;
    mark.many = null;
  }

  void close(Mark mark) {
    count = mark.from;
  }

  /** Notes a name of the innermost object; gives the place where it stood before, or -1. */
  long put(Mark mark, String name, long place) {
    if (mark.many != null) {
      Long before = mark.many.put(name, place);
      return before == null ? -1 : before;
    }
    int hash = name.hashCode();
    long bit = 1L << (hash ^ hash >>> 6);
    if ((mark.hashes & bit) != 0) {
      for (int i = mark.from; i < count; i++) {
        if (names[i].equals(name)) {
          long before = places[i];
          places[i] = place;
          return before;
        }
      }
    }
    mark.hashes |= bit;
    add(mark, name, place);
    return -1;
  }

  private void add(Mark mark, String name, long place) {
    if (count - mark.from == FEW) {
      mark.many = new HashMap<>();
      for (int i = mark.from; i < count; i++) {
        mark.many.put(names[i], places[i]);
      }
      mark.many.put(name, place);
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
