package io.github.academicevents.examples.spark;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files a job reads, and what is in them. */
final class InputOptions {

  /** What is in the files. */
  enum Kind {
    /** One JSON a line, plain or packed. */
    LINES,
    /** Parquet with a column of JSON. */
    PARQUET,
    /** HTML pages, one in each file. */
    PAGES
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or patterns such as /data/2024-*/*.gz.")
  private List<String> paths = List.of();

  @Option(
      names = "--input",
      paramLabel = "lines|parquet|pages",
      description =
          "What the files hold: one JSON a line, plain or .gz; Parquet with a column of JSON; one"
              + " HTML page each (default: lines).")
  private Kind kind = Kind.LINES;

  @Option(
      names = "--column",
      paramLabel = "NAME",
      description = "The column of JSON, text or binary, in Parquet (default: ${DEFAULT-VALUE}).")
  private String column = "json";

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Spread the records over N tasks once they are numbered; for large packed files, which"
              + " one task has to unpack (default: the tasks that read them).")
  private int partitions;

  @Mixin private PageOptions pages = new PageOptions();

  Input open(SparkSession spark) {
    Input input =
        switch (kind) {
          case LINES ->
              TextFiles.open(JavaSparkContext.fromSparkContext(spark.sparkContext()), paths);
          case PARQUET -> ParquetFiles.open(spark, paths, column);
          case PAGES -> PageFiles.open(spark, paths);
        };
    return partitions > 0
        ? new Input(input.files(), input.badFiles(), input.records().repartition(partitions))
        : input;
  }

  RecordFormat format() {
    return kind == Kind.PAGES ? pages.format() : new JsonFormat();
  }
}
