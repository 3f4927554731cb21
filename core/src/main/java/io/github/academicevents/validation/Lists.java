package io.github.academicevents.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that come with the library: one entry a line, lines that begin with # are remarks. */
final class Lists {

  private Lists() {}

  /** The entries of a list, in order. */
  static List<String> read(String name) {
    List<String> entries = new ArrayList<>();
    try (InputStream in = open(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          entries.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** The entries of a list by what stands before the first blank; what stands behind is theirs. */
  static Map<String, String> readPairs(String name) {
    Map<String, String> pairs = new HashMap<>();
    for (String entry : read(name)) {
      int blank = entry.indexOf(' ');
      pairs.put(
          blank < 0 ? entry : entry.substring(0, blank),
          blank < 0 ? "" : entry.substring(blank + 1));
    }
    return Map.copyOf(pairs);
  }

  private static InputStream open(String name) {
    @Nullable InputStream in = Lists.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the library lacks its list " + name);
    }
    return in;
  }
}
