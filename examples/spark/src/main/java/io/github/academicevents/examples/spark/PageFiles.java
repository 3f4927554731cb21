package io.github.academicevents.examples.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Folders of HTML pages; each file is one record. */
final class PageFiles {

  private PageFiles() {}

  static Input open(SparkSession spark, List<String> paths) {
    Dataset<Row> pages =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", "true")
            .load(paths.toArray(new String[0]));
    FileNumbers numbers = FileNumbers.of(pages.inputFiles());
    Broadcast<FileNumbers> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(numbers);
    JavaRDD<InputRecord> records =
        pages
            .select("path", "content")
            .javaRDD()
            .map(
                row ->
                    new InputRecord(
                        shared.value().get(row.getString(0)), 1, 0, row.<byte[]>getAs(1)));
    return new Input(numbers.files(), List.of(), records);
  }
}
