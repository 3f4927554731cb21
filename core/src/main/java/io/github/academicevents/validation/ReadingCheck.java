package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what a reader found with what the rules find in the events that it read. */
final class ReadingCheck {

  private final EventValidator validator;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Place> seen = new HashSet<>();

  /** What a finding is about; two about the same are one. */
  private record Place(long record, String pointer, Rule rule, @Nullable String value) {}

  ReadingCheck(EventValidator validator) {
    this.validator = validator;
  }

  ValidationReport check(Reading reading) {
    Profile profile = validator.getProfile();
    for (Finding finding : reading.getFindings()) {
      Rule rule = finding.getRule();
      Severity severity = profile.knows(rule) ? profile.severityOf(rule) : finding.getSeverity();
      if (severity != null) {
        add(finding.withSeverity(severity));
      }
    }
    List<AcademicEvent> events = reading.getEvents();
    for (int i = 0; i < events.size(); i++) {
      OptionalLong record = events.size() > 1 ? OptionalLong.of(i + 1) : record(reading);
      for (Finding finding : validator.findings(events.get(i))) {
        add(record.isPresent() ? finding.withRecord(record) : finding);
      }
    }
    findings.sort(Comparator.comparingLong(ReadingCheck::number));
    return new ValidationReport(findings);
  }

  private void add(Finding finding) {
    String value = finding.getValue().orElse(null);
    if (seen.add(new Place(number(finding), finding.getPointer(), finding.getRule(), value))) {
      findings.add(finding);
    }
  }

  // Readers leave the number out where there is but one record, or none.
  private static long number(Finding finding) {
    return finding.getRecord().orElse(1);
  }

  private static OptionalLong record(Reading reading) {
    return reading.getFindings().stream()
        .map(Finding::getRecord)
        .filter(OptionalLong::isPresent)
        .findFirst()
        .orElse(OptionalLong.empty());
  }
}
