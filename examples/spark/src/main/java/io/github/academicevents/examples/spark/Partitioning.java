package io.github.academicevents.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * By which date rows are laid in folders.
 *
 * @param by what the date is of
 * @param run the day of the run
 */
record Partitioning(By by, LocalDate run) {

  /** What the date of a row is. */
  enum By {
    /** The day of the run. */
    RUN(0),
    /** The year in which the event starts. */
    YEAR(4),
    /** The month in which the event starts. */
    MONTH(7),
    /** The day on which the event starts. */
    DAY(10);

    private final int length;

    By(int length) {
      this.length = length;
    }
  }

  /** The date where an event has none. */
  static final String NO_DATE = "none";

  /** Rows with their date in a column. */
  Dataset<Row> dated(Dataset<Row> rows) {
    return rows.withColumn("date", date());
  }

  /** Rows brought together by their folders, so that few files come of them and none is huge. */
  static Dataset<Row> together(Dataset<Row> rows, String... folders) {
    return rows.hint("rebalance", Arrays.stream(folders).map(name -> col(name)).toArray());
  }

  /** Whether the rows of many folders come out of each task. */
  boolean isScattering() {
    return by != By.RUN;
  }

  private Column date() {
    return by == By.RUN
        ? lit(run.toString())
        : coalesce(substring(col("start"), 1, by.length), lit(NO_DATE));
  }
}
