package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'platform':'Zoom'}||{'type':'online','platform':'Zoom'}",
        "{'meetingId':'1','url':'u'}||{'type':'online','url':'u','meetingId':'1'}",
        "{'url':'u'}||{'type':'place','url':'u'}",
        "{'room':{'en':'229'}}||{'type':'place','room':{'en':'229'}}",
        "{'type':'hall','room':{'en':'229'}}|/type|{'room':{'en':'229'},'type':'hall'}",
        "{'passcode':'9','type':5}|/type|{'passcode':'9','type':5}",
        "{'type':{'a':'place'},'dialIn':'9'}|/type|{'dialIn':'9','type':{'a':'place'}}"
      })
  void theMembersTellTheTypeWhereItIsMissingOrWrong(String from, String at, String to) {
    String json = ("{'locations':[" + from + "]}").replace('\'', '"');
    String written = ("{'locations':[" + to + "]}").replace('\'', '"');
    String pointer = "/locations/0" + (at == null ? "" : at);
    EventJsonException refusal =
        catchThrowableOfType(EventJsonException.class, () -> EventJson.read(json));
    assertThat(refusal.getCode()).isEqualTo("json.bad-value");
    assertThat(refusal.getPointer()).isEqualTo(pointer);
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.bad-value");
    assertThat(reading.getFindings()).extracting(Finding::getPointer).containsExactly(pointer);
    assertThat(EventJson.write(reading.getEvent().orElseThrow())).isEqualTo(written);
    assertThat(EventJson.readLeniently(written).getEvent()).isEqualTo(reading.getEvent());
  }

  @Test
  void bothKindsOfMembersMakeAPlaceThatKeepsTheOthers() {
    Reading reading =
        EventJson.readLeniently(
            "{\"locations\":[{\"platform\":\"Zoom\",\"name\":{\"en\":\"A\"}}]}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo(
            "{\"locations\":[{\"type\":\"place\",\"name\":{\"en\":\"A\"},\"platform\":\"Zoom\"}]}");
  }

  @Test
  void theTypeMayStandLast() {
    assertThat(
            EventJson.write(
                EventJson.read(
                    "{\"locations\":[{\"url\":\"u\",\"x\":{\"type\":\"place\"},"
                        + "\"type\":\"online\"},{\"type\":\"place\"}],\"id\":\"a\"}")))
        .isEqualTo(
            "{\"id\":\"a\",\"locations\":[{\"type\":\"online\",\"url\":\"u\","
                + "\"x\":{\"type\":\"place\"}},{\"type\":\"place\"}]}");
  }

  @Test
  void ofTwoTypesTheLastWins() {
    Reading reading =
        EventJson.readLeniently(
            "{\"locations\":[{\"type\":\"place\",\"platform\":\"Zoom\",\"type\":\"online\","
                + "\"address\":{\"country\":\"CN\",\"country\":\"DE\"}}]}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo(
            "{\"locations\":[{\"type\":\"online\",\"platform\":\"Zoom\","
                + "\"address\":{\"country\":\"DE\"}}]}");
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.duplicate-field", "json.duplicate-field", "json.unknown-field");
  }

  @Test
  void findingsKnowTheirLinesThoughTheTypeStandsLast() {
    Reading reading =
        EventJson.readLeniently(
            "{\"locations\":[{\n\"url\":5,\n\"name\":\"A\",\n\"type\":\"place\"\n}],\n\"id\":7}");
    assertThat(reading.getFindings())
        .extracting(finding -> finding.getLine().getAsLong())
        .containsExactly(2L, 3L, 6L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'street':null}|place.empty-address-parts",
        "{'street':null,'locality':'','country':null}|place.empty-address-parts",
        "{'street':{'zh':''}}|place.empty-address-parts",
        "{}|json.empty",
        "{'country':'CN','street':null}|json.empty",
        "{'x':1,'street':null}|json.unknown-field,json.empty",
        "{'country':'CN'}|",
      })
  void anAddressThatSaysNothingIsToldOnceAndDropped(String address, String codes) {
    String json =
        ("{'locations':[{'type':'place','address':"
                + address
                + "}],"
                + "'contributions':[{'role':'organizer','organization':{'name':{'en':'A'},"
                + "'address':"
                + address
                + "}}]}")
            .replace('\'', '"');
    Reading reading = EventJson.readLeniently(json);
    String[] once = codes == null ? new String[0] : codes.split(",");
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactlyElementsOf(Stream.of(once, once).flatMap(Stream::of).toList());
    if ("place.empty-address-parts".equals(codes)) {
      assertThat(reading.getFindings())
          .extracting(Finding::getPointer)
          .containsExactly("/locations/0/address", "/contributions/0/organization/address");
      assertThat(EventJson.write(reading.getEvent().orElseThrow())).doesNotContain("address");
    }
  }
}
