package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OpenDetail;
import java.util.Optional;

/** Examples of the rules of start, end and doors. */
final class TimeExamples extends RuleExamples {

  TimeExamples() {
    start();
    end();
    hour();
    year();
    doors();
    duration();
  }

  private void start() {
    rule("time.start-missing")
        .bad("-", talk().start(Optional.empty()))
        .bad("title TBA", talk().start(Optional.empty()).addToBeAnnounced(OpenDetail.TITLE))
        .near("time TBA", talk().start(Optional.empty()).addToBeAnnounced(OpenDetail.TIME))
        .near("cancelled", talk().start(Optional.empty()).status(EventStatus.CANCELLED))
        .near("2023-02-29", talk().start(Optional.empty()).extras(Extras.of("start", "2023-02-29")))
        .awkward("2024-03-21", talk().start(day("2024-03-21")).end(Optional.empty()));
    rule("time.midnight-as-unknown")
        .bad("00:00", at("2024-03-21T00:00").end(Optional.empty()))
        .bad("00:00–23:59", at("2024-03-21T00:00", "2024-03-21T23:59"))
        .bad("00:00–00:00", at("2024-03-21T00:00", "2024-03-22T00:00"))
        .near("2024-03-21", talk().start(day("2024-03-21")).end(Optional.empty()))
        .near(
            "00:00–", at("2024-03-21T00:00").end(Optional.empty()).extras(Extras.of("end", "noon")))
        .near("00:00–02:00", at("2024-03-21T00:00", "2024-03-21T02:00"))
        .awkward(
            "24-Stunden-Lesung",
            at("2024-03-21T00:00", "2024-03-22T00:00")
                .kind(EventKind.SOCIAL)
                .title(LocalizedText.of("de", "24-Stunden-Lesung")));
  }

  private void end() {
    rule("time.end-missing")
        .bad("10:00–", talk().end(Optional.empty()))
        .bad("00:30–", at("2024-03-21T00:30").end(Optional.empty()))
        .near("2024-03-21", talk().start(day("2024-03-21")).end(Optional.empty()))
        .near("PT1H", talk().end(Optional.empty()).extras(Extras.of("duration", "PT1H")))
        .awkward("12:00–13:00", at("2024-03-21T12:00", "2024-03-21T13:00"));
    rule("time.end-before-start")
        .bad("10:00–09:00", at("2024-03-21T10:00", "2024-03-21T09:00"))
        .bad("21–20", at("2024-03-21", "2024-03-20"))
        .bad("21T10:00–20", at("2024-03-21T10:00", "2024-03-20"))
        .near("10:00–10:01", at("2024-03-21T10:00", "2024-03-21T10:01"))
        .near("21T10:00–21", at("2024-03-21T10:00", "2024-03-21"))
        .awkward("22:00–02:00", at("2024-03-21T22:00", "2024-03-22T02:00").kind(EventKind.SOCIAL));
    rule("time.end-equals-start")
        .bad("19:00–19:00", at("2024-03-21T19:00", "2024-03-21T19:00"))
        .bad("10:00:30–10:00:30", at("2024-03-21T10:00:30", "2024-03-21T10:00:30"))
        .near("19:00–19:01", at("2024-03-21T19:00", "2024-03-21T19:01"))
        .near("21–21", at("2024-03-21", "2024-03-21"))
        .awkward("12:00–12:00 (+1)", hackathon("2024-03-21T12:00", "2024-03-22T12:00"));
  }

  private void hour() {
    rule("time.implausible-hour")
        .bad("03:00–04:00", at("2024-03-21T03:00", "2024-03-21T04:00"))
        .bad("00:00–01:30", at("2024-03-21T00:00", "2024-03-21T01:30"))
        .bad("05:59", at("2024-03-21T05:59", "2024-03-21T07:00"))
        .near("06:00", at("2024-03-21T06:00", "2024-03-21T07:00"))
        .near("05:30 UTC", at("2024-03-21T05:30", "2024-03-21T06:30").timeZone("UTC"))
        .near("05:30", at("2024-03-21T05:30", "2024-03-21T09:30").kind(EventKind.SOCIAL))
        .awkward(
            "02:00 Zoom",
            SampleTalks.online().start(day("2024-03-21T02:00")).end(day("2024-03-21T03:00")));
  }

  private void year() {
    rule("time.implausible-year")
        .bad("0024", at("0024-03-21T10:00", "2024-03-21T11:00"))
        .bad("2204", at("2204-03-21T10:00", "2204-03-21T11:00"))
        .bad("doors 1024", talk().doors(day("1024-03-21T09:45")))
        .bad("formerly 0024", talk().addPreviousStarts(day("0024-03-21")))
        .near("1800", at("1800-03-21", "1800-03-21"))
        .near("2036", at("2036-12-31T10:00", "2036-12-31T11:00"))
        .awkward("1887", at("1887-11-14", "1887-11-14").timeZone("Europe/Berlin"));
  }

  private void doors() {
    rule("time.door-after-start")
        .bad("10:30", talk().doors(day("2024-03-21T10:30")))
        .bad("22", talk().doors(day("2024-03-22")))
        .near("10:00", talk().doors(day("2024-03-21T10:00")))
        .near("21", talk().doors(day("2024-03-21")))
        .awkward("9:59:59", talk().doors(day("2024-03-21T09:59:59")));
    rule("time.published-after-event")
        .bad("2024-04-02", published("2024-04-02"))
        .bad("10:01", published("2024-03-21T10:01"))
        .near("2024-03-21", published("2024-03-21"))
        .near("2024-03-20T23:59", published("2024-03-20T23:59"))
        .awkward("2024-02-29", published("2024-02-29"));
  }

  private void duration() {
    rule("time.duration-too-long")
        .bad("09:00–23:59", at("2024-03-21T09:00", "2024-03-21T23:59"))
        .bad("61 d", at("2024-03-01", "2024-05-01").kind(EventKind.CONFERENCE))
        .near("0024–2024", at("0024-03-21T10:00", "2024-03-21T11:00"))
        .near("12 h", at("2024-03-21T09:00", "2024-03-21T21:00"))
        .near("60 d", at("2024-03-01", "2024-04-30").kind(EventKind.CONFERENCE))
        .near("21–23", at("2024-03-21", "2024-03-23").kind(EventKind.LECTURE))
        .near("SS 2024", at("2024-04-15", "2024-07-20").kind(EventKind.SEMINAR))
        .awkward("24 h", hackathon("2024-03-21T10:00", "2024-03-22T10:00"));
  }

  private static AcademicEvent.Builder hackathon(String start, String end) {
    return at(start, end).kind(EventKind.HACKATHON);
  }

  private static AcademicEvent.Builder published(String time) {
    return talk().source(SampleTalks.source().published(day(time)).build());
  }

  private static AcademicEvent.Builder at(String start) {
    return talk().start(day(start));
  }

  private static AcademicEvent.Builder at(String start, String end) {
    return talk().start(day(start)).end(day(end));
  }

  private static EventTime day(String time) {
    return EventTime.parse(time);
  }
}
