package io.github.academicevents.samples;

import static io.github.academicevents.samples.FullEvent.text;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Role;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Events in which no rule finds an error or a warning. */
final class CleanEvents {

  private CleanEvents() {}

  static Map<String, AcademicEvent> byName() {
    Map<String, AcademicEvent> events = new LinkedHashMap<>();
    events.put("clean-talk", talk("clean-talk").addLocations(FullEvent.place()).build());
    events.put("clean-online", talk("clean-online").addLocations(online()).build());
    events.put("clean-moved", moved());
    events.put("clean-conference", conference());
    return events;
  }

  private static AcademicEvent.Builder talk(String name) {
    return AcademicEvent.builder()
        .id("https://events.example.org/" + name)
        .url("https://events.example.org/" + name + ".html")
        .kind(EventKind.TALK)
        .title(text("大语言模型之旅", "The LLM Journey"))
        .abstractText(
            text(
                "报告介绍大语言模型如何训练，以及怎样让模型与人的意愿一致。",
                "The talk tells how large language models are trained and brought in line with what"
                    + " people want."))
        .addLanguages("zh")
        .start(EventTime.of(2024, 3, 21, 10, 0))
        .end(EventTime.of(2024, 3, 21, 11, 30))
        .timeZone("Asia/Shanghai")
        .addSpeaker(FullEvent.speaker())
        .addContributions(Contribution.of(Role.ORGANIZER, FullEvent.university()))
        .addContacts(Contact.builder().name(text("李明", "Ming Li")).email("li@bit.edu.cn").build());
  }

  private static OnlineAccess online() {
    return OnlineAccess.builder().platform("Zoom").url("https://zoom.us/j/91234567890").build();
  }

  private static AcademicEvent moved() {
    return talk("clean-moved").status(EventStatus.MOVED_ONLINE).addLocations(online()).build();
  }

  private static AcademicEvent conference() {
    return talk("clean-conference")
        .kind(EventKind.CONFERENCE)
        .title(text("强化学习大会", "Days of Reinforcement Learning"))
        .start(EventTime.of(LocalDate.of(2024, 8, 5)))
        .end(EventTime.of(LocalDate.of(2024, 8, 7)))
        .addLocations(FullEvent.place())
        .addSubEvents(
            talk("clean-conference-opening")
                .start(EventTime.of(2024, 8, 5, 9, 0))
                .end(EventTime.of(2024, 8, 5, 10, 0))
                .addLocations(FullEvent.place())
                .build())
        .build();
  }
}
