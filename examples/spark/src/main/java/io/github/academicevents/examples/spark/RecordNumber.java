package io.github.academicevents.examples.spark;

/** One number for a record of many files, in the order of the files and of the records in them. */
final class RecordNumber {

  private static final int BITS = 40;

  private RecordNumber() {}

  static long of(int file, long number) {
    return ((long) file << BITS) | number;
  }

  static int file(long record) {
    return (int) (record >>> BITS);
  }

  static long number(long record) {
    return record & ((1L << BITS) - 1);
  }
}
