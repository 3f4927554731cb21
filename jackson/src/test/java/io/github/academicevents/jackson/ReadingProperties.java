package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReadingProperties {

  private static final byte[] VALID =
      ("{\"title\":{\"zh\":\"\u9898\"},\"start\":\"2024-03-21T10:00\",\"languages\":[\"en\"],"
              + "\"locations\":[{\"url\":\"u\",\"type\":\"online\"}],\"x\":[1.5e3,{\"a\":null}]}")
          .getBytes(StandardCharsets.UTF_8);

  @Property
  void mutatedBytesEndInAnEventOrInTheOneException(
      @ForAll @IntRange(max = 130) int place, @ForAll byte value) {
    byte[] json = VALID.clone();
    json[place % json.length] = value;
    String outcome;
    try {
      outcome = EventJson.write(EventJson.read(json));
    } catch (EventJsonException e) {
      outcome = e.getCode();
    }
    assertThat(outcome).isNotEmpty();
    assertThat(EventJson.readLeniently(json)).isNotNull();
  }

  @Property
  void anyBytesEndInAReading(@ForAll byte[] json) {
    var reading = EventJson.readLeniently(json);
    assertThat(reading.getEvents().isEmpty()).isEqualTo(!reading.getEvent().isPresent());
  }
}
