package io.github.academicevents.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A set of words that are found inside a text without cutting them out of it, whatever their case:
 * a look-up makes no garbage.
 */
final class WordSet {

  private final String[][] buckets;
  private final int longest;

  private WordSet(String[][] buckets, int longest) {
    this.buckets = buckets;
    this.longest = longest;
  }

  static WordSet of(Collection<String> words) {
    String[][] buckets = new String[Integer.highestOneBit(Math.max(1, words.size())) << 1][0];
    int longest = 0;
    for (String word : words) {
      int at = hash(word, 0, word.length()) & buckets.length - 1;
      String[] bucket = Arrays.copyOf(buckets[at], buckets[at].length + 1);
      bucket[bucket.length - 1] = word;
      buckets[at] = bucket;
      longest = Math.max(longest, word.length());
    }
    return new WordSet(buckets, longest);
  }

  static WordSet of(String... words) {
    return of(List.of(words));
  }

  boolean contains(String text) {
    return contains(text, 0, text.length());
  }

  /** Whether a part of a text is one of the words. */
  boolean contains(String text, int from, int to) {
    if (from >= to || to - from > longest) {
      return false;
    }
    for (String word : buckets[hash(text, from, to) & buckets.length - 1]) {
      if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
        return true;
      }
    }
    return false;
  }

  // Two letters and the length tell most texts from the words: the rest of them is not looked at.
  private static int hash(String text, int from, int to) {
    int hash = 31 * fold(text.charAt(from)) + fold(text.charAt(to - 1));
    hash = 31 * hash + to - from;
    return hash ^ hash >>> 16;
  }

  // As regionMatches does, so that what is equal to it has the same hash.
  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
