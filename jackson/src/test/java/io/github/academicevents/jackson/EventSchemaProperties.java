package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.EventArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventSchemaProperties {

  @Provide
  Arbitrary<AcademicEvent> events() {
    return EventArbitraries.events();
  }

  @Property(tries = 200)
  void everyEventConforms(@ForAll("events") AcademicEvent event) {
    assertThat(EventSchemaTest.errors(EventJson.write(event))).isEmpty();
  }
}
