package io.github.academicevents.jackson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hashes of the keys of all records, in order. Records whose keys have a hash that others have
 * too are to be read again, to see whether the keys are the same.
 */
final class KeyLog {

  private static final int SEGMENT = 1 << 13;

  /** Marks the last entry of a record; hashes have 63 bits. */
  private static final long LAST = Long.MIN_VALUE;

  private static final long NONE = 0;

  private final List<long[]> segments = new ArrayList<>();
  private final long mostEntries;
  private long entries;
  private long records;
  private long[] shared = new long[0];

  /** Of {@code memory} bytes half is needed to sort. */
  KeyLog(long memory) {
    mostEntries = Math.min(memory / (2 * Long.BYTES), Integer.MAX_VALUE - 8);
  }

  /** Adds the next record's hashes; false if there is no room for them. */
  boolean add(long[] hashes) {
    if (entries + Math.max(1, hashes.length) > mostEntries) {
      return false;
    }
    if (hashes.length == 0) {
      append(NONE | LAST);
    }
    for (int i = 0; i < hashes.length; i++) {
      append(i == hashes.length - 1 ? hashes[i] | LAST : hashes[i]);
    }
    records++;
    return true;
  }

  private void append(long entry) {
    int place = (int) (entries % SEGMENT);
    if (place == 0) {
      segments.add(new long[SEGMENT]);
    }
    segments.get(segments.size() - 1)[place] = entry;
    entries++;
  }

  long records() {
    return records;
  }

  /** {@return how many bytes are taken} */
  long bytes() {
    return (entries + shared.length) * Long.BYTES;
  }

  /** All records are there: finds the hashes that stand more than once. */
  void sort() {
    long[] sorted = new long[(int) entries];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = entry(i) & ~LAST;
    }
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 1; i < sorted.length; i++) {
      boolean first = count == 0 || sorted[count - 1] != sorted[i];
      if (sorted[i] != NONE && sorted[i] == sorted[i - 1] && first) {
        sorted[count++] = sorted[i];
      }
    }
    shared = Arrays.copyOf(sorted, count);
  }

  private long entry(long index) {
    return segments.get((int) (index / SEGMENT))[(int) (index % SEGMENT)];
  }

  boolean isShared(long hash) {
    return Arrays.binarySearch(shared, hash) >= 0;
  }

  /** Walks through the records in the order in which they were added. */
  final class Walk {

    private long at;

    /** Whether the next record has a hash that stands elsewhere too. */
    boolean nextIsShared() {
      boolean any = false;
      boolean last = false;
      while (!last && at < entries) {
        long entry = entry(at++);
        any |= isShared(entry & ~LAST);
        last = entry < 0;
      }
      return any;
    }
  }

  /** A hash of a key that differs, as good as always, from those of other keys. */
  static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 32;
    }
    hash &= ~LAST;
    return hash == NONE ? 1 : hash;
  }
}
