package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EventTimeProperties {

  @Property
  void readsWhatItPrints(
      @ForAll @IntRange(max = 3_652_000) int day, @ForAll @IntRange(max = 86_399) int second) {
    LocalDate date = LocalDate.of(0, 1, 1).plusDays(day);
    EventTime time = EventTime.of(date.atTime(LocalTime.ofSecondOfDay(second)));
    assertThat(EventTime.parse(time.toString())).isEqualTo(time);
    assertThat(EventTime.parse(EventTime.of(date).toString())).isEqualTo(EventTime.of(date));
  }
}
