package io.github.academicevents.examples.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import io.github.academicevents.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tables that a run writes, below one folder. */
final class Output {

  private static final String[] RECORD_FOLDERS = {"outcome", "severity", "date"};
  private static final String[] FINDING_FOLDERS = {"severity", "date"};

  /** Outcomes by severities, where all records have one date. */
  private static final int MOST_FOLDERS = 12;

  /** From nothing to the worst. */
  private static final Column SEVERITIES =
      array(
          lit(Tables.NONE),
          lit(Severity.INFO.getCode()),
          lit(Severity.WARNING.getCode()),
          lit(Severity.ERROR.getCode()));

  private final SparkSession spark;
  private final String folder;
  private final Partitioning partitioning;

  Output(SparkSession spark, String folder, Partitioning partitioning) {
    this.spark = spark;
    this.folder = folder;
    this.partitioning = partitioning;
  }

  /** Whether there is a run's output in the folder already. */
  boolean exists() throws IOException {
    return fileSystem().exists(new Path(folder));
  }

  /** Writes each record once, into the folder of its outcome. */
  void writeRecords(Dataset<Row> checked, @Nullable Dataset<Row> comparison) {
    // All folders of a task are open at once: else Spark sorts the records by their folder first.
    spark.conf().set("spark.sql.maxConcurrentOutputFileWriters", MOST_FOLDERS);
    Dataset<Row> records = comparison == null ? checked : judged(checked, comparison);
    Dataset<Row> dated = partitioning.dated(records);
    (partitioning.isScattering() ? Partitioning.together(dated, RECORD_FOLDERS) : dated)
        .write()
        .mode(SaveMode.ErrorIfExists)
        // No two records are the same: to look for that costs and gives nothing.
        .option("parquet.enable.dictionary#json", "false")
        .option("parquet.enable.dictionary#record", "false")
        .option("parquet.enable.dictionary#line", "false")
        .partitionBy(RECORD_FOLDERS)
        .parquet(folder + "/records");
  }

  /** Records with what comparing them has found counted in. */
  private static Dataset<Row> judged(Dataset<Row> checked, Dataset<Row> comparison) {
    Dataset<Row> compared =
        comparison.groupBy("file", "record").agg(max(rank("severity")).as("compared"));
    Column worst = greatest(rank("severity"), coalesce(col("compared"), lit(1)));
    return checked
        .join(compared, new String[] {"file", "record"}, "left")
        .withColumn("severity", element_at(SEVERITIES, worst.cast(DataTypes.IntegerType)))
        .withColumn(
            "outcome",
            when(col("outcome").equalTo(Tables.UNREADABLE), Tables.UNREADABLE)
                .when(col("severity").equalTo(Severity.ERROR.getCode()), Tables.INVALID)
                .otherwise(Tables.VALID))
        .drop("compared");
  }

  /** A number for a severity, larger for a worse one. */
  private static Column rank(String column) {
    return array_position(SEVERITIES, col(column));
  }

  /** Writes the findings: those of the written records, and those of comparing them. */
  void writeFindings(@Nullable Dataset<Row> comparison) {
    Dataset<Row> findings =
        records()
            .select(col("file"), col("record"), col("line"), col("start"), explode(col("findings")))
            .select(
                col("file"),
                col("record"),
                coalesce(col("col.finding_line"), col("line")).as("line"),
                col("start"),
                col("col.pointer"),
                col("col.source_pointer"),
                col("col.code"),
                col("col.severity"),
                col("col.message"),
                col("col.value"),
                col("col.suggestion"));
    if (comparison != null) {
      findings = findings.unionByName(comparison, true);
    } else {
      findings =
          findings
              .withColumn("other_file", lit(null).cast(DataTypes.StringType))
              .withColumn("other_record", lit(null).cast(DataTypes.LongType));
    }
    Partitioning.together(partitioning.dated(findings), FINDING_FOLDERS)
        .write()
        .mode(SaveMode.ErrorIfExists)
        .partitionBy(FINDING_FOLDERS)
        .parquet(folder + "/findings");
  }

  /** The records as written. */
  Dataset<Row> records() {
    StructType schema = Tables.RECORD.add("date", DataTypes.StringType);
    return spark.read().schema(schema).parquet(folder + "/records");
  }

  /** The findings as written. */
  Dataset<Row> findings() {
    StructType schema =
        new StructType()
            .add("severity", DataTypes.StringType)
            .add("date", DataTypes.StringType)
            .add("code", DataTypes.StringType);
    return spark.read().schema(schema).parquet(folder + "/findings");
  }

  /** Writes the summary, one JSON object. */
  void writeSummary(String json) throws IOException {
    try (OutputStream out = fileSystem().create(new Path(folder, "summary.json"))) {
      out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private FileSystem fileSystem() throws IOException {
    return new Path(folder).getFileSystem(spark.sparkContext().hadoopConfiguration());
  }
}
