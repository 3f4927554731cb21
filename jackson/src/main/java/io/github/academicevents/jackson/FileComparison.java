package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Occurrence;
import io.github.academicevents.validation.Profile;
import io.github.academicevents.validation.RecordComparison;
import io.github.academicevents.validation.Rule;
import io.github.academicevents.validation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the records of a file with each other, in memory that is set: of each record only hashes
 * are kept when it is first read; those that share one are read again and compared as they are.
 */
final class FileComparison {

  /** What an occurrence takes in memory with all that hangs on it, about. */
  private static final long OCCURRENCE_BYTES = 1000;

  private final RecordComparison comparison;
  private final @Nullable Severity budgetSeverity;
  private final EventJsonOptions json;
  private final long memory;
  private final KeyLog log;
  private long exceededAt;
  private long exceededLine;
  private long used;

  FileComparison(Profile profile, EventJsonOptions json, long memory) {
    comparison = RecordComparison.under(profile);
    budgetSeverity = profile.getSeverity(Rule.get("file.budget-exceeded")).orElse(null);
    this.json = json;
    this.memory = memory;
    log = new KeyLog(memory);
  }

  /** The hashes of a record's keys; done by whatever thread has read the record. */
  static long[] hashes(CheckedRecord record) {
    AcademicEvent event = record.getEvent().orElse(null);
    if (event == null) {
      return new long[0];
    }
    List<Occurrence> occurrences = RecordComparison.occurrences(event, record.getNumber());
    return occurrences.stream().mapToLong(one -> KeyLog.hash(one.getKey())).toArray();
  }

  /** Takes the next record's hashes. */
  void add(CheckedRecord record, long[] hashes) {
    if (exceededAt == 0 && !log.add(hashes)) {
      exceed(record.getNumber(), record.getLine());
    }
  }

  private void exceed(long record, long line) {
    exceededAt = record;
    exceededLine = line;
  }

  /** Reads again, from its beginning, the file whose records were all added. */
  List<Finding> compare(RecordSplitter again) throws IOException {
    log.sort();
    used = log.bytes();
    Map<String, List<Occurrence>> byKey = new HashMap<>();
    Map<Long, Long> lines = new HashMap<>();
    gather(again, byKey, lines);
    Set<Finding> findings = new LinkedHashSet<>();
    for (List<Occurrence> sameKey : byKey.values()) {
      for (Finding finding : comparison.compare(sameKey)) {
        Long line = lines.get(finding.getRecord().orElse(0));
        findings.add(line == null ? finding : finding.withLine(line));
      }
    }
    return inOrder(findings);
  }

  private void gather(
      RecordSplitter again, Map<String, List<Occurrence>> byKey, Map<Long, Long> lines)
      throws IOException {
    KeyLog.Walk walk = log.new Walk();
    long left = log.records();
    for (List<RawRecord> piece = again.next(); piece != null; piece = again.next()) {
      for (RawRecord raw : piece) {
        if (left-- == 0) {
          return;
        }
        if (!walk.nextIsShared()) {
          continue;
        }
        if (used > memory) {
          exceed(raw.number(), raw.line());
          return;
        }
        lines.put(raw.number(), raw.line());
        gather(raw, byKey);
      }
    }
  }

  private void gather(RawRecord raw, Map<String, List<Occurrence>> byKey) {
    AcademicEvent event = RecordCheck.read(raw, json).getEvent().orElse(null);
    if (event == null) {
      return;
    }
    for (Occurrence occurrence : RecordComparison.occurrences(event, raw.number())) {
      String key = occurrence.getKey();
      if (log.isShared(KeyLog.hash(key))) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>(2)).add(occurrence);
        used += OCCURRENCE_BYTES;
      }
    }
  }

  private List<Finding> inOrder(Collection<Finding> found) {
    List<Finding> findings = new ArrayList<>(found);
    if (exceededAt > 0 && budgetSeverity != null) {
      findings.add(
          Finding.of(Rule.get("file.budget-exceeded"), "")
              .withSeverity(budgetSeverity)
              .withRecord(exceededAt)
              .withLine(exceededLine));
    }
    findings.sort(
        Comparator.<Finding>comparingLong(finding -> finding.getRecord().orElse(0))
            .thenComparing(Finding::getCode)
            .thenComparing(Finding::getPointer)
            .thenComparingLong(finding -> finding.getOtherRecord().orElse(0)));
    return findings;
  }
}
