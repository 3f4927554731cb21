package io.github.academicevents.announcement;

import io.github.academicevents.validation.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the values of one event were read. */
final class Spans {

  private final int record;
  private final String prefix;
  private final List<SourceSpan> spans;

  Spans(int record) {
    this(record, "", new ArrayList<>());
  }

  private Spans(int record, String prefix, List<SourceSpan> spans) {
    this.record = record;
    this.prefix = prefix;
    this.spans = spans;
  }

  /** The same for an event within the event: its pointers get a prefix. */
  Spans under(String pointer) {
    return new Spans(record, prefix + pointer, spans);
  }

  void add(String pointer, Slice text) {
    if (!text.isEmpty()) {
      spans.add(SourceSpan.of(record, prefix + pointer, text.sourceStart(), text.sourceEnd()));
    }
  }

  /** Tells that a value was read where another was, and nowhere else. */
  void copy(String from, String to) {
    for (SourceSpan span : List.copyOf(spans)) {
      if (span.getPointer().equals(prefix + from)) {
        remove(to);
        spans.add(SourceSpan.of(record, prefix + to, span.getStart(), span.getEnd()));
      }
    }
  }

  /** Forgets where a value was read that another has replaced. */
  void remove(String pointer) {
    spans.removeIf(
        span -> span.getRecord() == record && span.getPointer().equals(prefix + pointer));
  }

  List<SourceSpan> inOrder() {
    List<SourceSpan> sorted = new ArrayList<>(spans);
    sorted.sort(
        Comparator.comparingInt(SourceSpan::getStart).thenComparing(SourceSpan::getPointer));
    return sorted;
  }
}
