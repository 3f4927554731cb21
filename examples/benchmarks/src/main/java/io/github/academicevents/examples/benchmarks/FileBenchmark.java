package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.jackson.CheckedRecord;
import io.github.academicevents.jackson.EventFile;
import io.github.academicevents.jackson.EventFileOptions;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A file of records read, checked and written as JSON-LD, end to end. */
public class FileBenchmark {

  private static final JsonLdOptions PAGE = JsonLdOptions.page("zh");

  /** A file in memory, some 9 MB. */
  @State(Scope.Benchmark)
  public static class File {

    private final byte[] bytes;

    /** Makes the file. */
    public File() {
      Records records = new Records();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (int i = 0; i < 4 * Records.COUNT; i++) {
        out.writeBytes(records.json(i % Records.COUNT));
        out.write('\n');
      }
      bytes = out.toByteArray();
    }
  }

  /** Measured: the library on one thread. */
  @Benchmark
  public int library(File file) throws IOException {
    return library(file, 1);
  }

  /** Measured: the library on two threads. */
  @Benchmark
  public int libraryOnTwoThreads(File file) throws IOException {
    return library(file, 2);
  }

  /** Peer: an afternoon's code. */
  @Benchmark
  public int afternoon(File file) throws IOException {
    return Afternoon.run(new ByteArrayInputStream(file.bytes), OutputStream.nullOutputStream());
  }

  private static int library(File file, int threads) throws IOException {
    return library(file.bytes, threads, OutputStream.nullOutputStream());
  }

  static int library(byte[] file, int threads, OutputStream out) throws IOException {
    int[] valid = new int[1];
    EventFile.process(
        new ByteArrayInputStream(file),
        EventFileOptions.defaults().withThreads(threads),
        FileBenchmark::jsonLd,
        (record, jsonLd) -> {
          if (record.isValid()) {
            valid[0]++;
            write(jsonLd, out);
          }
        });
    return valid[0];
  }

  private static byte[] jsonLd(CheckedRecord record) {
    return record.isValid()
        ? SchemaOrg.toJsonLdBytes(record.getEvent().orElseThrow(), PAGE)
        : new byte[0];
  }

  private static void write(byte[] jsonLd, OutputStream out) {
    try {
      out.write(jsonLd);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
