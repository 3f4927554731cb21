package io.github.academicevents.examples.cli;

import io.github.academicevents.jackson.CheckedRecord;
import io.github.academicevents.jackson.FileSummary;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import java.util.List;

/** Hands on to a report the findings that are severe enough, until there are enough of them. */
final class ReportFilter {

  private final Report report;
  private final Language language;
  private final Severity from;
  private final long most;
  private long shown;

  ReportFilter(Report report, Language language, Severity from, long most) {
    this.report = report;
    this.language = language;
    this.from = from;
    this.most = most;
  }

  void add(String file, CheckedRecord record) {
    List<Finding> findings = wanted(record.getFindings());
    if (!findings.isEmpty()) {
      String title =
          record
              .getEvent()
              .flatMap(e -> e.getTitle().best(language.tag(), language.other().tag()))
              .orElse("");
      report.add(new ReportRecord(file, record.getNumber(), record.getLine(), title, findings));
    }
  }

  void add(String file, Finding comparison) {
    List<Finding> findings = wanted(List.of(comparison));
    if (!findings.isEmpty()) {
      report.add(
          new ReportRecord(
              file,
              comparison.getRecord().orElse(1),
              comparison.getLine().orElse(1),
              "",
              findings));
    }
  }

  void end(FileSummary summary) {
    report.end(summary, shown);
  }

  private List<Finding> wanted(List<Finding> findings) {
    List<Finding> wanted =
        findings.stream()
            .filter(finding -> finding.getSeverity().compareTo(from) <= 0)
            .limit(most - shown)
            .toList();
    shown += wanted.size();
    return wanted;
  }
}
