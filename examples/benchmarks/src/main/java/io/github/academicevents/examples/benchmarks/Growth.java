package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.announcement.AnnouncementOptions;
import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventFileOptions;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.validation.ReadingLimits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What ten times as much costs: a straight line if all is well. */
final class Growth {

  private static final String PARAGRAPH =
      "报告人：周明 教授（示例大学） 时间：2024年3月21日（周四）下午3:00 地点：理科楼229。"
          + "摘要：本报告从一个简单的问题出发，介绍近年来的主要进展。 Abstract: open problems.\n";

  private Growth() {}

  static String measure() throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("| records | seconds | microseconds a record | peak heap |\n");
    table.append("| ---: | ---: | ---: | ---: |\n");
    for (int records = 1000; records <= 1_000_000; records *= 10) {
      table.append(file(records));
    }
    table.append("\n| characters of an announcement | milliseconds | nanoseconds a character |\n");
    table.append("| ---: | ---: | ---: |\n");
    for (int length = 1000; length <= 10_000_000; length *= 10) {
      table.append(text(length));
    }
    return table.toString();
  }

  private static String file(int records) throws IOException {
    Path file = Files.createTempFile("growth", ".ndjson");
    try {
      EventGenerator generator = new EventGenerator(records);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        for (int i = 0; i < records; i++) {
          out.write(EventJson.write(generator.next()).getBytes(StandardCharsets.UTF_8));
          out.write('\n');
        }
      }
      Heap heap = new Heap();
      long start = System.nanoTime();
      EventFile.validate(file, EventFileOptions.defaults(), record -> {});
      double seconds = (System.nanoTime() - start) / 1e9;
      return String.format(
          Locale.ROOT,
          "| %,d | %.2f | %.1f | %d MB |%n",
          records,
          seconds,
          seconds * 1e6 / records,
          heap.peakMegabytes());
    } finally {
      Files.delete(file);
    }
  }

  private static String text(int length) {
    String text = PARAGRAPH.repeat(length / PARAGRAPH.length() + 1).substring(0, length);
    AnnouncementOptions options =
        AnnouncementOptions.defaults()
            .withLimits(
                ReadingLimits.defaults()
                    .withDocumentLength(text.length())
                    .withTextLength(text.length()));
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      AnnouncementReader.read(text, options);
      best = Math.min(best, System.nanoTime() - start);
    }
    return String.format(Locale.ROOT, "| %,d | %.1f | %.0f |%n", length, best / 1e6, best / length);
  }
}
