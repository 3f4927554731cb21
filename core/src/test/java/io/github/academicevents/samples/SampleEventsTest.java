package io.github.academicevents.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleEventsTest {

  @Test
  void namesEachSampleOnce() {
    assertThat(SampleEvents.all()).hasSizeGreaterThan(30).containsKeys("empty", "full", "minimal");
    assertThat(SampleEvents.all()).containsAllEntriesOf(SampleEvents.clean());
    assertThat(SampleEvents.all().get("cancelled").getStatus()).isEqualTo(EventStatus.CANCELLED);
  }

  @Test
  void theFullEventLeavesNoFieldOut() throws IllegalAccessException, InvocationTargetException {
    AcademicEvent full = SampleEvents.all().get("full");
    for (Method field : AcademicEvent.class.getDeclaredMethods()) {
      if (field.getName().startsWith("get") && field.getParameterCount() == 0) {
        Object value = field.invoke(full);
        assertThat(value).as(field.getName()).isNotIn(Optional.empty(), List.of());
      }
    }
  }
}
