package io.github.academicevents.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.samples.GeneratedEvents;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet and pages instead of lines. */
class InputsTest {

  @TempDir private static Path folder;

  private static JobOutput validate(int status, String name, Object... args) {
    SparkSession spark = LocalSpark.get();
    Path out = folder.resolve("out-" + name);
    List<Object> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--out", out));
    assertThat(
            LocalSpark.run(spark, any -> new ValidateEvents(spark, Instant.now()), all.toArray()))
        .isEqualTo(status);
    return new JobOutput(spark, out);
  }

  @Test
  void parquetGivesWhatItsLinesGive() throws Exception {
    byte[] lines = ComparisonFile.of(120, "\n");
    Path file = Files.write(folder.resolve("lines.ndjson"), lines);
    JobOutput expected = validate(0, "lines", file, "--cross-record");
    List<Row> rows = new ArrayList<>();
    for (Row row :
        LocalSpark.get()
            .read()
            .parquet(folder.resolve("out-lines/records").toString())
            .orderBy("record")
            .select("json", "file")
            .collectAsList()) {
      rows.add(RowFactory.create(row.<byte[]>getAs(0), row.getString(1)));
    }
    Path table = folder.resolve("table");
    LocalSpark.get()
        .createDataFrame(
            rows,
            new StructType().add("event", DataTypes.BinaryType).add("from", DataTypes.StringType))
        .coalesce(1)
        .write()
        .parquet(table.toString());
    Files.writeString(table.resolve("broken.parquet"), "PAR1, but no more than that: PAR1");
    JobOutput output =
        validate(2, "table", table, "--input", "parquet", "--column", "event", "--cross-record");
    assertThat(output.summary()).isEqualTo(expected.summary());
    assertThat(output.records("outcome <> 'valid'"))
        .isEqualTo(expected.records("outcome <> 'valid'"));
    // The lines of a table's record are its own.
    assertThat(withoutLines(output)).isEqualTo(withoutLines(expected));
    assertThat(output.summaryJson().get("badFiles").toString()).contains("broken.parquet");
  }

  private static List<String> withoutLines(JobOutput output) {
    return output.findings().stream()
        .map(one -> one.replaceFirst("line=\\d+, ", ""))
        .sorted()
        .toList();
  }

  @Test
  void pagesAreReadForTheirDataOrTheirText() throws Exception {
    Path pages = Files.createDirectories(folder.resolve("pages/of a folder"));
    String script =
        SchemaOrg.toScriptTag(new GeneratedEvents(3).get(1), JsonLdOptions.linkedData());
    String page = "<html><head>" + script + "</head><body>x</body></html>";
    Files.writeString(pages.resolve("a data.html"), page);
    Files.writeString(
        pages.resolve("b-text.html"),
        """
        <html><body><h1>Graph limits</h1><p>Speaker: Na Li</p>
        <p>Time: 2024-03-21 10:00</p><p>Place: Room 12</p></body></html>\
        """);
    Files.writeString(pages.resolve("c-nothing.html"), "<html><body></body></html>");
    JobOutput output = validate(0, "pages", folder.resolve("pages"), "--input", "pages");
    String valid = new String(output.records("file LIKE '%a data.html'"), UTF_8);
    AcademicEvent event = SchemaOrg.readHtml(page, "").getEvent().orElseThrow();
    assertThat(valid).isEqualTo(EventJson.write(event) + "\n");
    String text = new String(output.records("file LIKE '%b-text.html'"), UTF_8);
    AcademicEvent read = EventJson.read(text.strip());
    assertThat(read.getTitle().en()).hasValue("Graph limits");
    assertThat(read.getStart()).map(Object::toString).hasValue("2024-03-21T10:00");
    assertThat(new String(output.records("outcome = 'unreadable'"), UTF_8))
        .isEqualTo("<html><body></body></html>\n");
    assertThat(String.join("", output.findings())).contains("announcement.nothing-read");

    JobOutput data =
        validate(0, "data", folder.resolve("pages"), "--input", "pages", "--pages", "data");
    assertThat(data.summaryJson().get("unreadable").asInt()).isEqualTo(2);
    assertThat(String.join("", data.findings())).contains("jsonld.no-event");
  }

  @Test
  void foldersOfTheStartOfEvents() throws Exception {
    Path file = Files.write(folder.resolve("dates.ndjson"), ComparisonFile.of(60, "\n"));
    validate(0, "year", file, "--date", "year");
    List<String> dates =
        LocalSpark.get()
            .read()
            .parquet(folder.resolve("out-year/records").toString())
            .selectExpr("CAST(date AS string)", "substring(start, 1, 4)")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0) + (row.isNullAt(1) ? "" : row.getString(1)))
            .distinct()
            .toList();
    assertThat(dates).contains("none").hasSizeGreaterThan(5);
    assertThat(dates)
        .allMatch(date -> date.equals("none") || date.substring(0, 4).equals(date.substring(4)));
  }
}
