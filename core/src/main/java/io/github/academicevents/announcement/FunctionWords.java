package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small words by which the language of a text in Latin letters is known. */
final class FunctionWords {

  private static final String ENGLISH = "en";

  /** As much of a text as tells its language. */
  private static final int MAX_TEXT = 600;

  /** With fewer such words a text may be English with a name or two of another language. */
  private static final int LEAST = 4;

  private final Map<String, List<String>> tags = new HashMap<>();

  FunctionWords(Entries entries) {
    for (String entry : entries.of(Lexicon.FUNCTION_WORDS)) {
      tags.computeIfAbsent(Entries.word(entry), word -> new ArrayList<>(1))
          .add(Entries.code(entry));
    }
  }

  /**
   * The language of a text: {@code zh}, or that of most of its small words, {@code en} unless
   * another is plain.
   */
  String language(Slice text) {
    Slice head = text.part(text.start(), Math.min(text.end(), text.start() + MAX_TEXT));
    if (Han.prevails(head)) {
      return "zh";
    }
    Map<String, Integer> counts = new HashMap<>();
    int start = -1;
    for (int i = head.start(); i <= head.end(); i++) {
      boolean letter = i < head.end() && Han.isLetter(head.at(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = head.page().even(start, i).toLowerCase(Locale.ROOT);
        tags.getOrDefault(word, List.of()).forEach(tag -> counts.merge(tag, 1, Integer::sum));
        start = -1;
      }
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST && entry.getValue() > 2 * english)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(ENGLISH);
  }
}
