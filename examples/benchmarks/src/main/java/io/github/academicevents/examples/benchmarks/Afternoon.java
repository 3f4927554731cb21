package io.github.academicevents.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file of events read, checked and written as JSON-LD with an afternoon's code: Jackson on
 * records, Hibernate Validator, a map and Jackson again.
 */
final class Afternoon {

  private Afternoon() {}

  /** {@return how many records were valid} */
  static int run(InputStream in, OutputStream out) throws IOException {
    int valid = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        PeerEvent event = Mappers.jackson3().readValue(line, PeerEvent.class);
        if (CheckBenchmark.hibernate(event).isEmpty()) {
          valid++;
          out.write(Mappers.jackson3().writeValueAsBytes(JsonLdMap.of(event)));
          out.write('\n');
        }
      }
    }
    return valid;
  }
}
