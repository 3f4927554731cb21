package io.github.academicevents.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** What a run of the command line left behind. */
record Outcome(int status, String out, String err) {

  static Outcome of(String input, List<String> args) {
    return of(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Outcome of(byte[] input, List<String> args) {
    return of(new ByteArrayInputStream(input), args);
  }

  static Outcome of(InputStream input, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Main.run(args.toArray(new String[0]), input, out, err, Set.of());
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
