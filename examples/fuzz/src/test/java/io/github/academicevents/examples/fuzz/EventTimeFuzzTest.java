package io.github.academicevents.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.academicevents.EventTime;
import io.github.academicevents.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

class EventTimeFuzzTest {

  /** What is read is what java.time reads, and what java.time reads of this form is read. */
  @FuzzTest
  void aTimeIsReadAsJavaTimeReadsIt(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    try {
      EventTime time = EventTime.parse(text);
      if (time.isDateOnly()) {
        assertThat(LocalDate.parse(text)).isEqualTo(time.getDate());
      } else {
        assertThat(LocalDateTime.parse(text)).isEqualTo(time.getDateTime().orElseThrow());
      }
      assertThat(EventTime.parse(time.toString())).isEqualTo(time);
    } catch (DateTimeParseException e) {
      if (text.length() == 10) {
        assertThatThrownBy(() -> LocalDate.parse(text)).isInstanceOf(e.getClass());
      } else if ((text.length() == 16 || text.length() == 19) && text.indexOf('t') < 0) {
        assertThatThrownBy(() -> LocalDateTime.parse(text)).isInstanceOf(e.getClass());
      }
    }
  }

  @FuzzTest
  void aTimestampReadsBack(byte[] bytes) {
    try {
      Timestamp timestamp = Timestamp.parse(new String(bytes, UTF_8));
      assertThat(Timestamp.parse(timestamp.toString())).isEqualTo(timestamp);
    } catch (DateTimeParseException e) {
      assertThat(e.getParsedString()).isEqualTo(new String(bytes, UTF_8));
    }
  }
}
