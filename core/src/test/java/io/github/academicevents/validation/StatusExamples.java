package io.github.academicevents.validation;

import static io.github.academicevents.validation.SampleTalks.located;
import static io.github.academicevents.validation.SampleTalks.online;
import static io.github.academicevents.validation.SampleTalks.resource;
import static io.github.academicevents.validation.SampleTalks.room;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.ResourceKind;
import java.util.List;
import java.util.Optional;

/** Examples of the rules of the status of an event. */
final class StatusExamples extends RuleExamples {

  private static final EventTime START = EventTime.of(2024, 3, 21, 10, 0);
  private static final EventTime WEEK_BEFORE = EventTime.of(2024, 3, 14, 10, 0);

  StatusExamples() {
    calledOff();
    moved();
    rule("status.moved-online-needs-url")
        .bad("229", located(room()).status(EventStatus.MOVED_ONLINE))
        .bad("-", located().status(EventStatus.MOVED_ONLINE))
        .near("Zoom", online().status(EventStatus.MOVED_ONLINE))
        .near(
            "location TBA",
            located().status(EventStatus.MOVED_ONLINE).addToBeAnnounced(OpenDetail.LOCATION))
        .awkward(
            "229, live stream",
            located(room())
                .status(EventStatus.MOVED_ONLINE)
                .addResources(resource(ResourceKind.STREAM)));
  }

  private void calledOff() {
    rule("status.cancelled-start-removed")
        .bad("cancelled", status(EventStatus.CANCELLED).start(Optional.empty()))
        .bad("postponed", status(EventStatus.POSTPONED).start(Optional.empty()))
        .near("cancelled, 10:00", status(EventStatus.CANCELLED))
        .near(
            "2023-02-29",
            status(EventStatus.CANCELLED)
                .start(Optional.empty())
                .extras(Extras.of("start", "2023-02-29")))
        .awkward("postponed, 10:00", status(EventStatus.POSTPONED));
    rule("status.cancelled-with-recording")
        .bad(
            "recording",
            status(EventStatus.CANCELLED).addResources(resource(ResourceKind.RECORDING)))
        .bad(
            "slides, recording",
            status(EventStatus.CANCELLED)
                .addResources(resource(ResourceKind.SLIDES), resource(ResourceKind.RECORDING)))
        .near("slides", status(EventStatus.CANCELLED).addResources(resource(ResourceKind.SLIDES)))
        .near(
            "postponed, recording",
            status(EventStatus.POSTPONED).addResources(resource(ResourceKind.RECORDING)))
        .awkward(
            "live stream",
            status(EventStatus.CANCELLED).addResources(resource(ResourceKind.STREAM)));
    rule("status.postponed-has-new-date")
        .bad("14→21", before(EventStatus.POSTPONED, WEEK_BEFORE), "/status", "rescheduled")
        .bad(
            "14→21",
            before(EventStatus.POSTPONED, EventTime.parse("2024-03-14")),
            "/status",
            "rescheduled")
        .near("21→?", before(EventStatus.POSTPONED, START))
        .near("14, 21→?", before(EventStatus.POSTPONED, WEEK_BEFORE, START))
        .awkward("21→?", status(EventStatus.POSTPONED));
  }

  private void moved() {
    rule("status.previous-start-missing")
        .bad("?→21", status(EventStatus.RESCHEDULED))
        .bad("?→?", status(EventStatus.RESCHEDULED).start(Optional.empty()))
        .near("14→21", before(EventStatus.RESCHEDULED, WEEK_BEFORE))
        .near("postponed", status(EventStatus.POSTPONED))
        .awkward(
            "2023-02-29→21",
            status(EventStatus.RESCHEDULED)
                .extras(Extras.of("previousStarts", List.of("2023-02-29"))));
    rule("status.previous-equals-start")
        .bad("21→21", before(EventStatus.RESCHEDULED, START))
        .bad("14→21→21", before(EventStatus.RESCHEDULED, WEEK_BEFORE, START))
        .near("10:30→10:00", before(EventStatus.RESCHEDULED, EventTime.of(2024, 3, 21, 10, 30)))
        .near("postponed 21", before(EventStatus.POSTPONED, START))
        .awkward("21→14→21", before(EventStatus.RESCHEDULED, START, WEEK_BEFORE));
    rule("status.previous-without-change")
        .bad("14→21", before(EventStatus.SCHEDULED, WEEK_BEFORE))
        .bad("21→21", before(EventStatus.SCHEDULED, START))
        .near("rescheduled", before(EventStatus.RESCHEDULED, WEEK_BEFORE))
        .near(
            "verlegt", before(EventStatus.SCHEDULED, START).extras(Extras.of("status", "verlegt")))
        .awkward("tentative", before(EventStatus.TENTATIVE, WEEK_BEFORE));
  }

  private static AcademicEvent.Builder status(EventStatus status) {
    return talk().status(status);
  }

  private static AcademicEvent.Builder before(EventStatus status, EventTime... times) {
    return status(status).addPreviousStarts(times);
  }
}
