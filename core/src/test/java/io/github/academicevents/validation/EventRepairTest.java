package io.github.academicevents.validation;

import static io.github.academicevents.validation.RuleExamples.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Contribution;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import io.github.academicevents.samples.SampleEvents;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRepairTest {

  private static final Rule SHOUT =
      Rule.of("acme.shout", Severity.WARNING, LocalizedText.of("en", "Do not shout."));

  @Test
  void replacesValuesAndTellsIt() {
    AcademicEvent event =
        talk().url("phys.bit.edu.cn?utm_source=x").addSubEvents(talk().url("a.cn").build()).build();
    Repair repair = EventRepair.repair(event);
    assertThat(repair.getEvent().getUrl()).hasValue("https://phys.bit.edu.cn");
    assertThat(repair.getEvent().getSubEvents().get(0).getUrl()).hasValue("https://a.cn");
    assertThat(repair.getChanges())
        .extracting(Change::getPointer, Change::getCode, Change::getAfter)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/url", "url.scheme-missing", "https://phys.bit.edu.cn?utm_source=x"),
            org.assertj.core.groups.Tuple.tuple(
                "/subEvents/0/url", "url.scheme-missing", "https://a.cn"),
            org.assertj.core.groups.Tuple.tuple(
                "/url", "url.tracking-parameters", "https://phys.bit.edu.cn"));
    assertThat(repair.getChanges().get(0).getBefore()).hasValue("phys.bit.edu.cn?utm_source=x");
  }

  @Test
  void leavesCleanEventsAlone() {
    SampleEvents.clean()
        .values()
        .forEach(
            event -> {
              Repair repair = EventRepair.repair(event);
              assertThat(repair.getEvent()).isSameAs(event);
              assertThat(repair.getChanges()).isEmpty();
            });
  }

  @Test
  void partsPeopleOfOneName() {
    Organization bit = Organization.of(LocalizedText.of("zh", "北京理工大学"));
    Person both =
        Person.builder()
            .name(LocalizedText.of("zh", "张三、李四教授", "en", "San Zhang and Si Li"))
            .addAffiliations(bit)
            .build();
    List<Contribution> mended = contributions(Contribution.of(Role.PANELIST, both));
    assertThat(mended)
        .extracting(Contribution::getRole)
        .allMatch(role -> role.get() == Role.PANELIST);
    assertThat(mended)
        .extracting(contribution -> contribution.getPerson().orElseThrow())
        .containsExactly(
            Person.builder()
                .name(LocalizedText.of("zh", "张三", "en", "San Zhang"))
                .addAffiliations(bit)
                .build(),
            Person.builder()
                .name(LocalizedText.of("zh", "李四", "en", "Si Li"))
                .addHonorifics(AcademicTitle.PROFESSOR)
                .addAffiliations(bit)
                .build());
  }

  @Test
  void doesNotPartPeopleWhoseOtherFieldsAreOfOneOfThem() {
    Person both =
        Person.builder().name(LocalizedText.of("zh", "张三、李四")).email("san@bit.edu.cn").build();
    Contribution contribution = Contribution.of(Role.PANELIST, both);
    assertThat(contributions(contribution)).containsExactly(contribution);
    Person uneven = Person.of(LocalizedText.of("zh", "张三、李四", "en", "San Zhang"));
    assertThat(contributions(Contribution.of(Role.PANELIST, uneven))).hasSize(1);
  }

  @Test
  void movesTitlesAndAffiliationsOutOfNames() {
    Person person =
        Person.of(
            LocalizedText.of(
                "zh", "阎栋 博士 (百川智能)", "en", "Dr. Dong Yan (Baichuan Intelligence Inc.)"));
    assertThat(contributions(Contribution.of(Role.PANELIST, person)))
        .extracting(contribution -> contribution.getPerson().orElseThrow())
        .containsExactly(
            Person.builder()
                .name(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"))
                .addHonorifics(AcademicTitle.DOCTOR)
                .addAffiliations(
                    Organization.of(
                        LocalizedText.of("zh", "百川智能", "en", "Baichuan Intelligence Inc.")))
                .build());
  }

  @Test
  void dropsPeopleWhoStandTwice() {
    Person person = Person.of(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"));
    Person shorter = Person.of(LocalizedText.of("zh", "阎栋"));
    Person richer = person.withEmail("yan@bit.edu.cn");
    Contribution first = Contribution.of(Role.PANELIST, person);
    assertThat(contributions(first, first, Contribution.of(Role.PANELIST, shorter), first))
        .containsExactly(first);
    assertThat(contributions(first, Contribution.of(Role.PANELIST, richer))).hasSize(2);
  }

  @Test
  void putsFamilyAndGivenNameRight() {
    Person person =
        Person.builder()
            .name(LocalizedText.of("zh", "阎栋"))
            .familyName(LocalizedText.of("en", "Dong"))
            .givenName(LocalizedText.of("en", "Yan"))
            .build();
    Person mended =
        contributions(Contribution.of(Role.PANELIST, person)).get(0).getPerson().orElseThrow();
    assertThat(mended.getFamilyName().en()).hasValue("Yan");
    assertThat(mended.getGivenName().en()).hasValue("Dong");
  }

  @Test
  void makesOnlineAccessOfPlacesThatAreNone() {
    Place link = place("https://zoom.us/j/91234567890");
    assertThat(locations(link))
        .isEqualTo(List.of(OnlineAccess.builder().url("https://zoom.us/j/91234567890").build()));
    Place named = place("Zoom").withUrl("https://zoom.us/j/91234567890");
    OnlineAccess zoom =
        OnlineAccess.builder().platform("Zoom").url("https://zoom.us/j/91234567890").build();
    assertThat(locations(named)).isEqualTo(List.of(zoom));
    assertThat(locations(place("Zoom"), zoom.withPlatform(java.util.Optional.empty())))
        .isEqualTo(List.of(zoom));
    Place room = place("Main Hall").withRoom(link.getName());
    assertThat(locations(room))
        .isEqualTo(
            List.of(
                place("Main Hall"),
                OnlineAccess.builder().url("https://zoom.us/j/91234567890").build()));
  }

  @Test
  void leavesPlacesThatItCannotMove() {
    Place nowhere = place("腾讯会议");
    assertThat(locations(nowhere)).isEqualTo(List.of(nowhere));
    Place secret = place("https://zoom.us/j/1?pwd=abc");
    assertThat(locations(secret)).isEqualTo(List.of(secret));
  }

  @Test
  void mendsWhatRulesOfOnesOwnSuggestAndIsNeverCaughtByThem() {
    Profile loud =
        Profile.record()
            .with(
                SHOUT,
                (event, findings) ->
                    findings.report("/title/en", "", event.getTitle().en().orElse("") + "!"));
    EventValidator validator = EventValidator.builder().profile(loud).build();
    Repair repair = EventRepair.repair(talk().build(), validator);
    assertThat(repair.getEvent().getTitle().en().orElseThrow()).startsWith("The LLM Journey!!");
  }

  @Test
  void passesOverPlacesThatAreNotThere() {
    Profile lost =
        Profile.record().with(SHOUT, (event, findings) -> findings.report("/no/where/3", "a", "b"));
    EventValidator validator = EventValidator.builder().profile(lost).build();
    assertThat(EventRepair.repair(talk().build(), validator).getChanges()).isEmpty();
  }

  private static Place place(String name) {
    return Place.builder().name(LocalizedText.of("en", name)).build();
  }

  private static List<Contribution> contributions(Contribution... contributions) {
    return EventRepair.repair(talk().contributions(List.of(contributions)).build())
        .getEvent()
        .getContributions();
  }

  private static List<?> locations(io.github.academicevents.Location... locations) {
    return EventRepair.repair(talk().locations(List.of(locations)).build())
        .getEvent()
        .getLocations();
  }
}
