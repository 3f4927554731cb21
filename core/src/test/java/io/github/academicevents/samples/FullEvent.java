package io.github.academicevents.samples;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Address;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Capacity;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Role;
import io.github.academicevents.Source;
import io.github.academicevents.Subject;
import io.github.academicevents.Timestamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An event in which every field of the model is set. */
final class FullEvent {

  private FullEvent() {}

  static AcademicEvent full() {
    return AcademicEvent.builder()
        .id("https://events.example.org/2024/435")
        .url("https://events.example.org/2024/435.html")
        .kind(EventKind.COLLOQUIUM)
        .status(EventStatus.RESCHEDULED)
        .title(text("大语言模型之旅", "The LLM Journey"))
        .abstractText(text("报告介绍模型如何训练。", "How such models are trained."))
        .addKeywords(text("对齐", "alignment"), text("强化学习", "reinforcement learning"))
        .addSubjects(
            Subject.builder().scheme("arxiv").code("cs.CL").name(text("计算语言学", "Language")).build())
        .addLanguages("zh", "en")
        .series(
            EventSeries.builder()
                .id("https://events.example.org/series/boyue")
                .name(text("博约学术论坛", "Boyue Forum"))
                .url("https://events.example.org/boyue")
                .number(435)
                .numberText("第435期")
                .build())
        .start(EventTime.of(2024, 3, 21, 10, 0))
        .end(EventTime.parse("2024-03-21T11:30:15"))
        .doors(EventTime.of(2024, 3, 21, 9, 45))
        .timeZone("Asia/Shanghai")
        .addPreviousStarts(EventTime.of(2024, 3, 14, 10, 0))
        .attendanceMode(AttendanceMode.HYBRID)
        .addLocations(place(), online())
        .addContributions(
            Contribution.of(Role.SPEAKER, speaker()), Contribution.of(Role.ORGANIZER, university()))
        .addContacts(
            Contact.builder()
                .name(text("李老师", "Ms Li"))
                .email("li@example.org")
                .telephone("+86 10 6891 0000")
                .url("https://example.org/li")
                .build())
        .registration(
            Registration.builder()
                .required(true)
                .url("https://events.example.org/register")
                .email("register@example.org")
                .instructions(text("请提前报名", "Please register"))
                .opens(EventTime.of(LocalDate.of(2024, 3, 1)))
                .closes(EventTime.of(2024, 3, 20, 18, 0))
                .build())
        .addFees(
            Fee.builder()
                .name(text("学生", "Students"))
                .amount(new BigDecimal("50.00"))
                .currency("CNY")
                .availability("InStock")
                .url("https://events.example.org/tickets")
                .validFrom(EventTime.of(LocalDate.of(2024, 3, 1)))
                .build())
        .capacity(Capacity.builder().total(120).onsite(80).online(40).remaining(0).build())
        .audience(text("全体师生", "Everybody"))
        .addResources(
            Resource.builder()
                .kind(ResourceKind.SLIDES)
                .url("https://events.example.org/435.pdf")
                .title(text("幻灯片", "Slides"))
                .language("en")
                .license("CC-BY-4.0")
                .build())
        .addToBeAnnounced(OpenDetail.LOCATION)
        .addIdentifiers(Identifier.of("doi", "10.1145/2362499.2362502"))
        .partOf(
            EventReference.builder()
                .id("https://events.example.org/2024")
                .title(text("科学月", "Science Month"))
                .url("https://events.example.org/2024.html")
                .build())
        .addSubEvents(
            AcademicEvent.builder()
                .kind(EventKind.TALK)
                .title(text("开场", "Opening"))
                .start(EventTime.of(2024, 3, 21, 10, 0))
                .addSubEvents(AcademicEvent.builder().title(text("问答", "Questions")).build())
                .build())
        .source(
            Source.builder()
                .url("https://example.org/announcement")
                .publisher(text("物理学院", "School of Physics"))
                .published(EventTime.of(LocalDate.of(2024, 3, 18)))
                .retrieved(Timestamp.parse("2024-03-19T08:00:00Z"))
                .license("CC0-1.0")
                .build())
        .modified(Instant.parse("2024-03-19T08:00:00.123Z"))
        .extras(Extras.of("catering", "tea").with("poster", null))
        .build();
  }

  static Place place() {
    return Place.builder()
        .name(text("物理实验中心", "Physics Centre"))
        .campus(text("良乡校区", "Liangxiang Campus"))
        .building(text("理学楼", "Science Building"))
        .room(text("229会议室", "Room 229"))
        .address(address())
        .latitude(39.73)
        .longitude(116.17)
        .url("https://example.org/map")
        .build();
  }

  private static Address address() {
    return Address.builder()
        .street(text("良乡东路1号", "1 Liangxiang East Road"))
        .locality(text("北京", "Beijing"))
        .region(text("北京市", "Beijing Municipality"))
        .postalCode("102488")
        .country("CN")
        .build();
  }

  private static OnlineAccess online() {
    return OnlineAccess.builder()
        .platform("Zoom")
        .url("https://zoom.us/j/91234567890?pwd=s3cret")
        .streamUrl("https://live.example.org/435")
        .meetingId("91234567890")
        .passcode("s3cret")
        .dialIn("+86 10 5387 6330")
        .build();
  }

  static Person speaker() {
    return Person.builder()
        .name(text("阎栋", "Dong Yan"))
        .givenName(text("栋", "Dong"))
        .familyName(text("阎", "Yan"))
        .addHonorifics(AcademicTitle.DOCTOR, LocalizedText.of("zh", "首席科学家"))
        .position(text("研究负责人", "Head of Research"))
        .addAffiliations(university())
        .biography(text("研究强化学习。", "Works on reinforcement learning."))
        .email("yan@example.org")
        .telephone("+86 10 6891 0001")
        .url("https://example.org/yan")
        .image("https://example.org/yan.jpg")
        .addIdentifiers(Identifier.of("orcid", "0000-0002-1825-0097"))
        .build();
  }

  static Organization university() {
    return Organization.builder()
        .name(text("北京理工大学", "Beijing Institute of Technology"))
        .department(text("物理学院", "School of Physics"))
        .url("https://www.bit.edu.cn/")
        .logo("https://www.bit.edu.cn/logo.png")
        .addIdentifiers(Identifier.of("ror", "01skt4w74"))
        .address(address())
        .build();
  }

  static LocalizedText text(String chinese, String english) {
    return LocalizedText.of("zh", chinese, "en", english);
  }
}
