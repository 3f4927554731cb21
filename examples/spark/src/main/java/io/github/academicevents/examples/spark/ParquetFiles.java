package io.github.academicevents.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** Parquet files with a column of JSON; each row is a record. */
final class ParquetFiles {

  private ParquetFiles() {}

  static Input open(SparkSession spark, List<String> paths, String column) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    String[] all =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(paths.toArray(new String[0]))
            .inputFiles();
    FileNumbers numbers = FileNumbers.of(all);
    List<BadFile> bad = badFiles(context, numbers.files());
    Set<String> badNames = bad.stream().map(BadFile::file).collect(Collectors.toSet());
    String[] good =
        numbers.files().stream().filter(file -> !badNames.contains(file)).toArray(String[]::new);
    if (good.length == 0) {
      return new Input(numbers.files(), bad, context.emptyRDD());
    }
    Broadcast<FileNumbers> shared = context.broadcast(numbers);
    JavaRDD<InputRecord> records =
        spark
            .read()
            .parquet(good)
            .select(
                col("_metadata.file_path"), col("_metadata.row_index"), col(column).cast("binary"))
            .javaRDD()
            .map(row -> record(row, shared.value()));
    return new Input(numbers.files(), bad, records);
  }

  private static InputRecord record(Row row, FileNumbers numbers) {
    // Where a row has no JSON its record is empty, and can't be read.
    byte[] json = row.isNullAt(2) ? new byte[0] : row.<byte[]>getAs(2);
    return new InputRecord(numbers.get(row.getString(0)), row.getLong(1) + 1, 0, json);
  }

  /** Looks at the end of each file, where Parquet says what is in it. */
  private static List<BadFile> badFiles(JavaSparkContext context, List<String> files) {
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    return context
        .parallelize(files, Math.max(1, Math.min(files.size(), 1000)))
        .map(file -> badFile(file, hadoop.value()))
        .filter(Objects::nonNull)
        .collect();
  }

  private static @Nullable BadFile badFile(String file, Configuration hadoop) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file), hadoop))) {
      reader.getFooter();
      return null;
    } catch (RuntimeException e) {
      // Parquet's way to say that a file is none of its own.
      return new BadFile(file, String.valueOf(e.getMessage()));
    }
  }
}
