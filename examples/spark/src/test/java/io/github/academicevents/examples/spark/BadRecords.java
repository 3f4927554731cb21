package io.github.academicevents.examples.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Takes the bad records out of a job's output again, to be compared with what was broken. */
public final class BadRecords {

  private BadRecords() {}

  /**
   * Writes the bad records to a file, one a line, in their order.
   *
   * @param args the job's output, the file
   * @throws IOException if the file can't be written
   */
  public static void main(String[] args) throws IOException {
    SparkSession spark =
        SparkSession.builder().master("local[2]").config("spark.ui.enabled", "false").getOrCreate();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      Iterator<Row> bad =
          spark
              .read()
              .parquet(args[0] + "/records")
              .where("outcome <> 'valid'")
              .orderBy("file", "record")
              .select("json")
              .toLocalIterator();
      while (bad.hasNext()) {
        out.write(bad.next().<byte[]>getAs(0));
        out.write('\n');
      }
    } finally {
      spark.stop();
    }
  }
}
