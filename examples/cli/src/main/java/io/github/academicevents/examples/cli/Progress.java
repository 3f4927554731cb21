package io.github.academicevents.examples.cli;

import io.github.academicevents.examples.cli.Console.Feature;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far long work is: a bar on standard error where that is a terminal, nothing elsewhere. */
final class Progress implements AutoCloseable {

  private static final int COLUMNS = 79;
  private static final int MEGABYTE = 1 << 20;
  private static final int MILLIS_BETWEEN = 200;

  private final Console console;
  private final @Nullable ProgressBar bar;

  Progress(Console console, OptionalLong totalBytes) {
    this.console = console;
    bar =
        console.has(Feature.PROGRESS)
            ? new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(totalBytes.orElse(-1))
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), COLUMNS))
                .clearDisplayOnFinish()
                .build()
            : null;
  }

  /** Tells how many bytes of all files and how many records are done. */
  void update(long bytes, long records, double recordsPerSecond) {
    if (bar != null) {
      bar.stepTo(bytes);
      bar.setExtraMessage(" %d records, %.0f/s".formatted(records, recordsPerSecond));
    }
  }

  /** Makes the bar's line free for what is printed next; the bar comes back by itself. */
  void makeWay() {
    if (bar != null && console.has(Feature.COLOUR)) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
