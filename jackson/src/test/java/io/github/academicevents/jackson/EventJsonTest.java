package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.ReadingLimits;
import io.github.academicevents.validation.Rule;
import io.github.academicevents.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":\"a\",\"kind\":\"talk\",\"title\":{\"zh\":\"\u9898\",\"en\":\"T\",\"de\":\"D\"},"
            + "\"start\":\"2024-03-21T10:00\",\"timeZone\":\"Asia/Shanghai\"}",
        "{\"locations\":[{\"type\":\"place\",\"latitude\":31.5},"
            + "{\"type\":\"online\",\"platform\":\"Zoom\"}]}",
        "{\"contributions\":[{\"role\":\"speaker\",\"person\":{\"name\":{\"en\":\"A\"},"
            + "\"honorifics\":[\"professor\",{\"en\":\"Sir\"}]}}]}",
        "{\"series\":{\"number\":435},\"x\":{\"a\":[1,null,1.50,12345678901234567890]},\"y\":\"\"}",
        "{\"title\":{\"en\":\"\\ud83d\"}}"
      })
  void writesWhatItReads(String json) {
    assertThat(EventJson.write(EventJson.read(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'title':5}|json.bad-value|/title",
        "{'title':'Talk'}|json.plain-text|/title",
        "{'title':{'en':null}}|json.empty|/title/en",
        "{'start':'2023-02-29'}|json.bad-value|/start",
        "{'start':'2024-03-21T10:00:00+08:00'}|json.offset-moved|/start",
        "{'id':'a','id':'b'}|json.duplicate-field|/id",
        "{'title':{'en':'A','@direction':'ltr'}}|json.unknown-field|/title/@direction",
        "{'colour':'red'}|json.unknown-field|/colour",
        "{'series':{}}|json.empty|/series",
        "{'contacts':[{}]}|json.empty|/contacts/0",
        "{'contributions':[{'person':{'name':{}}}]}|json.empty|/contributions/0/person/name",
        "{'keywords':[]}|json.empty|/keywords",
        "{'keywords':['']}|json.bad-value|/keywords/0",
        "{'status':null}|json.empty|/status",
        "{'locations':{}}|json.bad-value|/locations",
        "{'locations':[5]}|json.bad-value|/locations/0",
        "{'languages':['en',5]}|json.bad-value|/languages/1",
        "{'fees':[{'amount':'x'}]}|json.bad-value|/fees/0/amount",
        "{'kind':'webinar'}|json.bad-value|/kind"
      })
  void tellsOrRefuses(String quoted, String code, String pointer) {
    String json = quoted.replace('\'', '"');
    EventJsonException refusal =
        catchThrowableOfType(
            EventJsonException.class,
            () -> EventJson.read(json, EventJsonOptions.defaults().refusingUnknown()));
    assertThat(refusal.getCode()).isEqualTo(code);
    assertThat(refusal.getPointer()).isEqualTo(pointer);
    assertThat(refusal.getLine()).isEqualTo(1);
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getFindings()).extracting(Finding::getCode).containsExactly(code);
    assertThat(reading.getFindings()).extracting(Finding::getPointer).containsExactly(pointer);
    if (code.equals("json.bad-value")) {
      assertThat(EventJson.write(reading.getEvent().orElseThrow())).isEqualTo(json);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'a'|json.syntax|1",
        "{'id':'a',~'url':tru}|json.syntax|2",
        "{'id':'a'} {}|json.syntax|1",
        "{'id':'~'}|json.syntax|",
        "|json.syntax|1",
        "[]|json.bad-value|1",
        "{'x':~[[[[[1]]]]]}|json.too-deep|2",
        "{'id':~'12345678901'}|json.too-long|2",
        "{'id':'1','x':[1,2,3,4,5,6,7,8,9,0,1,2,3]}|json.too-long|"
      })
  void whatIsNoEventOrBeyondTheLimitsIsTold(String quoted, String code, Integer line) {
    String json = quoted == null ? "" : quoted.replace('\'', '"').replace('~', '\n');
    EventJsonOptions options =
        EventJsonOptions.defaults()
            .withLimits(
                ReadingLimits.defaults().withDepth(4).withTextLength(10).withDocumentLength(40));
    EventJsonException refusal =
        catchThrowableOfType(EventJsonException.class, () -> EventJson.read(json, options));
    assertThat(refusal.getCode()).isEqualTo(code);
    assertThat(refusal).message().doesNotContain("StreamReadConstraints");
    Finding finding = EventJson.readLeniently(json, options).getFindings().get(0);
    assertThat(finding.getCode()).isEqualTo(code);
    if (line != null) {
      assertThat(refusal.getLine()).isEqualTo(line);
      assertThat(finding.getLine()).hasValue(line);
    }
  }

  @Test
  void aRefusalIsAFinding() {
    EventJsonException refusal =
        catchThrowableOfType(
            EventJsonException.class,
            () -> EventJson.read("{\"id\":\"a\",\n\"start\":\"2023-02-29\"}"));

    assertThat(refusal.toFinding())
        .isEqualTo(
            Finding.builder()
                .rule(Rule.get("json.bad-value"))
                .severity(Severity.ERROR)
                .pointer("/start")
                .value("2023-02-29")
                .line(2)
                .build());
  }

  @Test
  void aRefusalWithoutPlaceOrValueIsAFindingToo() {
    EventJsonException refusal =
        EventJsonException.refused("json.offset-moved", "/start", 0, 0, null);

    assertThat(refusal.toFinding())
        .isEqualTo(
            Finding.builder()
                .rule(Rule.get("json.offset-moved"))
                .severity(Severity.INFO)
                .pointer("/start")
                .build());
  }

  @Test
  void whatSaysNothingIsLeftOut() {
    Reading reading =
        EventJson.readLeniently(
            "{\"series\":{},\"keywords\":[{},{\"en\":\"AI\"}],\"contacts\":[{}],\"title\":{},"
                + "\"id\":\"a\"}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo("{\"id\":\"a\",\"keywords\":[{\"en\":\"AI\"}]}");
    assertThat(reading.getEvent().orElseThrow().getSeries()).isEmpty();
    assertThat(reading.getFindings())
        .extracting(Finding::getPointer)
        .containsExactly("/series", "/keywords/0", "/contacts/0", "/title");
  }

  @Test
  void movesOffsetsToTheZone() {
    AcademicEvent event =
        EventJson.readLeniently(
                "{\"start\":\"2024-03-21T10:00:00+08:00\",\"end\":\"2024-03-21T03:30:00Z\"}")
            .getEvent()
            .orElseThrow();
    assertThat(EventJson.write(event))
        .isEqualTo(
            "{\"start\":\"2024-03-21T10:00\",\"end\":\"2024-03-21T11:30\","
                + "\"timeZone\":\"+08:00\"}");
  }

  @Test
  void lastOfTwoWinsEvenIfItIsBad() {
    Reading reading = EventJson.readLeniently("{\"id\":\"a\",\"id\":5}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow())).isEqualTo("{\"id\":5}");
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.duplicate-field", "json.bad-value");
  }

  @Test
  void depthIsLimited() {
    String json = "{\"x\":" + "[".repeat(100_000);
    assertThat(EventJson.readLeniently(json).getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.too-deep");
  }

  @Test
  void moduleIsFound() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    AcademicEvent event = mapper.readValue("{\"url\":\"u\"}", AcademicEvent.class);
    assertThat(mapper.writeValueAsString(event)).isEqualTo("{\"url\":\"u\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"a\"}\r\n\n{\n{\"id\":\"b\"}", "[{\"id\":\"a\"},\n\n{,\n{}]"})
  void aBadRecordIsOneFinding(String text) throws IOException {
    List<EventFile.Entry> entries = new ArrayList<>();
    EventFile.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        EventJsonOptions.defaults(),
        entries::add);
    assertThat(entries.get(1).getLine()).isEqualTo(3);
    assertThat(entries.get(1).getReading().getFindings()).hasSize(1);
    assertThat(
            EventJson.writeFinding(
                entries.get(1).getReading().getFindings().get(0), Locale.ENGLISH))
        .startsWith("{\"record\":2,\"line\":");
    assertThat(entries.get(0).getReading().getEvent().orElseThrow().getId()).hasValue("a");
  }
}
