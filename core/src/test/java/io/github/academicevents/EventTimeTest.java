package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-21, 2024-03-21",
    "2024-03-21T10:00, 2024-03-21T10:00",
    "2024-03-21T10:00:00, 2024-03-21T10:00",
    "2024-03-21T10:00:30, 2024-03-21T10:00:30",
    "2024-03-21T10:00:00.5, 2024-03-21T10:00:00.500",
    "2024-03-21T00:00, 2024-03-21T00:00",
    "0024-02-29, 0024-02-29",
    "9999-12-31T23:59, 9999-12-31T23:59"
  })
  void readsAndPrints(String text, String printed) {
    assertThat(EventTime.parse(text)).hasToString(printed);
    assertThat(EventTime.parse(printed)).isEqualTo(EventTime.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024",
        "2023-02-29",
        "2024-13-01",
        "2024-3-21",
        "2024/03/21",
        "2024-03-21 10:00",
        "2024-03-21T10",
        "2024-03-21T24:00",
        "2024-03-21T10:60",
        "2024-03-21T10:00Z",
        "2024-03-21T10:00+08:00",
        "2024-03-21T10:00:0",
        "2024-03-21T10:00:00.",
        "2024-03-21T10:00:00.1234567890",
        "+2024-03-21",
        "12024-03-21",
        "２０２４-03-21",
        "2024-03-21T"
      })
  void refusesEverythingElse(String text) {
    assertThatThrownBy(() -> EventTime.parse(text))
        .isInstanceOf(DateTimeParseException.class)
        .hasMessageEndingWith(": " + text);
  }

  @Test
  void refusesYearsThatItCannotWrite() {
    LocalDate late = LocalDate.of(10_000, 1, 1);
    assertThatThrownBy(() -> EventTime.of(late)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-21, 2024-03-22, true",
    "2024-03-21, 2024-03-21, false",
    "2024-03-21, 2024-03-21T10:00, false",
    "2024-03-21T10:00, 2024-03-21, false",
    "2024-03-21T10:00, 2024-03-21T10:01, true",
    "2024-03-21T10:01, 2024-03-21T10:00, false",
    "2024-03-21T10:01, 2024-03-22, true"
  })
  void comparesWhatIsKnown(String one, String other, boolean before) {
    assertThat(EventTime.parse(one).isBefore(EventTime.parse(other))).isEqualTo(before);
    assertThat(EventTime.parse(other).isAfter(EventTime.parse(one))).isEqualTo(before);
  }

  @Test
  void aDateHasNoTimeOfDay() {
    EventTime date = EventTime.parse("2024-03-21");
    assertThat(date.isDateOnly()).isTrue();
    assertThat(date.getTime()).isEmpty();
    assertThat(date.atZone(ZoneId.of("Asia/Shanghai"))).isEmpty();
    assertThat(EventTime.of(2024, 3, 21, 10, 0).atZone(ZoneId.of("Asia/Shanghai")).orElseThrow())
        .hasToString("2024-03-21T10:00+08:00[Asia/Shanghai]");
  }
}
