package io.github.academicevents.examples.benchmarks;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Jackson 3 as a user in a hurry would set it up: one mapper, with Blackbird. */
final class Mappers {

  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder()
          .addModule(new BlackbirdModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Mappers() {}

  static JsonMapper jackson3() {
    return JACKSON_3;
  }
}
