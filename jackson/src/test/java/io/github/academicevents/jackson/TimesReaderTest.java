package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.academicevents.samples.ProcessorTime;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.Severity;
import java.util.List;
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

  @ParameterizedTest
  @CsvSource({
    "America/Halifax, 2024-09-01T20:00:00-04:00, 2024-09-01T21:00",
    "Europe/Berlin, 2024-01-01T10:00+02:00, 2024-01-01T09:00",
    "Asia/Shanghai, 2024-03-21T10:00:00+09:00, 2024-03-21T09:00"
  })
  void anOffsetThatTheZoneNeverHasThenIsAnError(String zone, String time, String local) {
    String json = "{\"end\":\"" + time + "\",\"timeZone\":\"" + zone + "\"}";
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getFindings()).hasSize(1);
    Finding finding = reading.getFindings().get(0);
    assertThat(finding.getCode()).isEqualTo("time.zone-offset-conflict");
    assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
    assertThat(finding.getPointer()).isEqualTo("/end");
    assertThat(finding.getValue()).hasValue(time);
    assertThat(finding.getSuggestion()).hasValue(local);
    assertThat(reading.getEvent().orElseThrow().getEnd().orElseThrow()).hasToString(local);
  }

  @ParameterizedTest
  @CsvSource({
    // The hour that comes twice has both offsets.
    "Europe/Berlin, 2024-10-27T02:30:00+01:00",
    "Europe/Berlin, 2024-10-27T02:30:00+02:00",
    // A fixed offset is no place's, UTC tells the moment only.
    "+08:00, 2024-03-21T10:00:00+09:00",
    "Asia/Tokyo, 2024-03-21T10:00:00Z"
  })
  void anOffsetThatMayBeIsNoError(String zone, String time) {
    String json = "{\"start\":\"" + time + "\",\"timeZone\":\"" + zone + "\"}";
    assertThat(EventJson.readLeniently(json).getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.offset-moved");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'registration':{'opens':'2024-03-01T00:00:00Z'}|'registration':{'opens':'2024-03-01T08:00'}|/registration/opens",
        "'registration':{'closes':'2024-03-01T08:00:00+08:00'}|'registration':{'closes':'2024-03-01T08:00'}|/registration/closes",
        "'fees':[{'amount':1},{'amount':2,'validFrom':'2024-03-01T00:00Z'}]|'fees':[{'amount':1},{'amount':2,'validFrom':'2024-03-01T08:00'}]|/fees/1/validFrom",
        "'source':{'published':'2024-02-29T18:00:00-06:00'}|'source':{'published':'2024-03-01T08:00'}|/source/published",
        "'previousStarts':['2024-03-01','2024-03-01T01:00:00+01:00']|'previousStarts':['2024-03-01','2024-03-01T08:00']|/previousStarts/1",
      })
  void anyOtherTimeGoesIntoTheZoneToo(String member, String written, String pointer) {
    String zone = "\"timeZone\":\"Asia/Shanghai\"";
    for (String json : List.of("{" + member + "," + zone + "}", "{" + zone + "," + member + "}")) {
      Reading reading = EventJson.readLeniently(json.replace('\'', '"'));
      String expected =
          EventJson.write(EventJson.read(("{" + zone + "," + written + "}").replace('\'', '"')));
      assertThat(EventJson.write(reading.getEvent().orElseThrow())).isEqualTo(expected);
      assertThat(reading.getFindings()).extracting(Finding::getPointer).containsExactly(pointer);
      assertThat(reading.getFindings().get(0).getSuggestion().orElseThrow()).hasSize(16);
      assertThat(
              catchThrowableOfType(
                      EventJsonException.class, () -> EventJson.read(json.replace('\'', '"')))
                  .getCode())
          .isEqualTo("json.offset-moved");
    }
  }

  @Test
  void aPartsTimeGivesTheEventNoZone() {
    Reading reading =
        EventJson.readLeniently(
            """
            {"start":"2024-03-21T10:00","registration":{"opens":"2024-03-01T00:00:00Z","closes":"2024-03-02T09:00+08:00"},"source":{"published":"2024-02-01T00:00:00Z"}}
            """);
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo(
            """
            {"start":"2024-03-21T10:00","registration":{"opens":"2024-03-01T00:00","closes":"2024-03-02T09:00"},"source":{"published":"2024-02-01T00:00"}}"""
                .strip());
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsOnly("json.offset-moved")
        .hasSize(3);
  }

  @Test
  void whoPublishesElsewhereContradictsNoZone() {
    Reading reading =
        EventJson.readLeniently(
            """
            {"timeZone":"Asia/Shanghai","source":{"published":"2024-02-01T00:00:00+01:00"},"previousStarts":["2024-02-01T00:00:00+01:00"]}
            """);
    assertThat(reading.getFindings())
        .extracting(finding -> finding.getPointer() + ' ' + finding.getCode())
        .containsExactly(
            "/source/published json.offset-moved", "/previousStarts/0 time.zone-offset-conflict");
  }

  @Test
  void previousStartsWithABadOneAreKeptAsTheyWereWritten() {
    String starts = "[\"2024-03-01T08:00+08:00\",\"soon\"]";
    Reading reading =
        EventJson.readLeniently(
            "{\"start\":\"2024-03-21T10:00+09:00\",\"previousStarts\":"
                + starts
                + ",\"end\":\"2024-03-21T11:00+09:00\"}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo(
            "{\"start\":\"2024-03-21T10:00\",\"end\":\"2024-03-21T11:00\",\"timeZone\":\"+09:00\","
                + "\"previousStarts\":"
                + starts
                + "}");
    assertThat(reading.getFindings())
        .extracting(finding -> finding.getPointer() + ' ' + finding.getCode())
        .containsExactly(
            "/start json.offset-moved",
            "/previousStarts/1 json.bad-value",
            "/end json.offset-moved");
  }

  /** Ten times the list takes about ten times the time; what is quadratic takes a hundred. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "previousStarts | \"2024-03-21T10:00Z\"",
        "fees | {\"validFrom\":\"2024-03-21T10:00Z\"}"
      })
  void aListOfTimesWithOffsetsTakesTimeInProportionToItsLength(String member, String element) {
    String once = list(member, element, 2_000);
    String tenfold = list(member, element, 20_000);
    double ratio = ProcessorTime.growth(() -> readMoved(once), () -> readMoved(tenfold), 40);
    assertThat(ratio).isLessThan(40);
  }

  private static String list(String member, String element, int length) {
    return "{\"" + member + "\":[" + (element + ",").repeat(length - 1) + element + "]}";
  }

  private static void readMoved(String json) {
    assertThat(EventJson.readLeniently(json).getFindings())
        .isNotEmpty()
        .allMatch(finding -> finding.getCode().equals("json.offset-moved"));
  }
}
