package io.github.academicevents.examples.spark;

import io.github.academicevents.validation.Severity;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run came to.
 *
 * @param records how many records there are of each outcome
 * @param severities how many findings there are of each severity
 * @param codes how many findings there are of each code
 * @param badFiles the files that could not be read
 * @param elapsed how long it took
 */
record Summary(
    Map<String, Long> records,
    Map<String, Long> severities,
    Map<String, Long> codes,
    List<BadFile> badFiles,
    Duration elapsed) {

  /** Counts what was written, which no task that was tried twice can count twice. */
  static Summary of(Output output, List<BadFile> badFiles, long began) {
    Map<String, Long> records = new LinkedHashMap<>();
    for (Row row : output.records().groupBy("outcome").count().collectAsList()) {
      records.put(row.getString(0), row.getLong(1));
    }
    Map<String, Long> severities = new TreeMap<>();
    Map<String, Long> codes = new TreeMap<>();
    for (Row row : output.findings().groupBy("severity", "code").count().collectAsList()) {
      severities.merge(row.getString(0), row.getLong(2), Long::sum);
      codes.merge(row.getString(1), row.getLong(2), Long::sum);
    }
    return new Summary(
        records, severities, codes, badFiles, Duration.ofNanos(System.nanoTime() - began));
  }

  long count() {
    return records.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The same counts under the same names as the command line's. */
  String toJson() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("records", count());
    for (String outcome : List.of(Tables.VALID, Tables.INVALID, Tables.UNREADABLE)) {
      counts.put(outcome, records.getOrDefault(outcome, 0L));
    }
    Map<String, Long> findings = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      findings.put(severity.getCode(), severities.getOrDefault(severity.getCode(), 0L));
    }
    counts.put("findings", findings);
    counts.put("codes", codes);
    counts.put("badFiles", badFiles);
    counts.put("seconds", elapsed.toMillis() / 1000.0);
    counts.put("recordsPerSecond", Math.round(count() * 1e9 / Math.max(1, elapsed.toNanos())));
    return JsonMapper.shared().writeValueAsString(Map.of("summary", counts));
  }
}
