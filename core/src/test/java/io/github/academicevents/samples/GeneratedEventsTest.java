package io.github.academicevents.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.ValidationReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedEventsTest {

  private static final EventValidator VALIDATOR =
      EventValidator.builder()
          .clock(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC))
          .build();

  @Test
  void theyAreAlwaysTheSameAndAllDifferent() {
    GeneratedEvents one = new GeneratedEvents(42);
    GeneratedEvents other = new GeneratedEvents(42);
    Set<AcademicEvent> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      assertThat(one.get(i)).isEqualTo(other.get(i));
      assertThat(seen.add(one.get(i))).isTrue();
    }
    assertThat(new GeneratedEvents(43).get(0)).isNotEqualTo(one.get(0));
  }

  @Test
  void inNoneARuleFindsAnError() {
    GeneratedEvents events = new GeneratedEvents(7);
    for (int i = 0; i < 1000; i++) {
      ValidationReport report = VALIDATOR.validate(events.get(i));
      assertThat(report.isValid()).as("%s", report).isTrue();
    }
  }
}
