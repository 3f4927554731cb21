package io.github.academicevents.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From which number on the records and lines of a part of a file count.
 *
 * @param file which of the input's files it is, from 0
 * @param record how many records of the file stand before it
 * @param line how many lines of the file stand before it
 * @param isBad whether the file can't be read, so that nothing is taken from it
 */
record SpanStart(int file, long record, long line, boolean isBad) implements Serializable {

  /** Adds up what stands before each span; those of a file follow each other in its order. */
  static List<SpanStart> of(List<LineSpan> spans, List<String> files) {
    Set<String> bad = new HashSet<>();
    for (LineSpan span : spans) {
      if (span.failure() != null) {
        bad.add(span.file());
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (String file : files) {
      numbers.put(file, numbers.size());
    }
    List<SpanStart> starts = new ArrayList<>(spans.size());
    Map<String, long[]> before = new HashMap<>();
    for (LineSpan span : spans) {
      long[] sums = before.computeIfAbsent(span.file(), file -> new long[2]);
      int number = numbers.getOrDefault(span.file(), -1);
      starts.add(new SpanStart(number, sums[0], sums[1], bad.contains(span.file())));
      sums[0] += span.records();
      sums[1] += span.lines();
    }
    return starts;
  }
}
