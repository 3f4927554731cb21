package io.github.academicevents.examples.spark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Files of one JSON a line, plain or packed, with the number and the line of each record.
 *
 * <p>A large file is read by several tasks, each of which has to know how much stands before its
 * part. So all files are looked through once to count lines; on the way those that can't be read,
 * such as a broken gzip, are found before anything is taken from them.
 */
final class TextFiles {

  private static final Pattern LOCAL_WITH_TRIES = Pattern.compile("local\\[.+,(\\d+)\\]");

  private TextFiles() {}

  static Input open(JavaSparkContext spark, List<String> paths) {
    JavaNewHadoopRDD<LongWritable, Text> lines = lines(spark, paths);
    int attempts = attempts(spark);
    List<LineSpan> spans =
        lines
            .mapPartitionsWithInputSplit(
                (split, part) -> List.of(LineCount.of(split(split), part, attempts)).iterator(),
                true)
            .collect();
    List<String> files = spans.stream().map(LineSpan::file).distinct().sorted().toList();
    Broadcast<List<SpanStart>> starts = spark.broadcast(SpanStart.of(spans, files));
    JavaRDD<InputRecord> records =
        lines.mapPartitionsWithInputSplit(
            (split, part) -> {
              SpanStart start = starts.value().get(TaskContext.getPartitionId());
              return start.isBad() ? List.<InputRecord>of().iterator() : new Numbered(part, start);
            },
            true);
    return new Input(files, badFiles(spans), records);
  }

  static JavaNewHadoopRDD<LongWritable, Text> lines(JavaSparkContext spark, List<String> paths) {
    Configuration hadoop = new Configuration(spark.hadoopConfiguration());
    hadoop.setBoolean(FileInputFormat.INPUT_DIR_RECURSIVE, true);
    // The class that newAPIHadoopFile makes, as its documentation of splits says.
    return (JavaNewHadoopRDD<LongWritable, Text>)
        spark.newAPIHadoopFile(
            String.join(",", paths), TextInputFormat.class, LongWritable.class, Text.class, hadoop);
  }

  private static FileSplit split(InputSplit split) {
    return (FileSplit) split;
  }

  /** How often Spark tries a task before it gives up; on one machine the master says it. */
  private static int attempts(JavaSparkContext spark) {
    if (!spark.isLocal()) {
      return spark.getConf().getInt("spark.task.maxFailures", 4);
    }
    Matcher local = LOCAL_WITH_TRIES.matcher(spark.master());
    return local.matches() ? Integer.parseInt(local.group(1)) : 1;
  }

  private static List<BadFile> badFiles(List<LineSpan> spans) {
    TreeMap<String, BadFile> bad = new TreeMap<>();
    for (LineSpan span : spans) {
      if (span.failure() != null) {
        bad.putIfAbsent(span.file(), new BadFile(span.file(), span.failure()));
      }
    }
    return List.copyOf(bad.values());
  }

  /** The records of a part of a file; blank lines are none, but count as lines. */
  private static final class Numbered implements Iterator<InputRecord> {

    private final Iterator<Tuple2<LongWritable, Text>> lines;
    private final int file;
    private long record;
    private long line;
    private byte[] next = new byte[0];

    Numbered(Iterator<Tuple2<LongWritable, Text>> lines, SpanStart start) {
      this.lines = lines;
      file = start.file();
      record = start.record();
      line = start.line();
    }

    @Override
    public boolean hasNext() {
      while (next.length == 0 && lines.hasNext()) {
        Text text = lines.next()._2();
        line++;
        if (!LineCount.isBlank(text)) {
          next = Arrays.copyOf(text.getBytes(), text.getLength());
          record++;
        }
      }
      return next.length > 0;
    }

    @Override
    public InputRecord next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      InputRecord found = new InputRecord(file, record, line, next);
      next = new byte[0];
      return found;
    }
  }
}
