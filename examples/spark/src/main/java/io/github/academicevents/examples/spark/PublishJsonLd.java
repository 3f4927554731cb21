package io.github.academicevents.examples.spark;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes events as schema.org JSON-LD, one document a line, in a folder for each language. */
@Command(
    name = "PublishJsonLd",
    description =
        "Writes events as schema.org JSON-LD, one document a line, into language=… folders.",
    mixinStandardHelpOptions = true)
public final class PublishJsonLd implements Callable<Integer> {

  /** All languages at once, lossless. */
  private static final String ALL = "all";

  private static final StructType DOCUMENT =
      new StructType().add("language", DataTypes.StringType).add("value", DataTypes.StringType);

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "A folder for the output, which must not be there yet.")
  private String out = "";

  @Option(
      names = "--language",
      split = ",",
      paramLabel = "TAG|all",
      description =
          "In which languages: BCP 47 tags for pages in them, all for lossless data in every"
              + " language (default: all).")
  private List<String> languages = List.of(ALL);

  private final SparkSession spark;

  PublishJsonLd(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Runs the job and ends the process with its exit status.
   *
   * @param args the options and files; {@code --help} tells them
   */
  public static void main(String[] args) {
    Jobs.main(PublishJsonLd::new, args);
  }

  @Override
  public Integer call() {
    Input opened = input.open(spark);
    RecordFormat format = input.format();
    Rules none = new Rules("draft", Instant.EPOCH);
    List<String> wanted = List.copyOf(languages);
    JavaRDD<Row> documents =
        opened
            .records()
            .mapPartitions(
                part -> {
                  RecordFormat.Reader reader = format.reader(none);
                  Map<String, JsonLdOptions> options = options(wanted);
                  return new Flattened<>(part, record -> documents(reader.read(record), options));
                });
    spark
        .createDataFrame(documents, DOCUMENT)
        .write()
        .mode(SaveMode.ErrorIfExists)
        .partitionBy("language")
        .text(out);
    return Jobs.report(opened.badFiles());
  }

  private static Map<String, JsonLdOptions> options(List<String> languages) {
    Map<String, JsonLdOptions> options = new LinkedHashMap<>();
    for (String language : languages) {
      options.put(
          language,
          language.equals(ALL) ? JsonLdOptions.linkedData() : JsonLdOptions.page(language));
    }
    return options;
  }

  private static List<Row> documents(List<Checked> records, Map<String, JsonLdOptions> options) {
    List<Row> documents = new ArrayList<>(options.size());
    for (Checked record : records) {
      AcademicEvent event = record.event();
      if (event != null) {
        options.forEach(
            (language, how) ->
                documents.add(RowFactory.create(language, SchemaOrg.toJsonLd(event, how))));
      }
    }
    return documents;
  }
}
