package io.github.academicevents.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a job wrote, read as its users read it. */
final class JobOutput {

  /** The names that the command line gives to the columns. */
  private static final Map<String, String> NAMES =
      Map.of(
          "record", "record",
          "line", "line",
          "pointer", "pointer",
          "source_pointer", "sourcePointer",
          "code", "code",
          "severity", "severity",
          "message", "message",
          "value", "value",
          "suggestion", "suggestion",
          "other_record", "otherRecord");

  private final SparkSession spark;
  private final Path folder;

  JobOutput(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** The findings, sorted, each as the command line has it. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (Row row : spark.read().parquet(folder + "/findings").collectAsList()) {
      Map<String, String> parts = new TreeMap<>();
      NAMES.forEach(
          (column, name) -> {
            Object value = row.getAs(column);
            if (value != null) {
              parts.put(name, value.toString());
            }
          });
      findings.add(parts.toString());
    }
    findings.sort(null);
    return findings;
  }

  /** The records of some outcomes, one a line, in the order of file and number. */
  byte[] records(String condition) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    List<Row> rows =
        spark
            .read()
            .parquet(folder + "/records")
            .where(condition)
            .orderBy("file", "record")
            .select(col("json"))
            .collectAsList();
    for (Row row : rows) {
      bytes.write(row.<byte[]>getAs(0));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  Map<String, Object> summary() throws IOException {
    JsonNode summary = summaryJson();
    Map<String, Object> counts = new TreeMap<>();
    for (String name : List.of("records", "valid", "invalid", "unreadable", "findings", "codes")) {
      counts.put(name, summary.get(name));
    }
    return counts;
  }

  JsonNode summaryJson() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(folder.resolve("summary.json")))
        .get("summary");
  }
}
