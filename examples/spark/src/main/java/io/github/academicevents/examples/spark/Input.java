package io.github.academicevents.examples.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/**
 * What a job reads.
 *
 * @param files the addresses of the files, in the order in which their records count
 * @param badFiles those of them that can't be read
 * @param records what stands in the others
 */
record Input(List<String> files, List<BadFile> badFiles, JavaRDD<InputRecord> records) {

  Input {
    files = List.copyOf(files);
    badFiles = List.copyOf(badFiles);
  }
}
