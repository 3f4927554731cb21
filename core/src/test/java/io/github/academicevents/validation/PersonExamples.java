package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Contribution;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import java.util.List;

/** Examples of the rules of people and organizations, beside their names. */
final class PersonExamples extends RuleExamples {

  private static final Person YAN = Person.of(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"));
  private static final Person ZHOU =
      Person.of(LocalizedText.of("zh", "周金健", "en", "Jin-Jian Zhou"));
  private static final Person ZHANG = Person.of(LocalizedText.of("zh", "张伟"));
  private static final String ID = "/contributions/2/person/identifiers/0/value";

  PersonExamples() {
    people();
    titles();
    orcid();
    isni();
    ror();
  }

  private void people() {
    rule("person.role-duplicate")
        .bad("[阎栋, 阎栋]", people(speaker(YAN), speaker(YAN)), "/contributions/1", "")
        .bad(
            "[0000-0002-1694-233X, 0000-0002-1694-233X]",
            people(
                speaker(orcid(YAN, "0000-0002-1694-233X")),
                speaker(orcid(YAN, "0000-0002-1694-233X"))))
        .near("[阎栋, 周金健]", people(speaker(YAN), speaker(ZHOU)))
        .near(
            "[speaker 阎栋, moderator 阎栋]",
            people(speaker(YAN), Contribution.of(Role.MODERATOR, YAN)))
        .awkward(
            "[张伟 0000-0002-1694-233X, 张伟 0000-0002-1825-0097]",
            organized(orcid(ZHANG, "0000-0002-1694-233X"), orcid(ZHANG, "0000-0002-1825-0097")));
    rule("person.inviter-is-speaker")
        .bad("inviter 阎栋, speaker 阎栋", people(Contribution.of(Role.INVITER, YAN), speaker(YAN)))
        .bad("speaker 阎栋, host 阎栋", people(speaker(YAN), Contribution.of(Role.HOST, YAN)))
        .near("speaker 阎栋, host 周金健", people(speaker(YAN), Contribution.of(Role.HOST, ZHOU)))
        .near(
            "panelist 阎栋, host 阎栋",
            people(Contribution.of(Role.PANELIST, YAN), Contribution.of(Role.HOST, YAN)))
        .awkward(
            "host O'Neil",
            talk()
                .addContributions(
                    Contribution.of(Role.HOST, Person.of(LocalizedText.of("en", "O'Neil")))));
    rule("person.id-conflict")
        .bad(
            "0000-0002-1694-233X: 阎栋, 周金健",
            people(
                speaker(orcid(YAN, "0000-0002-1694-233X")),
                speaker(orcid(ZHOU, "0000-0002-1694-233X"))))
        .bad(
            "0000-0002-1825-0097: Dong Yan, Josiah Carberry",
            people(
                speaker(
                    orcid(Person.of(LocalizedText.of("en", "Dong Yan")), "0000-0002-1825-0097")),
                speaker(
                    orcid(
                        Person.of(LocalizedText.of("en", "Josiah Carberry")),
                        "0000-0002-1825-0097"))))
        .near(
            "0000-0002-1694-233X: 阎栋, Dong Yan",
            people(
                speaker(orcid(Person.of(LocalizedText.of("zh", "阎栋")), "0000-0002-1694-233X")),
                Contribution.of(
                    Role.MODERATOR,
                    orcid(Person.of(LocalizedText.of("en", "Dong Yan")), "0000-0002-1694-233X"))))
        .near("阎栋, 周金健", people(speaker(YAN), speaker(ZHOU)))
        .awkward(
            "DONG YAN, Dong Yan",
            talk()
                .addContributions(
                    Contribution.of(
                        Role.MODERATOR,
                        orcid(
                            Person.of(LocalizedText.of("en", "DONG YAN")), "0000-0002-1825-0097")),
                    Contribution.of(
                        Role.PANELIST,
                        orcid(
                            Person.of(LocalizedText.of("en", "Dong Yan")),
                            "0000-0002-1825-0097"))));
  }

  private void titles() {
    rule("person.title-unknown")
        .bad("特聘研究员II", titled(LocalizedText.of("zh", "特聘研究员II")))
        .bad("Wizard", titled(LocalizedText.of("en", "Wizard")))
        .near("[professor]", people(speaker(YAN.withHonorifics(AcademicTitle.PROFESSOR))))
        .near("[]", people(speaker(YAN)))
        .awkward("[teacher]", organized(YAN.withHonorifics(AcademicTitle.TEACHER)));
  }

  private void orcid() {
    rule("person.orcid-format")
        .bad("0000-0002-1825-97", id("orcid", "0000-0002-1825-97"))
        .bad("000000021694233X", id("orcid", "000000021694233X"))
        .near("0000-0002-1694-233X", id("orcid", "0000-0002-1694-233X"))
        .near(
            "https://orcid.org/0000-0002-1825-0097",
            id("orcid", "https://orcid.org/0000-0002-1825-0097"))
        .awkward("ORCID 0000-0001-5109-3700", id("ORCID", "0000-0001-5109-3700"));
    rule("person.orcid-checksum")
        .bad("0000-0002-1825-0098", id("orcid", "0000-0002-1825-0098"))
        .bad("0000-0002-1694-2339", id("orcid", "0000-0002-1694-2339"))
        .near("0000-0002-1825-0097", id("orcid", "0000-0002-1825-0097"))
        .near("0000-0002-1694-233X", id("orcid", "0000-0002-1694-233X"))
        .awkward("researcherid 0000-0002-1825-0098", id("researcherid", "0000-0002-1825-0098"));
    rule("person.orcid-url-form")
        .bad(
            "http://orcid.org/0000-0002-1825-0097",
            id("orcid", "http://orcid.org/0000-0002-1825-0097"),
            ID,
            "0000-0002-1825-0097")
        .bad(
            "orcid.org/0000-0002-1694-233X/",
            id("orcid", "orcid.org/0000-0002-1694-233X/"),
            ID,
            "0000-0002-1694-233X")
        .near("0000-0002-1825-0097", id("orcid", "0000-0002-1825-0097"))
        .near("https://orcid.org/x", id("orcid", "https://orcid.org/x"))
        .awkward(
            "url https://orcid.org/0000-0002-1825-0097",
            id("url", "https://orcid.org/0000-0002-1825-0097"));
  }

  private void isni() {
    rule("person.isni-checksum")
        .bad("0000 0001 2103 2680", id("isni", "0000 0001 2103 2680"))
        .bad("000000012103268", id("isni", "000000012103268"))
        .near("0000 0001 2103 2683", id("isni", "0000 0001 2103 2683"))
        .near("0000000121032683", id("isni", "0000000121032683"))
        .awkward(
            "https://isni.org/isni/000000012146438X",
            id("isni", "https://isni.org/isni/000000012146438X"));
  }

  private void ror() {
    rule("org.ror-format")
        .bad("https://ror.org/1dxps055", ror("https://ror.org/1dxps055"))
        .bad("05dxps05l", ror("05dxps05l"))
        .near("05dxps055", ror("05dxps055"))
        .near("05dxps056", ror("05dxps056"))
        .awkward("wikidata Q1065414", organization("wikidata", "Q1065414"));
    rule("org.ror-checksum")
        .bad("05dxps056", ror("05dxps056"))
        .bad("https://ror.org/03yrm5c27", ror("https://ror.org/03yrm5c27"))
        .near("05dxps055", ror("05dxps055"))
        .near("03yrm5c26", ror("03yrm5c26"))
        .awkward("03YRM5C26", ror("03YRM5C26"));
    rule("org.ror-url-form")
        .bad(
            "ror.org/05dxps055",
            ror("ror.org/05dxps055"),
            "/contributions/2/organization/identifiers/0/value",
            "05dxps055")
        .bad("https://ror.org/05dxps055", ror("https://ror.org/05dxps055"))
        .near("05dxps055", ror("05dxps055"))
        .near("https://ror.org/1dxps055", ror("https://ror.org/1dxps055"))
        .awkward("03yrm5c26", ror("03yrm5c26"));
  }

  private static AcademicEvent.Builder people(Contribution... contributions) {
    return talk().contributions(List.of(contributions));
  }

  private static AcademicEvent.Builder organized(Person... speakers) {
    AcademicEvent.Builder event =
        people(Contribution.of(Role.ORGANIZER, Organization.of(LocalizedText.of("zh", "清华大学"))));
    for (Person speaker : speakers) {
      event.addSpeaker(speaker);
    }
    return event;
  }

  private static Contribution speaker(Person person) {
    return Contribution.of(Role.SPEAKER, person);
  }

  private static Person orcid(Person person, String orcid) {
    return person.withIdentifiers(Identifier.of("orcid", orcid));
  }

  private static AcademicEvent.Builder titled(LocalizedText title) {
    return person(YAN.withHonorifics(title));
  }

  private static AcademicEvent.Builder person(Person person) {
    return talk().addContributions(Contribution.of(Role.PANELIST, person));
  }

  private static AcademicEvent.Builder id(String scheme, String value) {
    return person(ZHOU.withIdentifiers(Identifier.of(scheme, value)));
  }

  private static AcademicEvent.Builder ror(String value) {
    return organization("ror", value);
  }

  private static AcademicEvent.Builder organization(String scheme, String value) {
    Organization organization =
        Organization.of(LocalizedText.of("zh", "清华大学"))
            .withIdentifiers(Identifier.of(scheme, value));
    return talk().addContributions(Contribution.of(Role.CO_ORGANIZER, organization));
  }
}
