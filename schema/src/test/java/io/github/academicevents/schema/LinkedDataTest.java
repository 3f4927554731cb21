package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.SampleEvents;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample event reads back equal from linked data. */
class LinkedDataTest {

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleReadsBackEqual(String name, AcademicEvent event) {
    LinkedDataProperties.expectBack(
        SchemaOrg.toJsonLd(event, LinkedDataProperties.ALL), List.of(event));
  }

  static List<Object[]> samples() {
    return SampleEvents.all().entrySet().stream()
        .map(sample -> new Object[] {sample.getKey(), sample.getValue()})
        .toList();
  }
}
