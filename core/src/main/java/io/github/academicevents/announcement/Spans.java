package io.github.academicevents.announcement;

import io.github.academicevents.validation.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the values of one event were read. */
final class Spans {

  private final int record;
  private final List<SourceSpan> spans = new ArrayList<>();

  Spans(int record) {
    this.record = record;
  }

  void add(String pointer, Slice text) {
    if (!text.isEmpty()) {
      spans.add(SourceSpan.of(record, pointer, text.sourceStart(), text.sourceEnd()));
    }
  }

  List<SourceSpan> inOrder() {
    List<SourceSpan> sorted = new ArrayList<>(spans);
    sorted.sort(
        Comparator.comparingInt(SourceSpan::getStart).thenComparing(SourceSpan::getPointer));
    return sorted;
  }
}
