package io.github.academicevents.examples.spark;

import java.io.IOException;
import java.util.Iterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** The first look at a part of a file: how many lines it has, and whether it can be read at all. */
final class LineCount {

  private long lines;
  private long records;

  private LineCount() {}

  /**
   * Counts the lines of a part.
   *
   * @param attempts how often a task is tried: what fails in the last attempt too is a bad file,
   *     and not a bad moment
   */
  static LineSpan of(FileSplit split, Iterator<Tuple2<LongWritable, Text>> part, int attempts)
      throws Exception {
    LineCount count = new LineCount();
    String failure;
    try {
      failure = count.count(part, split.getStart() == 0);
    } catch (Exception e) {
      // Scala's iterators throw IOExceptions that they do not declare.
      if (!(e instanceof IOException) || TaskContext.get().attemptNumber() + 1 < attempts) {
        throw e;
      }
      failure = String.valueOf(e.getMessage());
    }
    return new LineSpan(
        split.getPath().toString(), split.getStart(), count.lines, count.records, failure);
  }

  private @Nullable String count(Iterator<Tuple2<LongWritable, Text>> part, boolean isFirst) {
    while (part.hasNext()) {
      Text line = part.next()._2();
      lines++;
      if (isBlank(line)) {
        continue;
      }
      if (records == 0 && isFirst) {
        String failure = failure(line);
        if (failure != null) {
          return failure;
        }
      }
      records++;
    }
    return null;
  }

  /** Why a file that begins with a line holds no events, one JSON a line; null if it may. */
  private static @Nullable String failure(Text line) {
    byte[] bytes = line.getBytes();
    if (line.getLength() > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      return "is packed by gzip, but its name does not end in .gz";
    }
    if (bytes[firstOf(line)] == '[') {
      return "holds a JSON array, not one JSON a line";
    }
    return null;
  }

  static boolean isBlank(Text line) {
    return firstOf(line) == line.getLength();
  }

  private static int firstOf(Text line) {
    byte[] bytes = line.getBytes();
    int i = 0;
    while (i < line.getLength() && (bytes[i] == ' ' || bytes[i] == '\t')) {
      i++;
    }
    return i;
  }
}
