package io.github.academicevents.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventArbitrariesProperties {

  @Property(tries = 200)
  void aCopyIsEqual(@ForAll("events") AcademicEvent event) {
    AcademicEvent copy = event.toBuilder().build();
    assertThat(copy).isEqualTo(event).hasSameHashCodeAs(event).hasToString(event.toString());
    assertThat(event.getSubEvents()).allMatch(sub -> sub.normalized().equals(sub));
  }

  @Provide
  Arbitrary<AcademicEvent> events() {
    return EventArbitraries.events();
  }
}
