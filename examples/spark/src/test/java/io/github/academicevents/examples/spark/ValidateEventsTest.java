package io.github.academicevents.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateEventsTest {

  private static final int RECORDS = 700;

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource({"LF", "CRLF", "CR", "BOM", "NO_END"})
  void findsWhatTheCommandLineFinds(String form) throws Exception {
    byte[] bytes =
        switch (form) {
          case "CRLF" -> ComparisonFile.of(RECORDS, "\r\n");
          case "CR" -> ComparisonFile.of(RECORDS, "\r");
          case "BOM" -> concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, lines());
          case "NO_END" -> java.util.Arrays.copyOf(lines(), lines().length - 1);
          default -> lines();
        };
    Path file = Files.write(folder.resolve(form + ".ndjson"), bytes);
    CommandLineRun expected = CommandLineRun.validate(folder, file);
    assertThat(expected.findings()).hasSizeGreaterThan(100);
    assertThat(String.join("", expected.findings()))
        .contains(
            "event.id-duplicate", "time.overlap-same-room", "series.number-order", "json.syntax");
    List<Integer> partitions = form.equals("LF") ? List.of(1, 2, 7) : List.of(7);
    for (int wanted : partitions) {
      SparkSession spark = LocalSpark.splitting((bytes.length + wanted - 1) / wanted);
      assertThat(
              TextFiles.lines(
                      JavaSparkContext.fromSparkContext(spark.sparkContext()),
                      List.of(file.toString()))
                  .getNumPartitions())
          .isEqualTo(wanted);
      holds(spark, file, expected, "cut-" + form + wanted);
    }
    if (form.equals("LF")) {
      Path packed = folder.resolve(form + ".ndjson.gz");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
        out.write(bytes);
      }
      for (int wanted : partitions) {
        holds(LocalSpark.get(), packed, expected, "packed-" + wanted, "--partitions", wanted);
      }
    }
  }

  private static void holds(
      SparkSession spark, Path file, CommandLineRun expected, String name, Object... more)
      throws Exception {
    Path out = folder.resolve(name);
    Object[] args = new Object[more.length + 4];
    System.arraycopy(new Object[] {file, "--out", out, "--cross-record"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    int status = LocalSpark.run(spark, any -> new ValidateEvents(spark, Instant.now()), args);
    assertThat(status).as(name).isZero();
    JobOutput output = new JobOutput(spark, out);
    assertThat(output.findings()).as(name).isEqualTo(expected.findings());
    assertThat(output.summary()).as(name).isEqualTo(expected.summary());
    assertThat(sortedLines(output.records("outcome <> 'valid'")))
        .as(name)
        .isEqualTo(sortedLines(expected.quarantine()));
  }

  /** What only comparing finds comes last into the command line's quarantine. */
  private static List<String> sortedLines(byte[] bytes) {
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.lines().sorted().toList();
  }

  private static byte[] lines() {
    return ComparisonFile.of(RECORDS, "\n");
  }

  private static byte[] concat(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
