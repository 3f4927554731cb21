package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.validation.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every sample event is written and read back equal, by the facade and by a mapper of one's own.
 */
class SampleEventsJsonTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @TestFactory
  Stream<DynamicTest> samples() {
    return SampleEvents.all().entrySet().stream()
        .map(sample -> dynamicTest(sample.getKey(), () -> comesBack(sample.getValue())));
  }

  private static void comesBack(AcademicEvent event) {
    String json = EventJson.write(event);
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getEvents()).containsExactly(event);
    if (reading.hasErrors()) {
      // What it holds can't be what it should be: only lenient reading takes it.
      assertThat(catchThrowableOfType(EventJsonException.class, () -> EventJson.read(json)))
          .isNotNull();
      return;
    }
    assertThat(EventJson.read(json)).isEqualTo(event);
    assertThat(MAPPER.readValue(json, AcademicEvent.class)).isEqualTo(event);
    assertThat(MAPPER.writeValueAsString(event)).isEqualTo(json);
  }
}
