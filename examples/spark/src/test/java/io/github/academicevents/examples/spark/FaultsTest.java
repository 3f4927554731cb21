package io.github.academicevents.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever goes wrong on the way, what comes out is what comes out without it. */
class FaultsTest {

  @TempDir private static Path folder;

  private static Path good;
  private static JobOutput whole;

  @BeforeAll
  static void runWithoutFaults() throws Exception {
    good = Files.createDirectories(folder.resolve("good"));
    byte[] bytes = ComparisonFile.of(300, "\n");
    Files.write(good.resolve("a.ndjson"), bytes);
    packed(good.resolve("b.ndjson.gz"), ComparisonFile.of(40, "\n"));
    whole = run("whole", 0, good);
    assertThat(whole.findings()).hasSizeGreaterThan(40);
  }

  private static void packed(Path file, byte[] bytes) throws Exception {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(bytes);
    }
  }

  private static JobOutput run(String name, int status, Object input) {
    SparkSession spark = LocalSpark.splitting(200_000);
    Path out = folder.resolve("out-" + name);
    assertThat(
            LocalSpark.run(
                spark,
                any -> new ValidateEvents(spark, Instant.now()),
                input,
                "--out",
                out,
                "--cross-record"))
        .isEqualTo(status);
    return new JobOutput(spark, out);
  }

  private static void isWhole(JobOutput output) throws Exception {
    assertThat(output.findings()).isEqualTo(whole.findings());
    assertThat(output.summary()).isEqualTo(whole.summary());
    assertThat(output.records("outcome = 'valid'")).isEqualTo(whole.records("outcome = 'valid'"));
    assertThat(output.records("outcome <> 'valid'")).isEqualTo(whole.records("outcome <> 'valid'"));
  }

  @Test
  void tasksThatFailAtFirst() throws Exception {
    FlakyFileSystem.FAILURES.set(0);
    JobOutput output = run("flaky", 0, "flaky://" + good);
    // Each part that is long enough, in each of the three times it is read.
    assertThat(FlakyFileSystem.FAILURES).hasValueGreaterThanOrEqualTo(6);
    isWhole(output);
  }

  @Test
  void brokenFilesAmongGoodOnes() throws Exception {
    Path mixed = Files.createDirectories(folder.resolve("mixed"));
    for (String name : new String[] {"a.ndjson", "b.ndjson.gz"}) {
      Files.copy(good.resolve(name), mixed.resolve(name));
    }
    byte[] gzip = Files.readAllBytes(good.resolve("b.ndjson.gz"));
    Files.write(mixed.resolve("0-cut.ndjson.gz"), Arrays.copyOf(gzip, gzip.length / 2));
    byte[] garbled = gzip.clone();
    Arrays.fill(garbled, gzip.length / 3, gzip.length / 3 + 200, (byte) 0x55);
    Files.write(mixed.resolve("c-garbled.ndjson.gz"), garbled);
    Files.write(mixed.resolve("d-none.ndjson.gz"), "{\"id\":\"a\"}\n".getBytes(UTF_8));
    Files.write(mixed.resolve("e-unnamed.ndjson"), gzip);
    Files.write(mixed.resolve("f-array.ndjson"), "[{\"id\":\"a\"},\n{}]".getBytes(UTF_8));
    JobOutput output = run("mixed", 2, mixed);
    isWhole(output);
    JsonNode bad = output.summaryJson().get("badFiles");
    assertThat(bad).hasSize(5);
    assertThat(bad.toString())
        .contains("0-cut", "c-garbled", "d-none", "e-unnamed", "f-array", "JSON array");
    bad.forEach(file -> assertThat(file.get("reason").asString()).isNotBlank());
  }

  @Test
  void partsWithoutRecords() throws Exception {
    Path sparse = Files.createDirectories(folder.resolve("sparse"));
    Files.write(sparse.resolve("a.ndjson"), Files.readAllBytes(good.resolve("a.ndjson")));
    Files.copy(good.resolve("b.ndjson.gz"), sparse.resolve("b.ndjson.gz"));
    Files.write(sparse.resolve("0.ndjson"), new byte[0]);
    Files.write(sparse.resolve("c.ndjson"), "\n".repeat(500_000).getBytes(UTF_8));
    packed(sparse.resolve("d.ndjson.gz"), new byte[0]);
    isWhole(run("sparse", 0, sparse));
  }

  @Test
  void oneRecordOfTenMegabytes() throws Exception {
    Path large = Files.createDirectories(folder.resolve("large"));
    Files.copy(good.resolve("a.ndjson"), large.resolve("a.ndjson"));
    Files.copy(good.resolve("b.ndjson.gz"), large.resolve("b.ndjson.gz"));
    String record = "{\"id\":\"large\",\"x-text\":[" + "\"0123456789\",".repeat(800_000) + "1]}";
    assertThat(record).hasSizeGreaterThan(10_000_000);
    Files.writeString(large.resolve("c.ndjson"), record + "\n{\"id\":\"after\"}\n");
    JobOutput output = run("large", 0, large);
    assertThat(output.findings()).containsAll(whole.findings());
    assertThat(output.records("file NOT LIKE '%/c.ndjson'")).isEqualTo(whole.records("true"));
    assertThat(new String(output.records("file LIKE '%/c.ndjson'"), UTF_8))
        .isEqualTo(record + "\n{\"id\":\"after\"}\n");
  }

  @Test
  void nothingIsWrittenOver() {
    SparkSession spark = LocalSpark.get();
    int status =
        LocalSpark.run(
            spark, any -> new ValidateEvents(spark, Instant.now()), good, "--out", folder);
    assertThat(status).isEqualTo(2);
  }
}
