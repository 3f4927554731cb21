package io.github.academicevents.validation;

import java.util.Arrays;

/**
 * Pairs the round brackets of a text, half- and full-width, in one pass, and counts what is inside.
 *
 * <p>The counts are kept as sums up to each opening bracket, so that nested pairs cost no second
 * look.
 */
final class Brackets {

  private int[] opens = new int[0];
  private int depth;
  private int han;
  private int words;

  /** Takes in the next character. */
  void next(String text, int i) {
    char c = text.charAt(i);
    if (CharClass.isHan(c)) {
      han++;
    } else if (i > 0 && CharClass.isLatin(c) && CharClass.isLatin(text.charAt(i - 1))) {
      words++;
    }
  }

  void open(int i) {
    if (opens.length == 3 * depth) {
      opens = Arrays.copyOf(opens, 6 * depth + 6);
    }
    opens[3 * depth] = i;
    opens[3 * depth + 1] = han;
    opens[3 * depth + 2] = words;
    depth++;
  }

  /** The place of the bracket that is closed now; -1 if none is open. */
  int close() {
    return depth == 0 ? -1 : opens[3 * --depth];
  }

  /** Whether there was a Han character inside of the pair closed last. */
  boolean hadHan() {
    return han > opens[3 * depth + 1];
  }

  /** Whether there was a Latin word of two letters or more inside of the pair closed last. */
  boolean hadWord() {
    return words > opens[3 * depth + 2];
  }
}
