package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts records and findings as they are told. */
final class SummaryCounter {

  private static final class Count {

    private final Finding first;
    private final List<Finding> examples = new ArrayList<>();
    private long count;

    Count(Finding first) {
      this.first = first;
    }
  }

  private final int mostExamples;
  private final Map<String, Count> codes = new TreeMap<>();
  private long valid;
  private long invalid;
  private long unreadable;

  SummaryCounter(int mostExamples) {
    this.mostExamples = mostExamples;
  }

  void add(CheckedRecord record) {
    if (record.isValid()) {
      valid++;
    } else if (record.isReadable()) {
      invalid++;
    } else {
      unreadable++;
    }
    record.getFindings().forEach(this::add);
  }

  void add(Finding finding) {
    Count count =
        codes.computeIfAbsent(
            CodeCount.key(finding.getRule(), finding.getSeverity()), key -> new Count(finding));
    count.count++;
    if (count.examples.size() < mostExamples) {
      count.examples.add(finding);
    }
  }

  /** A record that was told as valid turned out to be none. */
  void becameInvalid() {
    valid--;
    invalid++;
  }

  long records() {
    return valid + invalid + unreadable;
  }

  FileSummary summary(Duration elapsed) {
    List<CodeCount> counts = new ArrayList<>();
    for (Count count : codes.values()) {
      Finding first = count.first;
      counts.add(new CodeCount(first.getRule(), first.getSeverity(), count.count, count.examples));
    }
    return new FileSummary(valid, invalid, unreadable, counts, elapsed);
  }
}
