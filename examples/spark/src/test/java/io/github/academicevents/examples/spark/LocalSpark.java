package io.github.academicevents.examples.spark;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;

/** The session of all tests: two threads, and four tries of each task as on a cluster. */
final class LocalSpark {

  private static final String SPLIT_MAX = "mapreduce.input.fileinputformat.split.maxsize";

  private LocalSpark() {}

  static SparkSession get() {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2,4]")
            .config("spark.ui.enabled", "false")
            // On a busy machine a heartbeat may be late; nobody is lost here.
            .config("spark.network.timeout", "1h")
            .config("spark.sql.shuffle.partitions", "3")
            .config("spark.hadoop.fs.flaky.impl", FlakyFileSystem.class.getName())
            .getOrCreate();
    spark.sparkContext().setLogLevel("OFF");
    spark.sparkContext().hadoopConfiguration().unset(SPLIT_MAX);
    return spark;
  }

  /** Has text files read in parts of so many bytes. */
  static SparkSession splitting(long bytes) {
    SparkSession spark = get();
    spark.sparkContext().hadoopConfiguration().setLong(SPLIT_MAX, bytes);
    return spark;
  }

  /** Runs a job in a session; {@return its exit status} */
  static int run(
      SparkSession spark, Function<SparkSession, Callable<Integer>> job, Object... args) {
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    return Jobs.run(job.apply(spark), texts);
  }
}
