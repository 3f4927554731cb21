package io.github.academicevents.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.jackson.EventJsonException;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.json();
  }

  @MethodSource("seeds")
  @FuzzTest
  void bytesAreReadOrRefused(byte[] json) {
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getEvents().isEmpty() && !reading.hasErrors()).isFalse();
    SoundEvent.expectIn(reading);
    for (AcademicEvent event : reading.getEvents()) {
      assertThat(EventJson.readLeniently(EventJson.write(event)).getEvents()).contains(event);
    }
    try {
      AcademicEvent strict = EventJson.read(json);
      assertThat(reading.getEvents()).containsExactly(strict);
      assertThat(reading.hasErrors()).isFalse();
    } catch (EventJsonException e) {
      assertThat(reading.getFindings()).extracting(Finding::getCode).contains(e.getCode());
    }
  }
}
