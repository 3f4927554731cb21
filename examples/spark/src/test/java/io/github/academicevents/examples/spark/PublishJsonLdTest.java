package io.github.academicevents.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishJsonLdTest {

  @TempDir private static Path folder;

  private static List<String> written(SparkSession spark, Path out, String language) {
    return spark
        .read()
        .text(out + "/language=" + language)
        .as(Encoders.STRING())
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  @Test
  void writesWhatTheCommandLineWrites() throws Exception {
    Path file = Files.write(folder.resolve("events.ndjson"), ComparisonFile.of(60, "\n"));
    SparkSession spark = LocalSpark.get();
    Path out = folder.resolve("jsonld");
    int status =
        LocalSpark.run(spark, PublishJsonLd::new, file, "--out", out, "--language", "zh,en,all");
    assertThat(status).isZero();
    for (String language : List.of("zh", "en", "all")) {
      List<String> expected =
          CommandLineRun.run(folder, "jsonld", file, "--language", language).stream()
              .sorted()
              .toList();
      assertThat(expected).hasSizeGreaterThan(50);
      assertThat(written(spark, out, language)).as(language).isEqualTo(expected);
    }
  }

  @Test
  void takesTheValidEventsThatWereWritten() throws Exception {
    Path file = Files.write(folder.resolve("more.ndjson"), ComparisonFile.of(60, "\n"));
    SparkSession spark = LocalSpark.get();
    Path checked = folder.resolve("checked");
    LocalSpark.run(spark, any -> new ValidateEvents(spark, Instant.now()), file, "--out", checked);
    Path out = folder.resolve("of-valid");
    int status =
        LocalSpark.run(
            spark,
            PublishJsonLd::new,
            checked.resolve("records/outcome=valid"),
            "--input",
            "parquet",
            "--out",
            out);
    assertThat(status).isZero();
    long valid = new JobOutput(spark, checked).summaryJson().get("valid").asLong();
    assertThat(written(spark, out, "all"))
        .hasSize((int) valid)
        .allMatch(one -> one.startsWith("{\"@context\""));
  }
}
