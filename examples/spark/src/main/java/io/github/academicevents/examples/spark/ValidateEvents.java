package io.github.academicevents.examples.spark;

import io.github.academicevents.validation.Profile;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Checks files of events: each record by itself, and if asked for the records with each other.
 *
 * <p>Its exit status is that of the command line: 0 done, 2 wrong usage or a file that could not be
 * read. Records that are invalid are what it looks for; they are no failure.
 */
@Command(
    name = "ValidateEvents",
    description =
        "Checks events and writes them, the findings and the bad records as Parquet, and a"
            + " summary.",
    mixinStandardHelpOptions = true)
public final class ValidateEvents implements Callable<Integer> {

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "A folder for the output, which must not be there yet.")
  private String out = "";

  @Option(
      names = "--profile",
      paramLabel = "P",
      description = "draft, record, bilingual or google-event (default: ${DEFAULT-VALUE}).")
  private String profile = "record";

  @Option(
      names = "--language",
      paramLabel = "zh|en",
      description = "The language of messages (default: ${DEFAULT-VALUE}).")
  private String language = "en";

  @Option(
      names = "--cross-record",
      description =
          "Compare the records of all files too: duplicates, overlaps, numbers of a series.")
  private boolean crossRecord;

  @Option(
      names = "--date",
      paramLabel = "run|year|month|day",
      description =
          "What the folders date=… are: the day of the run, or the year, month or day on which"
              + " events start (default: run).")
  private Partitioning.By by = Partitioning.By.RUN;

  private final SparkSession spark;
  private final Instant now;

  ValidateEvents(SparkSession spark, Instant now) {
    this.spark = spark;
    this.now = now;
  }

  /**
   * Runs the job and ends the process with its exit status.
   *
   * @param args the options and files; {@code --help} tells them
   */
  public static void main(String[] args) {
    Jobs.main(spark -> new ValidateEvents(spark, Instant.now()), args);
  }

  @Override
  public Integer call() throws IOException {
    long began = System.nanoTime();
    Rules rules = new Rules(profile, now);
    if (Profile.find(profile).isEmpty()) {
      throw new UsageException("no profile: " + profile);
    }
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Output output = new Output(spark, out, new Partitioning(by, today));
    if (output.exists()) {
      throw new UsageException(out + ": is there already");
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Input opened = input.open(spark);
    RecordFormat format = input.format();
    Locale locale = Locale.forLanguageTag(language);
    Broadcast<List<String>> files = context.broadcast(opened.files());
    Dataset<Row> comparison = null;
    if (crossRecord) {
      comparison =
          Comparison.compare(spark, opened, format, rules, files, locale)
              .persist(StorageLevel.MEMORY_AND_DISK());
    }
    output.writeRecords(checked(opened, format, rules, files, locale), comparison);
    output.writeFindings(comparison);
    if (comparison != null) {
      comparison.unpersist();
    }
    Summary summary = Summary.of(output, opened.badFiles(), began);
    output.writeSummary(summary.toJson());
    System.out.println(summary.toJson());
    return Jobs.report(opened.badFiles());
  }

  private Dataset<Row> checked(
      Input opened,
      RecordFormat format,
      Rules rules,
      Broadcast<List<String>> files,
      Locale locale) {
    JavaRDD<Row> rows =
        opened
            .records()
            .mapPartitions(
                part -> {
                  RecordFormat.Reader reader = format.reader(rules);
                  List<String> names = files.value();
                  return new Flattened<>(
                      part, record -> Tables.records(reader.check(record), names, locale));
                });
    return spark.createDataFrame(rows, Tables.RECORD);
  }
}
