package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import java.util.Optional;

/** Examples of the rules of an event and its parts. */
final class StructureExamples extends RuleExamples {

  private static final String ID = "https://events.example.org/clean-talk";

  StructureExamples() {
    rule("structure.self-reference")
        .bad("id", talk().partOf(EventReference.builder().id(ID).build()))
        .bad("url", talk().partOf(EventReference.builder().url(ID + ".html").build()))
        .bad("sub-event", talk().addSubEvents(talk().build()))
        .near("other id", talk().partOf(EventReference.builder().id(ID + "-2").build()))
        .near("one page", talk().partOf(day("Science Day", ID + ".html")))
        .near("no id", talk().id(Optional.empty()).partOf(EventReference.builder().build()))
        .awkward("科学节", talk().partOf(day("科学节", "https://例子.中国/科学节")));
    rule("time.sub-event-outside-parent")
        .bad("day 4 of 5–7", days(part("2024-08-04T09:00", "2024-08-04T10:00")))
        .bad("8", days(part("2024-08-08", "2024-08-08")))
        .bad("7–8", days(part("2024-08-07T22:00", "2024-08-08T01:00")))
        .bad(
            "5T09:00 Tokyo, 10:00 Shanghai",
            hours(part("2024-08-05T10:00", "2024-08-05T10:30").timeZone("Asia/Tokyo")))
        .near("7T23:59", days(part("2024-08-07T22:00", "2024-08-07T23:59")))
        .near(
            "5T11:00 Tokyo, 10:00 Shanghai",
            hours(part("2024-08-05T11:00", "2024-08-05T12:00").timeZone("Asia/Tokyo")))
        .near("5", hours(part("2024-08-05", "2024-08-05")))
        .near(
            "cancelled",
            days(part("2024-08-04T09:00", "2024-08-04T10:00").status(EventStatus.CANCELLED)))
        .near("dinner on the eve", days(part("2024-08-04", "2024-08-04").kind(EventKind.SOCIAL)))
        .awkward("no time", days(talk().id("part").start(Optional.empty()).end(Optional.empty())));
  }

  private static EventReference day(String title, String url) {
    return EventReference.builder().title(LocalizedText.of("zh", title)).url(url).build();
  }

  private static AcademicEvent.Builder part(String start, String end) {
    return talk().id("part").start(EventTime.parse(start)).end(EventTime.parse(end));
  }

  private static AcademicEvent.Builder days(AcademicEvent.Builder part) {
    return whole("2024-08-05", "2024-08-07", part);
  }

  private static AcademicEvent.Builder hours(AcademicEvent.Builder part) {
    return whole("2024-08-05T10:00", "2024-08-05T18:00", part);
  }

  private static AcademicEvent.Builder whole(String start, String end, AcademicEvent.Builder part) {
    return talk()
        .kind(EventKind.CONFERENCE)
        .start(EventTime.parse(start))
        .end(EventTime.parse(end))
        .addSubEvents(part.build());
  }
}
