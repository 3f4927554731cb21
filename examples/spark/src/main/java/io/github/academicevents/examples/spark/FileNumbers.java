package io.github.academicevents.examples.spark;

import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;

/** The files of an input, in order, and which of them a file is. */
final class FileNumbers implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final String[] files;

  private FileNumbers(String[] files) {
    this.files = files;
    for (String file : files) {
      numbers.put(file, numbers.size());
    }
  }

  /** Numbers files by their addresses as Spark gives them. */
  static FileNumbers of(String... addresses) {
    return new FileNumbers(
        Arrays.stream(addresses)
            .map(FileNumbers::plain)
            .distinct()
            .sorted()
            .toArray(String[]::new));
  }

  List<String> files() {
    return List.of(files);
  }

  int get(String address) {
    Integer number = numbers.get(plain(address));
    if (number == null) {
      throw new IllegalStateException("not among the files: " + address);
    }
    return number;
  }

  /** Spark writes one file's address in several ways: file:///a b and file:/a%20b. */
  private static String plain(String address) {
    return new Path(URI.create(address.replace(" ", "%20"))).toString();
  }
}
