package io.github.academicevents.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema of an event, shipped beside this class. */
final class EventSchema {

  static final String TEXT = read();

  private EventSchema() {}

  private static String read() {
    try (InputStream in = EventSchema.class.getResourceAsStream("event.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema can't be read", e);
    }
  }
}
