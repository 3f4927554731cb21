package io.github.academicevents.examples.cli;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Findings as a table whose columns (severity, code, place) stand under each other, Chinese
 * characters included; under each row its message, value and suggestion.
 */
final class FindingTable {

  private static final int MAX_VALUE = 72;
  private static final int BEFORE_DIFFERENCE = 16;
  private static final int COLUMNS = 3;
  private static final int GAP = 2;

  private final Console console;
  private final PrintStream out;
  private final Language language;

  /** A table on {@code out}, which is one of the console's streams. */
  FindingTable(Console console, PrintStream out, Language language) {
    this.console = console;
    this.out = out;
    this.language = language;
  }

  void print(List<Finding> findings) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : findings) {
      rows.add(
          List.of(
              finding.getSeverity().getLabel().best(language.tag()).orElse(""),
              finding.getCode(),
              finding.getPointer().isEmpty() ? "/" : Terminal.clean(finding.getPointer())));
    }
    int[] widths = new int[COLUMNS];
    for (List<String> row : rows) {
      for (int i = 0; i < COLUMNS; i++) {
        widths[i] = Math.max(widths[i], Terminal.width(row.get(i)));
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      print(rows.get(i), widths, findings.get(i));
    }
  }

  private void print(List<String> row, int[] widths, Finding finding) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < COLUMNS; i++) {
      String cell = row.get(i);
      line.append(i == 0 ? paint(cell, finding.getSeverity()) : cell);
      if (i < COLUMNS - 1) {
        line.append(" ".repeat(widths[i] - Terminal.width(cell) + GAP));
      }
    }
    out.println(line);
    String indent = " ".repeat(widths[0] + GAP);
    out.println(indent + Terminal.clean(finding.getMessage(language.locale())));
    int begin = begin(finding.getValue().orElse(""), finding.getSuggestion().orElse(""));
    finding
        .getValue()
        .map(value -> shown(value, begin))
        .ifPresent(value -> out.println(indent + language.pick("现为：", "is: ") + value));
    finding
        .getSuggestion()
        .map(value -> shown(value, begin))
        .ifPresent(value -> out.println(indent + language.pick("建议：", "try: ") + value));
  }

  /** From where on a value and its suggestion are shown, so that one sees how they differ. */
  private static int begin(String value, String suggestion) {
    if (!shown(value).equals(shown(suggestion))) {
      return 0;
    }
    int difference = Arrays.mismatch(value.toCharArray(), suggestion.toCharArray());
    int begin = Math.max(0, difference - BEFORE_DIFFERENCE);
    return begin > 0 && Character.isLowSurrogate(value.charAt(begin)) ? begin - 1 : begin;
  }

  private static String shown(String value, int begin) {
    return shown(begin == 0 ? value : "…" + value.substring(begin));
  }

  static String shown(String value) {
    return Terminal.cut(Terminal.clean(value), MAX_VALUE);
  }

  private String paint(String cell, Severity severity) {
    return console.paint(
        out,
        cell,
        switch (severity) {
          case ERROR -> "31;1";
          case WARNING -> "33";
          case INFO -> "36";
        });
  }
}
