package io.github.academicevents.announcement;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is worth telling of the page an event was read from. */
final class Findings {

  private record Told(Finding finding, int place) {}

  private final Page page;
  private final int record;
  private final String prefix;
  private final List<Told> told;

  Findings(Page page, int record) {
    this(page, record, "", new ArrayList<>());
  }

  private Findings(Page page, int record, String prefix, List<Told> told) {
    this.page = page;
    this.record = record;
    this.prefix = prefix;
    this.told = told;
  }

  /** The same for an event within the event: its pointers get a prefix. */
  Findings under(String pointer) {
    return new Findings(page, record, prefix + pointer, told);
  }

  void add(String code, String pointer, @Nullable Slice where) {
    add(code, pointer, where, where == null ? null : where.value(), null);
  }

  void add(
      String code,
      String pointer,
      @Nullable Slice where,
      @Nullable String value,
      @Nullable String suggestion) {
    Rule rule = Rule.get(code);
    Finding.Builder finding =
        Finding.builder()
            .rule(rule)
            .severity(rule.getSeverity())
            .pointer(prefix + pointer)
            .record(record);
    if (value != null) {
      finding.value(value);
    }
    if (suggestion != null) {
      finding.suggestion(suggestion);
    }
    int place = where == null || where.isEmpty() ? Integer.MAX_VALUE : where.start();
    if (place < Integer.MAX_VALUE) {
      finding.line(page.lineNumber(place));
    }
    Finding built = finding.build();
    boolean known =
        told.stream()
            .anyMatch(
                other ->
                    other.finding().getCode().equals(code)
                        && other.finding().getPointer().equals(prefix + pointer)
                        && other.finding().getValue().equals(built.getValue()));
    if (!known && told.size() < 1000) {
      told.add(new Told(built, place));
    }
  }

  /** An ordinal with a wrong suffix: 21th. */
  void addOrdinal(TimeToken date) {
    int i = date.start();
    while (i < date.end() && !Han.isDigit(page.at(i))) {
      i++;
    }
    int end = i;
    while (end < date.end() && Han.isDigit(page.at(end))) {
      end++;
    }
    Slice where = page.slice(i, end + 2);
    String right = page.even(i, end) + DateScanner.ordinalSuffix(date.day());
    add("time.ordinal-suffix-wrong", "/start", where, where.value(), right);
  }

  List<Finding> inOrder() {
    List<Told> sorted = new ArrayList<>(told);
    sorted.sort(Comparator.comparingInt(Told::place));
    return sorted.stream().map(Told::finding).toList();
  }
}
