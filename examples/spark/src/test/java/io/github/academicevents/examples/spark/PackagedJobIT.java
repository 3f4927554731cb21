package io.github.academicevents.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The job as users submit it: one jar, in a JVM with Spark's own jars and the job's no other. */
class PackagedJobIT {

  private static final Path JAR = Path.of("target/academic-events-spark.jar");
  private static final Path CLASS_PATH = Path.of("cluster/target/class-path");

  @TempDir private static Path folder;

  /** Submits a job; {@return the classes that were loaded, with where they came from} */
  private static List<String> submit(String job, Object... args) throws Exception {
    Path loaded = Files.createTempFile(folder, "loaded", "");
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    words.addAll(List.of("-Xmx512m", "-Xlog:class+load:file=" + loaded));
    words.add(
        "-Dlog4j2.configurationFile=" + Path.of("src/main/log4j2.properties").toAbsolutePath());
    words.addAll(List.of("-cp", Files.readString(CLASS_PATH).strip()));
    words.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
    words.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.network.timeout=1h"));
    words.addAll(List.of("--conf", "spark.sql.shuffle.partitions=4"));
    words.addAll(List.of("--class", "io.github.academicevents.examples.spark." + job));
    words.add(JAR.toString());
    Stream.of(args).map(String::valueOf).forEach(words::add);
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).as("%s", words).isZero();
    return Files.readAllLines(loaded);
  }

  @Test
  void bothJacksonsLiveInOneProcess() throws Exception {
    Path file = Files.write(folder.resolve("events.ndjson"), ComparisonFile.of(300, "\n"));
    Path out = folder.resolve("out");
    List<String> loaded = submit("ValidateEvents", file, "--out", out, "--cross-record");
    assertThat(loaded)
        .anyMatch(
            one ->
                isFrom(one, "com.fasterxml.jackson.databind.ObjectMapper", "jackson-databind-2."))
        .anyMatch(
            one -> isFrom(one, "tools.jackson.core.json.JsonFactory", JAR.getFileName().toString()))
        .anyMatch(
            one ->
                isFrom(
                    one, "tools.jackson.databind.json.JsonMapper", JAR.getFileName().toString()));
    CommandLineRun expected = CommandLineRun.validate(folder, file);
    JobOutput output = new JobOutput(LocalSpark.get(), out);
    assertThat(output.findings()).isEqualTo(expected.findings());
    assertThat(output.summary()).isEqualTo(expected.summary());

    Path jsonLd = folder.resolve("jsonld");
    submit("PublishJsonLd", file, "--out", jsonLd, "--language", "zh");
    List<String> documents =
        LocalSpark.get().read().text(jsonLd.toString()).select("value").collectAsList().stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList();
    assertThat(documents)
        .isEqualTo(
            CommandLineRun.run(folder, "jsonld", file, "--language", "zh").stream()
                .sorted()
                .toList());
  }

  private static boolean isFrom(String line, String type, String jar) {
    return line.contains(" " + type + " source:") && line.contains(jar);
  }

  @Test
  void theJarHoldsTheLibraryAndNothingOfSpark() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(entry -> entry.getName()).toList();
      assertThat(names)
          .contains(
              "io/github/academicevents/AcademicEvent.class",
              "tools/jackson/core/JsonParser.class",
              "org/jsoup/Jsoup.class")
          .noneMatch(name -> name.startsWith("org/apache/"))
          .noneMatch(name -> name.startsWith("com/fasterxml/jackson/core"))
          .noneMatch(name -> name.startsWith("com/fasterxml/jackson/databind"));
    }
    assertThat(Files.readString(CLASS_PATH).split(File.pathSeparator))
        .anyMatch(one -> one.contains("jackson-core-2."))
        .noneMatch(one -> one.contains("academicevents"));
  }

  @Test
  void oneSeriesAndOneRoomForAll() throws Exception {
    int records = 50_000;
    Path file = folder.resolve("skewed.ndjson");
    SkewedRecords.write(file, records);
    Path out = folder.resolve("skewed");
    submit("ValidateEvents", file, "--out", out, "--cross-record", "--profile", "draft");
    JsonNode summary = new JobOutput(LocalSpark.get(), out).summaryJson();
    assertThat(summary.get("records").asInt()).isEqualTo(records);
    assertThat(summary.get("codes").get("time.overlap-same-room").asLong())
        .isEqualTo(SkewedRecords.overlaps(records));
    assertThat(summary.get("codes").has("series.number-duplicate")).isFalse();
  }
}
