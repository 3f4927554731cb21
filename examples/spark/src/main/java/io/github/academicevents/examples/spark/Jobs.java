package io.github.academicevents.examples.spark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/** Starts jobs. */
final class Jobs {

  /** Done. */
  static final int OK = 0;

  /** Wrong usage, or a file that could not be read. */
  static final int FAILED = 2;

  private Jobs() {}

  /** Runs a job in the session that spark-submit describes, and ends the process. */
  static void main(Function<SparkSession, Callable<Integer>> job, String[] args) {
    SparkSession spark = SparkSession.builder().getOrCreate();
    int status;
    try {
      status = run(job.apply(spark), args);
    } finally {
      spark.stop();
    }
    System.exit(status);
  }

  /** Names the files that could not be read; {@return the exit status} */
  static int report(List<BadFile> badFiles) {
    for (BadFile bad : badFiles) {
      System.err.println(bad.file() + ": can't be read: " + bad.reason());
    }
    return badFiles.isEmpty() ? OK : FAILED;
  }

  /** Runs a job; {@return its exit status} */
  static int run(Callable<Integer> job, String... args) {
    return new CommandLine(job)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              if (!(failure instanceof UsageException)) {
                throw failure;
              }
              line.getErr().println(line.getCommandName() + ": " + failure.getMessage());
              return line.getCommandSpec().exitCodeOnInvalidInput();
            })
        .execute(args);
  }
}
