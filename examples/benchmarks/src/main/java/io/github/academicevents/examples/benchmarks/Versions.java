package io.github.academicevents.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which peers were measured, as the build had them. */
final class Versions {

  private Versions() {}

  static String describe() throws IOException {
    Properties versions = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"))) {
      versions.load(in);
    }
    return "Peers: "
        + new TreeMap<>(versions)
            .entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "))
        + ".";
  }
}
