package io.github.academicevents.validation;

import static io.github.academicevents.validation.SampleTalks.inCity;
import static io.github.academicevents.validation.SampleTalks.inCountry;
import static io.github.academicevents.validation.SampleTalks.located;
import static io.github.academicevents.validation.SampleTalks.online;
import static io.github.academicevents.validation.SampleTalks.room;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Place;
import java.util.Optional;

/** Examples of the rules of time zones. */
final class ZoneExamples extends RuleExamples {

  ZoneExamples() {
    rule("time.zone-missing")
        .bad("10:00", talk().timeZone(Optional.empty()))
        .bad("sub-event 10:00", parts(talk().timeZone(Optional.empty())).timeZone(Optional.empty()))
        .near("2024-03-21", day("2024-03-21").timeZone(Optional.empty()))
        .near("8", talk().timeZone(Optional.empty()).extras(Extras.of("timeZone", 8)))
        .near("+08:00", talk().timeZone("+08:00"))
        .awkward("sub-event in the zone of the whole", parts(talk().timeZone(Optional.empty())));
    rule("time.zone-unknown")
        .bad("Beijing", talk().timeZone("Beijing"))
        .bad("Berlin", talk().timeZone("Berlin"))
        .bad("GMT+8", talk().timeZone("GMT+8"))
        .near("Asia/Shanghai", talk().timeZone("Asia/Shanghai"))
        .near("CST", talk().timeZone("CST"))
        .near("PRC", talk().timeZone("PRC"))
        .awkward("Asia/Kathmandu", talk().timeZone("Asia/Kathmandu"));
    rule("time.zone-abbreviation-ambiguous")
        .bad("CST", talk().timeZone("CST"))
        .bad("IST", talk().timeZone("IST"))
        .bad("est", talk().timeZone("est"))
        .near("PRC", talk().timeZone("PRC"))
        .near("UTC", online().timeZone("UTC"))
        .awkward("CET", talk().timeZone("CET"));
    rule("time.zone-deprecated")
        .bad("PRC", talk().timeZone("PRC"), "/timeZone", "Asia/Shanghai")
        .bad("Asia/Chongqing", talk().timeZone("Asia/Chongqing"), "/timeZone", "Asia/Shanghai")
        .bad("US/Pacific", talk().timeZone("US/Pacific"), "/timeZone", "America/Los_Angeles")
        .near("Asia/Shanghai", talk().timeZone("Asia/Shanghai"))
        .near("Europe/Stockholm", talk().timeZone("Europe/Stockholm"))
        .near("UTC", online().timeZone("UTC"))
        .awkward("Asia/Urumqi", talk().timeZone("Asia/Urumqi"));
    utc();
    gaps();
  }

  private void utc() {
    rule("time.zone-utc-for-onsite")
        .bad("北京, UTC", located(inCity("北京", "Beijing")).timeZone("UTC"))
        .bad("Berlin, +00:00", located(inCity("柏林", "Berlin")).timeZone("+00:00"))
        .bad("CN, Etc/UTC", located(inCountry("CN")).timeZone("Etc/UTC"))
        .bad("139.7° E, UTC", located(at(139.7)).timeZone("UTC"))
        .near("GB, UTC", located(inCountry("GB")).timeZone("UTC"))
        .near("London, UTC", located(inCity("伦敦", "London")).timeZone("UTC"))
        .near("0.1° W, UTC", located(at(-0.1)).timeZone("UTC"))
        .near("Zoom, UTC", online().timeZone("UTC"))
        .awkward("?, UTC", located(room()).timeZone("UTC"))
        .awkward("IS, UTC", located(inCountry("IS")).timeZone("UTC"));
  }

  private void gaps() {
    rule("time.local-gap-or-overlap")
        .bad("2026-03-08T02:30", newYork("2026-03-08T02:30"))
        .bad("2026-11-01T01:30", newYork("2026-11-01T01:30"))
        .near("2026-03-08T03:00", newYork("2026-03-08T03:00"))
        .near("2026-11-01T02:00", newYork("2026-11-01T02:00"))
        .near("-05:00", newYork("2026-03-08T02:30").timeZone("-05:00"))
        .awkward(
            "Asia/Shanghai",
            talk().start(EventTime.parse("2026-03-08T02:30")).end(end()).kind(EventKind.SOCIAL));
  }

  private static EventTime end() {
    return EventTime.parse("2026-03-08T04:30");
  }

  private static AcademicEvent.Builder newYork(String start) {
    return online()
        .start(EventTime.parse(start))
        .end(Optional.empty())
        .timeZone("America/New_York");
  }

  private static AcademicEvent.Builder parts(AcademicEvent.Builder part) {
    return day("2024-03-21").kind(EventKind.WORKSHOP).addSubEvents(part.id("part").build());
  }

  private static AcademicEvent.Builder day(String day) {
    return talk().start(EventTime.parse(day)).end(Optional.empty());
  }

  private static Place at(double longitude) {
    return room().withLatitude(35.0).withLongitude(longitude);
  }
}
