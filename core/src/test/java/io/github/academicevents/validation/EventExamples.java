package io.github.academicevents.validation;

import static io.github.academicevents.validation.SampleTalks.inCountry;
import static io.github.academicevents.validation.SampleTalks.located;
import static io.github.academicevents.validation.SampleTalks.online;
import static io.github.academicevents.validation.SampleTalks.resource;
import static io.github.academicevents.validation.SampleTalks.room;
import static io.github.academicevents.validation.SampleTalks.zoom;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Role;
import java.util.List;
import java.util.Optional;

/** Examples of the rules of what an event should have, and of how people take part. */
final class EventExamples extends RuleExamples {

  EventExamples() {
    record();
    people();
    attendance();
  }

  private void record() {
    rule("event.id-missing")
        .bad("-", talk().id(Optional.empty()))
        .bad("url", talk().id(Optional.empty()).url("https://events.example.org/435"))
        .near("435", talk().id("435"))
        .near("7", talk().id(Optional.empty()).extras(Extras.of("id", 7)))
        .awkward("讲座-435", talk().id("讲座-435"));
    rule("event.url-missing")
        .bad("-", talk().url(Optional.empty()))
        .bad("id", talk().id("https://events.example.org/435").url(Optional.empty()))
        .near("http:/", talk().url("http:/"))
        .near("sub-event", whole(talk().url(Optional.empty())))
        .awkward("https://例子.中国/435", talk().url("https://例子.中国/435"));
    rule("event.language-missing")
        .bad("-", talk().languages(List.of()))
        .bad("conference", talk().kind(EventKind.CONFERENCE).languages(List.of()))
        .near("xx", talk().languages(List.of("xx")))
        .near("sub-event", whole(talk().languages(List.of())))
        .awkward("bo", talk().languages(List.of("bo")));
    rule("event.description-missing")
        .bad("-", summary(""))
        .bad("seminar", summary("").kind(EventKind.SEMINAR))
        .near("conference", summary("").kind(EventKind.CONFERENCE))
        .near("cancelled", summary("").status(EventStatus.CANCELLED))
        .awkward(
            "བོད", talk().abstractText(LocalizedText.of("bo", "བོད་ཀྱི་རྩོམ་རིག་སྐོར་གླེང་།")));
    rule("event.no-contact")
        .bad("-", talk().contacts(List.of()))
        .bad("{}", talk().contacts(List.of(Contact.builder().build())))
        .near("url", contact(Contact.builder().url("https://example.org/ask").build()))
        .near("bad value", contact(Contact.builder().extras(Extras.of("$value", 5)).build()))
        .near("inviter's mail", talk().contacts(List.of()).addContributions(inviter()))
        .awkward("物理学院办公室", contact(name("物理学院办公室")));
  }

  private void people() {
    Organization school = Organization.of(LocalizedText.of("zh", "物理学院"));
    rule("event.no-organizer")
        .bad("speaker", roles(Contribution.of(Role.SPEAKER, speaker())))
        .bad("-", roles().kind(EventKind.CONFERENCE))
        .near("host organization", roles(Contribution.of(Role.HOST, school)))
        .near(
            "series",
            roles().series(EventSeries.builder().name(LocalizedText.of("zh", "博约学术论坛")).build()))
        .near("part", roles().partOf(EventReference.builder().id("whole").build()))
        .awkward(
            "协办",
            roles(
                Contribution.of(Role.SPEAKER, speaker()),
                Contribution.of(Role.SUPPORTING_ORGANIZER, school)));
    rule("event.no-speaker")
        .bad("-", roles())
        .bad("panelist", roles(Contribution.of(Role.PANELIST, speaker())))
        .bad("defence", roles().kind(EventKind.THESIS_DEFENCE))
        .near("speaker TBA", roles().addToBeAnnounced(OpenDetail.SPEAKER))
        .near("conference", roles().kind(EventKind.CONFERENCE))
        .near("sub-events", whole(talk()).kind(EventKind.SEMINAR).contributions(List.of()))
        .awkward(
            "candidate",
            roles(
                    Contribution.of(Role.CANDIDATE, speaker()),
                    Contribution.of(Role.ORGANIZER, school))
                .kind(EventKind.THESIS_DEFENCE));
  }

  private void attendance() {
    rule("event.hybrid-needs-both")
        .bad("229", mode(AttendanceMode.HYBRID, room()))
        .bad("Zoom", mode(AttendanceMode.HYBRID, zoom()))
        .near("229, Zoom", mode(AttendanceMode.HYBRID, room(), zoom()))
        .near(
            "location TBA",
            mode(AttendanceMode.HYBRID, room()).addToBeAnnounced(OpenDetail.LOCATION))
        .awkward(
            "229, live stream",
            mode(AttendanceMode.HYBRID, room()).addResources(resource(ResourceKind.STREAM)));
    rule("event.mode-location-conflict")
        .bad("onsite, Zoom", mode(AttendanceMode.ONSITE, zoom()))
        .bad("online, 229", mode(AttendanceMode.ONLINE, room()))
        .near("onsite, 229, Zoom", mode(AttendanceMode.ONSITE, room(), zoom()))
        .near("online", online().attendanceMode(AttendanceMode.ONLINE))
        .near("onsite", mode(AttendanceMode.ONSITE))
        .awkward("online, CN, Zoom", mode(AttendanceMode.ONLINE, inCountry("CN"), zoom()));
  }

  private static AcademicEvent.Builder mode(AttendanceMode mode, Location... locations) {
    return located(locations).attendanceMode(mode);
  }

  private static AcademicEvent.Builder summary(String text) {
    return talk().abstractText(LocalizedText.of("en", text));
  }

  private static AcademicEvent.Builder contact(Contact contact) {
    return talk().contacts(List.of(contact));
  }

  private static Contact name(String name) {
    return Contact.builder().name(LocalizedText.of("zh", name)).build();
  }

  private static Contribution inviter() {
    Person person = Person.of(LocalizedText.of("zh", "周金健", "en", "Jin-Jian Zhou"));
    return Contribution.of(Role.INVITER, person.withEmail("jjzhou@bit.edu.cn"));
  }

  private static Person speaker() {
    return Person.of(LocalizedText.of("zh", "欧阳明月", "en", "Mingyue Ouyang"));
  }

  private static AcademicEvent.Builder roles(Contribution... contributions) {
    return talk().contributions(List.of(contributions));
  }

  private static AcademicEvent.Builder whole(AcademicEvent.Builder part) {
    return talk().kind(EventKind.WORKSHOP).addSubEvents(part.id("part").build());
  }
}
