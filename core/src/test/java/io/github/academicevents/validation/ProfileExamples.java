package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import java.math.BigDecimal;
import java.util.List;

/** Examples of the rules of the profiles {@code bilingual} and {@code google-event}. */
final class ProfileExamples extends RuleExamples {

  ProfileExamples() {
    bilingual();
    google();
    googleMore();
  }

  private void bilingual() {
    LocalizedText english = LocalizedText.of("en", "The LLM Journey");
    rule("bilingual.title-missing")
        .bad("{en}, no language", bothTitled(english).languages(List.of()))
        .bad("{en}, two languages", bothTitled(english).addLanguages("en"))
        .near("{en}, held in English", bothTitled(english).languages(List.of("en")))
        .near("{zh, en}", both())
        .near(
            "to be announced", bothTitled(LocalizedText.empty()).addToBeAnnounced(OpenDetail.TITLE))
        .awkward(
            "{zh-Hans, en-GB}",
            bothTitled(LocalizedText.of("zh-Hans", "大语言模型之旅", "en-GB", "The LLM Journey"))
                .languages(List.of()));
    rule("bilingual.text-missing")
        .bad("abstract {zh}", both().abstractText(LocalizedText.of("zh", "报告介绍大语言模型。")))
        .bad("阎栋", NameEdgeExamples.named("zh", "阎栋"))
        .near("abstract {de}", both().abstractText(LocalizedText.of("de", "Der Vortrag.")))
        .near("no abstract", both().abstractText(LocalizedText.empty()))
        .near("title {en}", bothTitled(english))
        .awkward("O'Neil", NameEdgeExamples.named("en", "O'Neil"));
  }

  private void google() {
    rule("google.name-missing")
        .bad("{}", titled(LocalizedText.empty()))
        .bad("to be announced", titled(LocalizedText.empty()).addToBeAnnounced(OpenDetail.TITLE))
        .near("{zh}", titled(LocalizedText.of("zh", "大语言模型之旅")))
        .near("{en}", titled(LocalizedText.of("en", "The LLM Journey")))
        .awkward("{bo}", titled(LocalizedText.of("bo", "ཚན་རིག་གི་གཏམ་བཤད།")));
    AcademicEvent timeless = AcademicEvent.builder().build();
    rule("google.start-missing")
        .bad("none", talk().start(timeless.getStart()))
        .bad("to be announced", talk().start(timeless.getStart()).addToBeAnnounced(OpenDetail.TIME))
        .near("a date", talk().start(EventTime.parse("2024-03-21")))
        .near("unread", talk().start(timeless.getStart()).extras(Extras.of("start", "soon")))
        .awkward("24 hours", talk().end(EventTime.parse("2024-03-21T22:00")));
    rule("google.place-missing")
        .bad("[]", talk().locations(List.of()))
        .bad("online", talk().locations(List.of(zoom())))
        .near("a place", talk())
        .near("a place and online", talk().addLocations(zoom()))
        .awkward(
            "西藏", at(Place.builder().name(LocalizedText.of("bo", "ལྷ་ས།")).address(beijing())));
    rule("google.address-missing")
        .bad("room", at(Place.builder().room(LocalizedText.of("zh", "229会议室"))))
        .bad("{}", at(hall().address(Address.builder().build())))
        .near("Beijing", at(hall().address(beijing())))
        .near("unread", at(hall().extras(Extras.of("address", "Beijing"))))
        .awkward("CN", at(hall().address(Address.builder().country("CN").build())));
  }

  private void googleMore() {
    List<EventTime> earlier = List.of(EventTime.parse("2024-03-14T10:00"));
    rule("google.previous-start-needs-rescheduled")
        .bad("postponed", talk().status(EventStatus.POSTPONED).previousStarts(earlier))
        .bad("scheduled", talk().previousStarts(earlier))
        .near("rescheduled", talk().status(EventStatus.RESCHEDULED).previousStarts(earlier))
        .near("postponed", talk().status(EventStatus.POSTPONED))
        .awkward(
            "twice",
            talk()
                .status(EventStatus.RESCHEDULED)
                .previousStarts(earlier)
                .addPreviousStarts(EventTime.parse("2024-03-07")));
    rule("google.recommended-missing")
        .bad("no abstract", complete().abstractText(LocalizedText.empty()))
        .bad(
            "no performer",
            complete().contributions(talk().build().getContributions().subList(1, 2)))
        .near("complete", complete())
        .near("registration", complete())
        .awkward("a candidate", complete().addSpeaker(Person.of(LocalizedText.of("en", "O'Neil"))));
  }

  /** A talk all of whose texts are in Chinese and English. */
  private static AcademicEvent.Builder both() {
    return NameEdgeExamples.only(
        Person.builder().name(LocalizedText.of("zh", "阎栋", "en", "Dong Yan")));
  }

  private static AcademicEvent.Builder bothTitled(LocalizedText title) {
    return both().title(title);
  }

  private static AcademicEvent.Builder complete() {
    return at(hall().address(beijing()))
        .addFees(Fee.builder().amount(BigDecimal.ZERO).build())
        .addResources(
            Resource.builder().kind(ResourceKind.IMAGE).url("https://example.org/a.png").build());
  }

  private static AcademicEvent.Builder titled(LocalizedText title) {
    return talk().title(title);
  }

  private static AcademicEvent.Builder at(Place.Builder place) {
    return talk().locations(List.of(place.build()));
  }

  private static Place.Builder hall() {
    return Place.builder().name(LocalizedText.of("zh", "物理实验中心", "en", "Physics Center"));
  }

  private static Address beijing() {
    return Address.builder().locality(LocalizedText.of("zh", "北京", "en", "Beijing")).build();
  }

  private static OnlineAccess zoom() {
    return OnlineAccess.builder().platform("Zoom").url("https://zoom.us/j/91234567890").build();
  }
}
