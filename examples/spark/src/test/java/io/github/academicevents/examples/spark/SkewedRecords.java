package io.github.academicevents.examples.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Records that all have the same keys: one series, one room on one day. Each lasts a minute, and
 * after the last minute of the day the next one begins the day anew.
 */
public final class SkewedRecords {

  private static final int MINUTES = 24 * 60;

  /** With how many others of a key a record is compared. */
  private static final int COMPARED = 1000;

  private SkewedRecords() {}

  static String get(int number) {
    int minute = number % MINUTES;
    return """
    {"id":"s-%d","title":{"en":"Talk %d"},"start":"2024-03-21T%02d:%02d","end":"2024-03-21T%02d:%02d:59",\
    "timeZone":"Asia/Shanghai","series":{"id":"series","number":%d},"locations":[{"type":"place",\
    "building":{"en":"Main Building"},"room":{"en":"Room TBA"}}]}\
    """
        .formatted(number, number, minute / 60, minute % 60, minute / 60, minute % 60, number + 1);
  }

  /** How many of so many records are found to be in the room at a minute when another one is. */
  static long overlaps(int records) {
    long overlaps = 0;
    for (int i = MINUTES; i < records; i++) {
      overlaps += i % MINUTES < COMPARED ? 1 : 0;
    }
    return overlaps;
  }

  static void write(Path file, int records) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), false)) {
      for (int i = 0; i < records; i++) {
        out.print(get(i));
        out.print('\n');
      }
    }
  }

  /**
   * Writes a file, and tells how many overlaps are to be found in it.
   *
   * @param args the file, how many records
   * @throws IOException if the file can't be written
   */
  public static void main(String[] args) throws IOException {
    int records = Integer.parseInt(args[1]);
    write(Path.of(args[0]), records);
    System.out.println(overlaps(records));
  }
}
