package io.github.academicevents.jackson;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Checks a file in a process of its own, which can be killed; prints each bad record's number. */
final class ValidateFileMain {

  private ValidateFileMain() {}

  public static void main(String[] args) throws IOException {
    try (OutputStream quarantine = new FileOutputStream(args[1])) {
      EventFile.validate(
          Path.of(args[0]),
          EventFileOptions.defaults().withThreads(2).withQuarantine(quarantine),
          record -> {
            if (!record.isValid()) {
              System.out.println(record.getNumber());
            }
          });
    }
  }
}
