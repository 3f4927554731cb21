package io.github.academicevents.samples;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everyday events, one for each thing that a record may say. */
final class PlainEvents {

  private PlainEvents() {}

  static Map<String, AcademicEvent> byName() {
    Map<String, AcademicEvent> events = new LinkedHashMap<>();
    events.put("minimal", talk().build());
    events.put("date-only", dateOnly());
    events.put("conference", conference());
    events.put("cancelled", talk().status(EventStatus.CANCELLED).build());
    events.put("postponed", talk().status(EventStatus.POSTPONED).build());
    events.put("tentative", talk().status(EventStatus.TENTATIVE).build());
    events.put("rescheduled", rescheduled());
    events.put("moved-online", movedOnline());
    events.put("hybrid", hybrid());
    events.put("to-be-announced", toBeAnnounced());
    events.put("defence", defence());
    events.put("series", series());
    events.put("fees", fees());
    events.put("other-languages", otherLanguages());
    return events;
  }

  private static AcademicEvent.Builder talk() {
    return AcademicEvent.builder()
        .kind(EventKind.TALK)
        .title(LocalizedText.of("zh", "大语言模型之旅", "en", "The LLM Journey"))
        .start(EventTime.of(2024, 3, 21, 10, 0))
        .timeZone("Asia/Shanghai");
  }

  private static AcademicEvent dateOnly() {
    return talk().start(EventTime.of(LocalDate.of(2024, 3, 21))).build();
  }

  private static AcademicEvent conference() {
    AcademicEvent.Builder conference =
        AcademicEvent.builder()
            .kind(EventKind.CONFERENCE)
            .title(LocalizedText.of("zh", "凝聚态物理年会", "en", "Condensed Matter Days"))
            .start(EventTime.of(LocalDate.of(2024, 8, 5)))
            .end(EventTime.of(LocalDate.of(2024, 8, 7)))
            .timeZone("Asia/Shanghai");
    for (int day = 5; day <= 7; day++) {
      conference.addSubEvents(
          AcademicEvent.builder()
              .kind(EventKind.SESSION)
              .title(LocalizedText.of("zh", "第" + (day - 4) + "天", "en", "Day " + (day - 4)))
              .start(EventTime.of(2024, 8, day, 9, 0))
              .end(EventTime.of(2024, 8, day, 17, 30))
              .timeZone("Asia/Shanghai")
              .addSubEvents(
                  talk()
                      .start(EventTime.of(2024, 8, day, 9, 0))
                      .end(EventTime.of(2024, 8, day, 10, 0))
                      .build())
              .build());
    }
    return conference.build();
  }

  private static AcademicEvent rescheduled() {
    return talk()
        .status(EventStatus.RESCHEDULED)
        .addPreviousStarts(EventTime.of(2024, 3, 14, 10, 0))
        .addPreviousStarts(EventTime.of(LocalDate.of(2024, 3, 18)))
        .build();
  }

  private static AcademicEvent movedOnline() {
    return talk()
        .status(EventStatus.MOVED_ONLINE)
        .addLocations(
            OnlineAccess.builder().platform("Zoom").url("https://zoom.us/j/91234567890").build())
        .build();
  }

  private static AcademicEvent hybrid() {
    return talk()
        .attendanceMode(AttendanceMode.HYBRID)
        .addLocations(Place.builder().room(LocalizedText.of("zh", "229会议室")).build())
        .addLocations(OnlineAccess.builder().platform("腾讯会议").meetingId("123456789").build())
        .build();
  }

  private static AcademicEvent toBeAnnounced() {
    return AcademicEvent.builder().addToBeAnnounced(OpenDetail.values()).build();
  }

  private static AcademicEvent defence() {
    return talk()
        .kind(EventKind.THESIS_DEFENCE)
        .addContributions(Contribution.of(Role.CANDIDATE, person("王芳", "Fang Wang")))
        .addContributions(Contribution.of(Role.SUPERVISOR, person("李明", "Ming Li")))
        .addContributions(Contribution.of(Role.CHAIR, person("赵强", "Qiang Zhao")))
        .addContributions(Contribution.of(Role.COMMITTEE_MEMBER, person("孙丽", "Li Sun")))
        .addContributions(Contribution.of(Role.COMMITTEE_MEMBER, person("周洋", "Yang Zhou")))
        .build();
  }

  private static Agent person(String chinese, String english) {
    return Person.of(LocalizedText.of("zh", chinese, "en", english));
  }

  private static AcademicEvent series() {
    return talk()
        .series(
            EventSeries.builder()
                .name(LocalizedText.of("zh", "博约学术论坛", "en", "Boyue Forum"))
                .number(435)
                .numberText("第435期")
                .build())
        .build();
  }

  private static AcademicEvent fees() {
    return talk()
        .addFees(Fee.builder().amount(BigDecimal.ZERO).currency("CNY").build())
        .addFees(Fee.builder().amount(new BigDecimal("50.00")).currency("EUR").build())
        .addFees(Fee.builder().amount(new BigDecimal("0.10")).currency("USD").build())
        .build();
  }

  private static AcademicEvent otherLanguages() {
    return AcademicEvent.builder()
        .title(
            LocalizedText.of("ja", "量子計算入門", "bo", "ཚན་རིག་གི་གཏམ་བཤད།")
                .with("de", "Einführung in das Quantenrechnen")
                .with("zh-Hant", "量子計算導論"))
        .addLanguages("ja", "bo", "de")
        .build();
  }
}
