package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesReaderTest {

  @ParameterizedTest
  @CsvSource({
    // The offset is the zone's: the local part stands.
    "Asia/Shanghai, 2024-03-21T10:00:00+08:00, 2024-03-21T10:00",
    "Europe/Berlin, 2024-07-01T10:00+02:00, 2024-07-01T10:00",
    // It is another one: the moment is kept.
    "Asia/Shanghai, 2024-03-21T02:00:00Z, 2024-03-21T10:00",
    "Asia/Shanghai, 2024-03-21T18:00:00.5+00:00, 2024-03-22T02:00:00.500",
    "Europe/Berlin, 2024-01-01T10:00+02:00, 2024-01-01T09:00",
    "-05:00, 2024-03-21T02:00:00Z, 2024-03-20T21:00",
    // What is no zone tells nothing.
    "Beijing, 2024-03-21T02:00:00Z, 2024-03-21T02:00"
  })
  void aTimeWithAnOffsetGoesIntoTheZone(String zone, String time, String local) {
    String json = "{\"start\":\"" + time + "\",\"timeZone\":\"" + zone + "\"}";
    String written = "{\"start\":\"" + local + "\",\"timeZone\":\"" + zone + "\"}";
    assertThat(catchThrowableOfType(EventJsonException.class, () -> EventJson.read(json)).getCode())
        .isEqualTo("json.offset-moved");
    Reading reading = EventJson.readLeniently(json);
    assertThat(EventJson.write(reading.getEvent().orElseThrow())).isEqualTo(written);
    assertThat(EventJson.read(written)).isEqualTo(reading.getEvent().orElseThrow());
    Finding finding = reading.getFindings().get(0);
    assertThat(reading.getFindings()).hasSize(1);
    assertThat(finding.getCode()).isEqualTo("json.offset-moved");
    assertThat(finding.getPointer()).isEqualTo("/start");
    assertThat(finding.getValue()).hasValue(time);
    assertThat(finding.getSuggestion()).hasValue(local);
  }

  @Test
  void aBadZoneIsKeptAndNotReplaced() {
    Reading reading =
        EventJson.readLeniently("{\"timeZone\":8,\"start\":\"2024-03-21T10:00:00+08:00\"}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo("{\"start\":\"2024-03-21T10:00\",\"timeZone\":8}");
  }

  @Test
  void withoutAStartTheEndGivesTheOffset() {
    Reading reading =
        EventJson.readLeniently(
            "{\"doors\":\"2024-03-21T02:00Z\",\"end\":\"2024-03-21T12:00:00+08:00\"}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo(
            "{\"end\":\"2024-03-21T12:00\",\"doors\":\"2024-03-21T10:00\",\"timeZone\":\"+08:00\"}");
    assertThat(reading.getFindings())
        .extracting(Finding::getPointer)
        .containsExactly("/doors", "/end");
  }

  @ParameterizedTest
  @CsvSource({
    "9999-12-31T23:00:00-05:00",
    "2024-02-30T10:00:00+08:00",
    "+12024-03-21T10:00:00+08:00",
    "2024-03-21T10:00:00+25:00"
  })
  void whatIsNoTimeIsABadValue(String time) {
    Reading reading = EventJson.readLeniently("{\"start\":\"" + time + "\"}");
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.bad-value");
    assertThat(EventJson.write(reading.getEvent().orElseThrow())).contains(time);
  }
}
