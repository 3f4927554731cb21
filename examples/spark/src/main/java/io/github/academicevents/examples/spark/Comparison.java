package io.github.academicevents.examples.spark;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.KeyComparison;
import io.github.academicevents.validation.Occurrence;
import io.github.academicevents.validation.RecordComparison;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import scala.Tuple5;

/**
 * The rules of scope file: what the records say about each other.
 *
 * <p>Each record gives its occurrences: its id, its place in a series, its rooms and speakers on a
 * day. Those of a key come to one task, sorted by Spark on disk where they are many, and pass one
 * by one: of a series of a million events, or a room where everything takes place, no more than a
 * thousand are in memory.
 */
final class Comparison {

  private static final Encoder<Tuple5<String, Integer, Long, String, Meeting>> ENCODER =
      Encoders.tuple(
          Encoders.STRING(),
          Encoders.INT(),
          Encoders.LONG(),
          Encoders.STRING(),
          Encoders.kryo(Meeting.class));

  private Comparison() {}

  /** What was found, in the columns {@link Tables#COMPARISON}. */
  static Dataset<Row> compare(
      SparkSession spark,
      Input input,
      RecordFormat format,
      Rules rules,
      Broadcast<List<String>> files,
      Locale language) {
    return occurrences(spark, input.records(), format, rules)
        .repartition(functions.col("_1"))
        .sortWithinPartitions("_1", "_2", "_3", "_4")
        .mapPartitions(
            (org.apache.spark.api.java.function.MapPartitionsFunction<
                    Tuple5<String, Integer, Long, String, Meeting>, Row>)
                sorted -> new Compared(sorted, rules, files.value(), language),
            Encoders.row(Tables.COMPARISON))
        .distinct();
  }

  private static Dataset<Tuple5<String, Integer, Long, String, Meeting>> occurrences(
      SparkSession spark, JavaRDD<InputRecord> records, RecordFormat format, Rules rules) {
    return spark.createDataset(
        records
            .mapPartitions(
                part -> {
                  RecordFormat.Reader reader = format.reader(rules);
                  return new Flattened<>(part, record -> meetings(reader.read(record)));
                })
            .rdd(),
        ENCODER);
  }

  private static List<Tuple5<String, Integer, Long, String, Meeting>> meetings(
      List<Checked> records) {
    List<Tuple5<String, Integer, Long, String, Meeting>> meetings = new ArrayList<>();
    for (Checked record : records) {
      if (record.event() == null) {
        continue;
      }
      long number = RecordNumber.of(record.file(), record.number());
      for (Occurrence one : RecordComparison.occurrences(record.event(), number)) {
        meetings.add(
            new Tuple5<>(
                one.getKey(),
                one.getRank(),
                one.getRecord(),
                one.getPointer(),
                new Meeting(one, record)));
      }
    }
    return meetings;
  }

  /** Lets the sorted occurrences of a task pass, key by key. */
  private static final class Compared implements Iterator<Row> {

    private final Iterator<Tuple5<String, Integer, Long, String, Meeting>> sorted;
    private final RecordComparison comparison;
    private final List<String> files;
    private final Locale language;
    private final Deque<Row> found = new ArrayDeque<>();
    private String key = "";
    private @Nullable KeyComparison ofKey;
    private @Nullable Meeting before;

    Compared(
        Iterator<Tuple5<String, Integer, Long, String, Meeting>> sorted,
        Rules rules,
        List<String> files,
        Locale language) {
      this.sorted = sorted;
      this.files = files;
      this.language = language;
      comparison = RecordComparison.under(rules.profile());
    }

    @Override
    public boolean hasNext() {
      while (found.isEmpty() && sorted.hasNext()) {
        Tuple5<String, Integer, Long, String, Meeting> next = sorted.next();
        pass(next._1(), next._5());
      }
      return !found.isEmpty();
    }

    private void pass(String nextKey, Meeting next) {
      KeyComparison current = ofKey;
      if (current == null || !nextKey.equals(key)) {
        current = comparison.ofOneKey();
        ofKey = current;
        key = nextKey;
        before = null;
      }
      for (Finding finding : current.add(next.occurrence)) {
        found.add(row(finding, next));
      }
      before = next;
    }

    /** A finding is about the one that came last, or in a series maybe the one before. */
    private Row row(Finding finding, Meeting last) {
      long record = finding.getRecord().orElseThrow();
      long other = finding.getOtherRecord().orElseThrow();
      Meeting about = last;
      if (last.occurrence.getRecord() != record && before != null) {
        about = before;
      }
      return RowFactory.create(
          files.get(RecordNumber.file(record)),
          RecordNumber.number(record),
          Tables.line(about.line),
          about.start,
          finding.getPointer(),
          finding.getCode(),
          finding.getSeverity().getCode(),
          finding.getMessage(language),
          finding.getValue().orElse(null),
          files.get(RecordNumber.file(other)),
          RecordNumber.number(other));
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return found.remove();
    }
  }
}
