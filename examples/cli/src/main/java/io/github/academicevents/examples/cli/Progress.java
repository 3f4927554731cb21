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

  private record Position(long bytes, long records) {}

  private static final int COLUMNS = 79;
  private static final int MEGABYTE = 1 << 20;
  private static final int MILLIS_BETWEEN = 200;

  private final Console console;
  private final @Nullable ProgressBar bar;
  private Position before = new Position(0, 0);
  private Position now = new Position(0, 0);

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

  /** Tells how many bytes and records of a file are done. */
  void update(long bytes, long records, double recordsPerSecond) {
    if (bar != null) {
      now = new Position(before.bytes + bytes, before.records + records);
      bar.stepTo(now.bytes);
      bar.setExtraMessage(" %d records, %.0f/s".formatted(now.records, recordsPerSecond));
    }
  }

  /** The next file begins: what is told of it is added to what is done. */
  void endOfFile() {
    before = now;
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
