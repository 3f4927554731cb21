package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'fees':[{'amount':1e99999999999}]}|/fees/0/amount|1e99999999999",
        "{'fees':[{'amount':1e2147483647}]}|/fees/0/amount|1E+2147483647",
        "{'fees':[{'amount':'1e99999999999'}]}|/fees/0/amount|1e99999999999",
        "{'capacity':{'total':1e99999999999}}|/capacity/total|1e99999999999",
        "{'capacity':{'total':1e2147483647}}|/capacity/total|1E+2147483647",
        "{'capacity':{'total':1.5}}|/capacity/total|1.5",
        "{'capacity':{'total':3000000000}}|/capacity/total|3000000000",
        "{'locations':[{'type':'place','latitude':1e999}]}|/locations/0/latitude|1E+999",
        "{'locations':[{'latitude':-1e-99999999999,'type':'place'}]}"
            + "|/locations/0/latitude|-1e-99999999999"
      })
  void aNumberThatDoesNotFitIsABadValue(String quoted, String pointer, String value) {
    String json = quoted.replace('\'', '"');
    EventJsonException refusal =
        catchThrowableOfType(EventJsonException.class, () -> EventJson.read(json));
    assertThat(refusal.getCode()).isEqualTo("json.bad-value");
    assertThat(refusal.getPointer()).isEqualTo(pointer);
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getFindings())
        .extracting(Finding::getCode, Finding::getPointer, finding -> finding.getValue().get())
        .containsExactly(tuple("json.bad-value", pointer, value));
    String written = EventJson.write(reading.getEvent().orElseThrow());
    assertThat(written).contains(value);
    assertThat(EventJson.readLeniently(written).getEvent()).isEqualTo(reading.getEvent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"x\":1e99999999999}",
        "{\"x\":[{\"y\":1e99999999999}]}",
        "{\"locations\":[{\"x\":[1e99999999999],\"type\":\"place\"}]}"
      })
  void anUnknownMemberKeepsItsDigits(String json) {
    assertThat(catchThrowableOfType(EventJsonException.class, () -> EventJson.read(json)).getCode())
        .isEqualTo("json.bad-value");
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.bad-value", "json.unknown-field");
    assertThat(EventJson.write(reading.getEvent().orElseThrow())).contains("\"1e99999999999\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"title\":{\"en\":1e99999999999}}", "{\"languages\":[1e99999999999]}"})
  void whereATextShouldStandItsDigitsBecomeOne(String json) {
    Reading reading = EventJson.readLeniently(json);
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.bad-value");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo(json.replace("1e99999999999", "\"1e99999999999\""));
  }

  @Test
  void decimalsKeepTheirDigits() {
    String json =
        "{\"locations\":[{\"x\":1.50,\"type\":\"place\",\"latitude\":31.5,"
            + "\"y\":[0.10,12345678901234567890.5,-0.0]}],\"fees\":[{\"amount\":1.50}]}";
    assertThat(EventJson.write(EventJson.read(json)))
        .isEqualTo(
            "{\"locations\":[{\"type\":\"place\",\"latitude\":31.5,\"x\":1.50,"
                + "\"y\":[0.10,12345678901234567890.5,0.0]}],\"fees\":[{\"amount\":1.50}]}");
  }

  @Test
  void aNumberOfTooManyDigitsIsTooLong() {
    String json = "{\"x\":" + "1".repeat(100_000) + "}";
    assertThat(EventJson.readLeniently(json).getFindings())
        .extracting(Finding::getCode)
        .containsExactly("json.too-long");
  }

  @Test
  void lenientReadingTakesNumericStrings() {
    Reading reading =
        EventJson.readLeniently(
            "{\"series\":{\"number\":\"435\"},\"locations\":[{\"type\":\"place\","
                + "\"longitude\":\" 121.40 \"}],\"fees\":[{\"amount\":\"1.50\"}],"
                + "\"capacity\":{\"total\":\"\u4e94\"}}");
    assertThat(EventJson.write(reading.getEvent().orElseThrow()))
        .isEqualTo(
            "{\"series\":{\"number\":435},\"locations\":[{\"type\":\"place\","
                + "\"longitude\":121.4}],\"fees\":[{\"amount\":1.50}],"
                + "\"capacity\":{\"total\":\"\u4e94\"}}");
    assertThat(reading.getFindings())
        .extracting(Finding::getPointer)
        .containsExactly("/capacity/total");
    assertThat(
            catchThrowableOfType(
                    EventJsonException.class,
                    () -> EventJson.read("{\"capacity\":{\"total\":\"5\"}}"))
                .getPointer())
        .isEqualTo("/capacity/total");
  }
}
