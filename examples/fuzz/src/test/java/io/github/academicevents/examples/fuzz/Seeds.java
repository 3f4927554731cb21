package io.github.academicevents.examples.fuzz;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The sample events in each form that is read, beside the files that stand as seeds. */
final class Seeds {

  private Seeds() {}

  static Stream<byte[]> json() {
    return samples().map(EventJson::writeBytes);
  }

  static Stream<byte[]> jsonLd() {
    return samples()
        .flatMap(
            event ->
                Stream.of(
                    SchemaOrg.toJsonLdBytes(event, JsonLdOptions.linkedData()),
                    SchemaOrg.toJsonLdBytes(event, JsonLdOptions.page("zh"))));
  }

  static Stream<byte[]> pages() {
    return samples()
        .map(event -> SchemaOrg.toScriptTag(event, JsonLdOptions.page("en")))
        .map(tag -> tag.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<AcademicEvent> samples() {
    return SampleEvents.all().values().stream();
  }
}
