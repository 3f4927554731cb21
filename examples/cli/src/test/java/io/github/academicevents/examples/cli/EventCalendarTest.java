package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCalendarTest {

  private static final AcademicEvent TALK =
      AcademicEvent.builder()
          .id("https://example.org/talks/1")
          .title(LocalizedText.of("zh", "量子多体系统中的纠缠", "en", "Entanglement"))
          .abstractText(LocalizedText.of("zh", "一段很长的摘要，写给日历看；".repeat(20) + "\r\n第二段"))
          .start(EventTime.of(2024, 3, 21, 10, 0))
          .end(EventTime.of(2024, 3, 21, 11, 30))
          .timeZone("Asia/Shanghai")
          .build();

  @Test
  void keepsTheZone() {
    String ics = new EventCalendar(TALK, Language.ZH).write();

    assertThat(ics)
        .contains("DTSTART;TZID=Asia/Shanghai:20240321T100000\r\n")
        .contains("DTEND;TZID=Asia/Shanghai:20240321T113000\r\n")
        .contains("SUMMARY:量子多体系统中的纠缠\r\n", "STATUS:CONFIRMED\r\n")
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(ics).isEqualTo(new EventCalendar(TALK, Language.ZH).write());
  }

  @Test
  void holdsTheRulesOfTheZone() throws Exception {
    String ics = new EventCalendar(TALK.withTimeZone("Europe/Berlin"), Language.EN).write();

    Calendar read = new CalendarBuilder().build(new StringReader(ics));
    assertThat(ics).contains("DTSTART;TZID=Europe/Berlin:20240321T100000\r\n");
    assertThat(read.<VTimeZone>getComponents(Component.VTIMEZONE))
        .singleElement()
        .satisfies(zone -> assertThat(zone.getTimeZoneId().getValue()).isEqualTo("Europe/Berlin"));
    assertThat(read.<VEvent>getComponents(Component.VEVENT))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(Instant.from(entry.getDateTimeStart().getDate()))
                    .isEqualTo("2024-03-21T09:00:00Z"));
  }

  @Test
  void namesTheZoneAsItIsNamedToday() {
    assertThat(new EventCalendar(TALK.withTimeZone("Asia/Calcutta"), Language.EN).write())
        .contains("TZID:Asia/Kolkata\r\n", "DTSTART;TZID=Asia/Kolkata:20240321T100000\r\n");
  }

  @ParameterizedTest
  @CsvSource({"+08:00, 020000Z", "UTC, 100000Z", "Etc/GMT-8, 020000Z"})
  void writesUtcWhereNoPlaceIsNamed(String zone, String time) {
    assertThat(new EventCalendar(TALK.withTimeZone(zone), Language.EN).write())
        .contains("DTSTART:20240321T" + time + "\r\n")
        .doesNotContain("VTIMEZONE");
  }

  @Test
  void speaksOneLanguage() {
    assertThat(new EventCalendar(TALK, Language.EN).write()).contains("SUMMARY:Entanglement\r\n");
  }

  @Test
  void foldsAtOctets() {
    String ics = new EventCalendar(TALK, Language.ZH).write();

    for (String line : ics.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
    assertThat(ics.replace("\r\n ", "")).contains("写给日历看；一段", "\\n第二段");
  }

  @Test
  void endsWholeDaysOnTheDayAfter() {
    AcademicEvent days =
        AcademicEvent.builder()
            .start(EventTime.of(LocalDate.of(2024, 3, 21)))
            .end(EventTime.of(LocalDate.of(2024, 3, 23)))
            .timeZone("Asia/Shanghai")
            .build();

    assertThat(new EventCalendar(days, Language.EN).write())
        .contains("DTSTART;VALUE=DATE:20240321\r\n", "DTEND;VALUE=DATE:20240324\r\n")
        .doesNotContain("VTIMEZONE");
  }

  @Test
  void tellsCancellation() {
    AcademicEvent cancelled = TALK.withStatus(EventStatus.CANCELLED);

    assertThat(new EventCalendar(cancelled, Language.EN).write()).contains("STATUS:CANCELLED\r\n");
  }

  @Test
  void floatsWithoutZone() {
    AcademicEvent floating =
        AcademicEvent.builder().start(EventTime.of(2024, 3, 21, 10, 0)).build();

    assertThat(new EventCalendar(floating, Language.EN).write())
        .contains("DTSTART:20240321T100000\r\n");
  }
}
