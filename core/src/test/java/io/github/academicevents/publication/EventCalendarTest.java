package io.github.academicevents.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
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
    String ics = EventCalendar.of(List.of(TALK)).write("zh");

    assertThat(ics)
        .contains("DTSTART;TZID=Asia/Shanghai:20240321T100000\r\n")
        .contains("DTEND;TZID=Asia/Shanghai:20240321T113000\r\n")
        .contains("SUMMARY:量子多体系统中的纠缠\r\n", "STATUS:CONFIRMED\r\n")
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(ics).isEqualTo(EventCalendar.of(List.of(TALK)).write("zh"));
  }

  @Test
  void holdsTheRulesOfTheZone() throws Exception {
    String ics = EventCalendar.of(List.of(TALK.withTimeZone("Europe/Berlin"))).write("en");

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
  void namesTheZoneAsWritten() {
    assertThat(EventCalendar.of(List.of(TALK.withTimeZone("Asia/Calcutta"))).write("en"))
        .contains("TZID:Asia/Calcutta\r\n", "DTSTART;TZID=Asia/Calcutta:20240321T100000\r\n");
  }

  @ParameterizedTest
  @CsvSource({"+08:00, 020000Z", "UTC, 100000Z", "Etc/GMT-8, 020000Z"})
  void writesUtcWhereNoPlaceIsNamed(String zone, String time) {
    assertThat(EventCalendar.of(List.of(TALK.withTimeZone(zone))).write("en"))
        .contains("DTSTART:20240321T" + time + "\r\n")
        .doesNotContain("VTIMEZONE");
  }

  @Test
  void speaksOneLanguage() {
    assertThat(EventCalendar.of(List.of(TALK)).write("en")).contains("SUMMARY:Entanglement\r\n");
  }

  @Test
  void foldsAtOctets() {
    String ics = EventCalendar.of(List.of(TALK)).write("zh");

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

    assertThat(EventCalendar.of(List.of(days)).write("en"))
        .contains("DTSTART;VALUE=DATE:20240321\r\n", "DTEND;VALUE=DATE:20240324\r\n")
        .doesNotContain("VTIMEZONE");
  }

  @Test
  void tellsCancellation() {
    AcademicEvent cancelled = TALK.withStatus(EventStatus.CANCELLED);

    assertThat(EventCalendar.of(List.of(cancelled)).write("en")).contains("STATUS:CANCELLED\r\n");
  }

  @Test
  void floatsWithoutZone() {
    AcademicEvent floating =
        AcademicEvent.builder().start(EventTime.of(2024, 3, 21, 10, 0)).build();

    assertThat(EventCalendar.of(List.of(floating)).write("en"))
        .contains("DTSTART:20240321T100000\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2024-03-31T01:30",
    "Europe/Berlin, 2024-10-27T02:30",
    "America/New_York, 2025-07-01T12:00",
    "America/New_York, 2025-12-01T12:00",
    "Asia/Shanghai, 1988-07-01T12:00",
    "Asia/Kathmandu, 2024-03-21T10:00",
    "Australia/Lord_Howe, 2024-01-05T10:00",
    "Africa/Casablanca, 2024-03-15T10:00",
    "Asia/Shanghai, 1890-01-01T10:00"
  })
  void anotherReaderFindsTheMoment(String zone, String start) throws Exception {
    AcademicEvent event =
        TALK.withTimeZone(zone)
            .withStart(EventTime.parse(start))
            .withEnd(EventTime.of(LocalDateTime.parse(start).plusDays(200)));

    String ics = EventCalendar.of(List.of(event)).write("en");
    VEvent entry = entry(ics);

    ZonedDateTime moment = LocalDateTime.parse(start).atZone(ZoneId.of(zone));
    assertThat(Instant.from(entry.getDateTimeStart().getDate())).isEqualTo(moment.toInstant());
    assertThat(offset(ics, moment)).isEqualTo(moment.getOffset());
    assertThat(offset(ics, moment.plusDays(200))).isEqualTo(moment.plusDays(200).getOffset());
  }

  @Test
  void writesAFeed() throws Exception {
    AcademicEvent other = TALK.withId("https://example.org/talks/2").withTimeZone("Europe/Berlin");
    String feed =
        EventCalendar.of(List.of(TALK, other, other.withId("3")))
            .withName("Talks; all")
            .write("en");

    Calendar read = new CalendarBuilder().build(new StringReader(feed));
    assertThat(read.<VEvent>getComponents(Component.VEVENT)).hasSize(3);
    assertThat(read.<VTimeZone>getComponents(Component.VTIMEZONE)).hasSize(2);
    assertThat(feed).contains("NAME:Talks\\; all\r\n", "X-WR-CALNAME:Talks\\; all\r\n");
    assertThat(
            new CalendarBuilder().build(new StringReader(EventCalendar.of(List.of()).write("en"))))
        .isNotNull();
  }

  @Test
  void noTextBreaksItsLine() throws Exception {
    String hostile = "a\r\nEND:VEVENT\rX:\u0000\u2028b;c,d\\n";
    AcademicEvent event =
        TALK.withTitle(LocalizedText.of("en", hostile))
            .withUrl("https://example.org/a\r\nX-EVIL:1")
            .withModified(Instant.parse("2024-03-01T08:00:00.5Z"));

    String ics = EventCalendar.of(List.of(event)).withName(hostile).write("en");

    assertThat(entry(ics).getSummary().getValue()).isEqualTo("a\nEND:VEVENT\nX:\u2028b;c,d\\n");
    assertThat(ics.lines()).noneMatch(line -> line.startsWith("X-EVIL") || line.startsWith("X:"));
    assertThat(ics).contains("DTSTAMP:20240301T080000Z\r\n").doesNotContain("URL:");
  }

  private static ZoneOffset offset(String ics, ZonedDateTime moment) throws Exception {
    Calendar read = new CalendarBuilder().build(new StringReader(ics));
    VTimeZone zone = (VTimeZone) read.getComponents(Component.VTIMEZONE).get(0);
    return zone.getApplicableObservance(moment)
        .<TzOffsetTo>getRequiredProperty(Property.TZOFFSETTO)
        .getOffset();
  }

  private static VEvent entry(String ics) throws Exception {
    Calendar read = new CalendarBuilder().build(new StringReader(ics));
    return (VEvent) read.getComponents(Component.VEVENT).get(0);
  }
}
