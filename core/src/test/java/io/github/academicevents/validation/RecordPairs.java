package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import java.util.ArrayList;
import java.util.List;

/** Pairs of records of which a rule of files must, or must not, find the second wrong. */
final class RecordPairs {

  private static final LocalizedText ORGANIZER = LocalizedText.of("zh", "北京理工大学");
  private static final Person YAN =
      Person.of(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"))
          .withIdentifiers(Identifier.of("orcid", "0000-0002-1825-0097"));

  private final List<Pair> pairs = new ArrayList<>();

  private RecordPairs() {}

  /** Two records, and whether the rule of the code must find something. */
  record Pair(
      String code, String label, boolean isBad, AcademicEvent first, AcademicEvent second) {}

  static List<Pair> all() {
    RecordPairs all = new RecordPairs();
    all.ids();
    all.duplicates();
    all.numbers();
    all.order();
    all.rooms();
    all.roomsOfParts();
    all.speakers();
    return all.pairs;
  }

  private void bad(
      String code, String label, AcademicEvent.Builder first, AcademicEvent.Builder second) {
    pairs.add(new Pair(code, label, true, first.build(), second.build()));
  }

  private void good(
      String code, String label, AcademicEvent.Builder first, AcademicEvent.Builder second) {
    pairs.add(new Pair(code, label, false, first.build(), second.build()));
  }

  private static AcademicEvent.Builder event() {
    return AcademicEvent.builder();
  }

  static AcademicEvent.Builder inSeries(int number, String start) {
    EventSeries series =
        EventSeries.builder().name(LocalizedText.of("zh", "博约学术论坛")).number(number).build();
    return event()
        .series(series)
        .start(EventTime.parse(start))
        .addContributions(
            Contribution.of(Role.ORGANIZER, Organization.builder().name(ORGANIZER).build()));
  }

  private static AcademicEvent.Builder at(String start, String end) {
    return event()
        .start(EventTime.parse(start))
        .end(EventTime.parse(end))
        .timeZone("Asia/Shanghai");
  }

  private static Place room(String number) {
    return Place.builder()
        .campus(LocalizedText.of("zh", "良乡校区"))
        .building(LocalizedText.of("zh", "物理实验中心"))
        .room(LocalizedText.of("zh", number))
        .build();
  }

  private static AcademicEvent.Builder inRoom(String number, String start, String end) {
    return at("2024-03-21T" + start, "2024-03-21T" + end).addLocations(room(number));
  }

  private void ids() {
    String code = "event.id-duplicate";
    bad(code, "435", event().id("435"), event().id("435"));
    bad(code, "https://a.cn/435 ", event().id("https://a.cn/435"), event().id("https://a.cn/435 "));
    good(code, "435, 436", event().id("435"), event().id("436"));
    good(code, "a, A", event().id("https://a.cn/a"), event().id("https://a.cn/A"));
    good(code, "-", event(), event());
    good(
        code,
        "435 in 435",
        event().id("435"),
        event().id("conference").addSubEvents(event().id("435").build()));
  }

  private void duplicates() {
    String code = "event.duplicate-suspect";
    bad(
        code,
        "第435期",
        inSeries(435, "2024-03-21T10:00").id("a").addSpeaker(YAN),
        inSeries(435, "2024-03-21T10:00").id("b").addSpeaker(YAN));
    bad(
        code,
        "Dong Yan, DONG YAN",
        titled("The LLM Journey", "2024-03-21T10:00").addSpeaker(named("Dong Yan")),
        titled("The LLM journey.", "2024-03-21T10:00").addSpeaker(named("DONG YAN")));
    good(
        code,
        "two days",
        titled("The LLM Journey", "2024-03-21T10:00").addSpeaker(YAN),
        titled("The LLM Journey", "2024-03-22T10:00").addSpeaker(YAN));
    good(
        code,
        "two talks on a day",
        inSeries(1, "2024-03-21").title(LocalizedText.of("en", "Part I")).addSpeaker(YAN),
        inSeries(2, "2024-03-21").title(LocalizedText.of("en", "Part II")).addSpeaker(YAN));
    good(
        code,
        "张伟, 张维",
        titled("报告", "2024-03-21T10:00").addSpeaker(named("张伟")),
        titled("报告", "2024-03-21T10:00").addSpeaker(named("张维")));
    good(
        code,
        "TBA",
        titled("TBA", "2024-03-21T10:00").addSpeaker(named("TBA")),
        titled("TBA", "2024-03-21T10:00").addSpeaker(named("TBA")));
  }

  private static AcademicEvent.Builder titled(String title, String start) {
    return event().title(LocalizedText.of("en", title)).start(EventTime.parse(start));
  }

  private static Person named(String name) {
    return Person.of(LocalizedText.of("en", name));
  }

  private void numbers() {
    String code = "series.number-duplicate";
    bad(code, "435, 435", inSeries(435, "2024-03-21"), inSeries(435, "2024-03-28"));
    bad(code, "no dates", ofSeriesId("s", 7), ofSeriesId("s", 7));
    good(code, "435, 436", inSeries(435, "2024-03-21"), inSeries(436, "2024-03-28"));
    good(code, "two series", ofSeriesId("s", 7), ofSeriesId("t", 7));
    good(
        code,
        "cancelled",
        inSeries(435, "2024-03-21").status(EventStatus.CANCELLED),
        inSeries(435, "2024-03-28"));
    good(
        code,
        "talk of 435",
        inSeries(435, "2024-03-21").id("435"),
        inSeries(435, "2024-03-22").partOf(EventReference.builder().id("435").build()));
  }

  private static AcademicEvent.Builder ofSeriesId(String id, int number) {
    return event().series(EventSeries.builder().id(id).number(number).build());
  }

  private void order() {
    String code = "series.number-order";
    bad(code, "435, 436", inSeries(435, "2024-03-21"), inSeries(436, "2024-03-14"));
    bad(code, "1, 100", inSeries(1, "2024-03-21T10:00"), inSeries(100, "2023-03-21"));
    good(code, "same day", inSeries(435, "2024-03-21T15:00"), inSeries(436, "2024-03-21T10:00"));
    good(code, "in order", inSeries(435, "2024-03-14"), inSeries(437, "2024-03-21"));
    good(
        code,
        "postponed",
        inSeries(435, "2024-03-21").status(EventStatus.POSTPONED),
        inSeries(436, "2024-03-14"));
  }

  private void rooms() {
    String code = "time.overlap-same-room";
    bad(code, "229", inRoom("229", "10:00", "11:00"), inRoom("229", "10:30", "12:00"));
    bad(code, "２２９", inRoom("229", "10:00", "11:00"), inRoom("２２９", "10:00", "11:00"));
    bad(
        code,
        "over midnight",
        at("2024-03-21T22:00", "2024-03-22T02:00").addLocations(room("229")),
        at("2024-03-22T01:00", "2024-03-22T03:00").addLocations(room("229")));
    bad(
        code,
        "UTC",
        inRoom("229", "10:00", "11:00"),
        at("2024-03-21T02:30", "2024-03-21T04:00").timeZone("UTC").addLocations(room("229")));
    good(code, "229, 226", inRoom("229", "10:00", "11:00"), inRoom("226", "10:00", "11:00"));
    good(code, "11:00", inRoom("229", "10:00", "11:00"), inRoom("229", "11:00", "12:00"));
    good(code, "TBA", inRoom("TBA", "10:00", "11:00"), inRoom("TBA", "10:30", "12:00"));
    good(code, "待定", inRoom("待定", "10:00", "11:00"), inRoom("待定", "10:30", "12:00"));
    good(
        code,
        "229 of anywhere",
        at("2024-03-21T10:00", "2024-03-21T11:00").addLocations(bare("229")),
        at("2024-03-21T10:00", "2024-03-21T11:00").addLocations(bare("229")));
    good(
        code,
        "cancelled",
        inRoom("229", "10:00", "11:00").status(EventStatus.CANCELLED),
        inRoom("229", "10:30", "12:00"));
  }

  private static Place bare(String room) {
    return Place.builder().room(LocalizedText.of("en", room)).build();
  }

  private void roomsOfParts() {
    String code = "time.overlap-same-room";
    AcademicEvent talk = inRoom("229", "10:00", "11:00").id("talk").build();
    good(code, "its own sub-event", inRoom("229", "09:00", "17:00").addSubEvents(talk), event());
    good(
        code,
        "partOf",
        inRoom("229", "09:00", "17:00").id("workshop"),
        inRoom("229", "10:00", "11:00").partOf(EventReference.builder().id("workshop").build()));
    good(
        code,
        "partOf, by title",
        inRoom("229", "09:00", "17:00").title(LocalizedText.of("ja", "研究集会")),
        inRoom("229", "10:00", "11:00")
            .partOf(EventReference.builder().title(LocalizedText.of("ja", "研究集会")).build()));
    good(
        code,
        "the sub-event again",
        inRoom("229", "09:00", "17:00").id("workshop").addSubEvents(talk),
        talk.toBuilder().partOf(EventReference.builder().id("workshop").build()));
    good(
        code,
        "three days",
        at("2024-03-20T09:00", "2024-03-22T17:00").addLocations(room("229")),
        inRoom("229", "19:00", "20:00"));
  }

  private void speakers() {
    String code = "time.overlap-same-speaker";
    bad(code, "ORCID", talk("229", "10:00", YAN), talk("226", "10:30", YAN));
    Person atBaichuan =
        named("Dong Yan")
            .withAffiliations(
                Organization.builder().name(LocalizedText.of("en", "Baichuan")).build());
    bad(code, "Baichuan", talk("229", "10:00", atBaichuan), talk("226", "10:30", atBaichuan));
    good(code, "one room", talk("229", "10:00", YAN), talk("229", "11:00", YAN));
    good(code, "one after the other", talk("229", "10:00", YAN), talk("226", "11:00", YAN));
    good(code, "张伟", talk("229", "10:00", named("张伟")), talk("226", "10:30", named("张伟")));
    good(
        code,
        "online",
        talk("229", "10:00", YAN).addLocations(OnlineAccess.builder().url("https://a.cn").build()),
        talk("226", "10:30", YAN));
    good(
        code,
        "keynote of a conference",
        talk("229", "10:00", YAN).kind(EventKind.CONFERENCE),
        talk("226", "10:30", YAN));
  }

  private static AcademicEvent.Builder talk(String room, String start, Person speaker) {
    int hour = Integer.parseInt(start.substring(0, 2)) + 1;
    return inRoom(room, start, hour + start.substring(2)).addSpeaker(speaker);
  }
}
