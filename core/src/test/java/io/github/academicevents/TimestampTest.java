package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-01", "2024-03-01T08:00:00Z", "0000-01-01", "9999-12-31"})
  void printsWhatItParses(String text) {
    assertThat(Timestamp.parse(text)).hasToString(text).isEqualTo(Timestamp.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "2023-02-29", "2024-03-01T08:00", "yesterday"})
  void refusesAnythingElse(String text) {
    assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> Timestamp.parse(text));
  }

  @Test
  void aDateIsNotItsMidnight() {
    Timestamp date = Timestamp.of(LocalDate.of(2024, 3, 1));
    Timestamp midnight = Timestamp.of(Instant.parse("2024-03-01T00:00:00Z"));
    assertThat(date.getInstant()).isEmpty();
    assertThat(midnight.getDate()).isEqualTo(date.getDate());
    assertThat(midnight).isNotEqualTo(date);
  }
}
