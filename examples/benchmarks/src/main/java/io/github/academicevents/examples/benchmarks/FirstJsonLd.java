package io.github.academicevents.examples.benchmarks;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;

/** The least program that puts out JSON-LD, to see how long a JVM takes to get there. */
public final class FirstJsonLd {

  private FirstJsonLd() {}

  /**
   * Writes one event as JSON-LD.
   *
   * @param args none
   */
  public static void main(String[] args) {
    AcademicEvent event =
        AcademicEvent.builder()
            .kind(EventKind.TALK)
            .title(LocalizedText.of("zh", "大语言模型之旅", "en", "The LLM Journey"))
            .start(EventTime.of(2024, 3, 21, 10, 0))
            .timeZone("Asia/Shanghai")
            .build();
    System.out.println(SchemaOrg.toJsonLd(event, JsonLdOptions.page("en")));
  }
}
