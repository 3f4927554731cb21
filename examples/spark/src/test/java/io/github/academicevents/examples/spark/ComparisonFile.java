package io.github.academicevents.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.academicevents.jackson.GeneratedRecords;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Records, good and bad, among them some that are bad only beside others, and blank lines. */
final class ComparisonFile {

  private static final GeneratedRecords RECORDS = new GeneratedRecords(20240321);

  private ComparisonFile() {}

  /** So many records with these line ends, in which some lines are blank. */
  static byte[] of(int records, String lineEnd) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] end = lineEnd.getBytes(UTF_8);
    for (int i = 0; i < records; i++) {
      if (i % 10 == 7) {
        file.writeBytes(end);
      }
      if (i % 50 == 20) {
        file.writeBytes("  \t".getBytes(UTF_8));
        file.writeBytes(end);
      }
      file.writeBytes(record(i));
      file.writeBytes(end);
      if (i % 70 == 42) {
        file.writeBytes(inTheSameRoom(i).getBytes(UTF_8));
        file.writeBytes(end);
      }
    }
    return file.toByteArray();
  }

  private static String inTheSameRoom(int number) {
    return """
    {"id":"room-%d","title":{"en":"Talk %d"},"start":"2024-03-21T10:%02d","end":"2024-03-21T11:30",\
    "timeZone":"Asia/Shanghai","locations":[{"type":"place","building":{"en":"Main Building"},\
    "room":{"en":"Room 12"},"address":{"country":"CN"}}],"contributions":[{"role":"speaker",\
    "person":{"name":{"en":"Speaker %d"}}}]}\
    """
        .formatted(number, number, number % 60, number);
  }

  private static byte[] record(int number) {
    byte[] record = RECORDS.get(number);
    if (number % 40 == 33) {
      // One of before, told again: the same id, speaker and room.
      record = RECORDS.get(number / 2);
    }
    // A bad byte must not be a line end of its own.
    String text = new String(record, StandardCharsets.ISO_8859_1);
    return text.replace('\n', ' ').replace('\r', ' ').getBytes(StandardCharsets.ISO_8859_1);
  }
}
