package io.github.academicevents.validation;

import static io.github.academicevents.validation.NameEdgeExamples.only;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Registration;
import io.github.academicevents.Role;

/** More examples of the rules of people but their names. */
final class PersonEdgeExamples extends RuleExamples {

  private static final String MAIL = "/contacts/0/email";

  PersonEdgeExamples() {
    mail();
    phone();
    identifiers();
    together();
    rule("person.title-unknown")
        .bad("特聘研究员II", titled(LocalizedText.of("zh", "特聘研究员II")))
        .bad("Guru", titled(LocalizedText.of("en", "Guru")))
        .near("教授", only(yan().addHonorifics(AcademicTitle.PROFESSOR)))
        .near("none", only(yan()))
        .awkward("Prof. em.", only(yan().addHonorifics(AcademicTitle.EMERITUS_PROFESSOR)));
  }

  private void mail() {
    rule("person.email-fullwidth-at")
        .bad("jjzhou＠bit。edu。cn", mail("jjzhou＠bit。edu。cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("jjzhou@bit.edu.cn。", mail("jjzhou@bit.edu.cn。"), MAIL, "jjzhou@bit.edu.cn")
        .near("jjzhou@bit.edu.cn", mail("jjzhou@bit.edu.cn"))
        .near("a_b-c.d@x-y.org", mail("a_b-c.d@x-y.org"))
        .awkward("欧阳@例子.中国", mail("欧阳@例子.中国"));
    rule("person.email-glued-text")
        .bad("联系方式jjzhou@", mail("联系方式jjzhou@bit.edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("Email: jjzhou@", mail("Email: jjzhou@bit.edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("Emailjjzhou@", mail("Emailjjzhou@bit.edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("jjzhou@bit.edu.cn请", mail("jjzhou@bit.edu.cn请回复"), MAIL, "jjzhou@bit.edu.cn")
        .near("email.office@bit.edu.cn", mail("email.office@bit.edu.cn"))
        .near("jj+tag@bit.edu.cn", mail("jj+tag@bit.edu.cn"))
        .near("éva@bit.edu.cn", mail("e\u0301va@bit.edu.cn"))
        .near("jjzhou@bit.eduè.cn", mail("jjzhou@bit.edue\u0300.cn"))
        .awkward("欧阳@例子.中国", mail("欧阳@例子.中国"));
    rule("person.email-invalid")
        .bad("jjzhou@", mail("jjzhou@"))
        .bad("jjzhou", mail("jjzhou"))
        .bad("a@b@c.cn", registration("a@b@c.cn"))
        .near("o'neil@x.ie", mail("o'neil@x.ie"))
        .near("\"j j\"@x.ie", mail("\"j j\"@x.ie"))
        .near("a#b@x.ie", mail("a#b@x.ie"))
        .awkward("δοκιμή@παράδειγμα.ελ", mail("δοκιμή@παράδειγμα.ελ"));
    rule("person.email-obfuscated")
        .bad("jjzhou#bit.edu.cn", mail("jjzhou#bit.edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .bad("name AT x dot cn", mail("name AT x dot cn"), MAIL, "name@x.cn")
        .bad("name(at)x", mail("name(at)x"))
        .bad("j[at]bit[dot]edu[dot]cn", mail("j[at]bit[dot]edu[dot]cn"), MAIL, "j@bit.edu.cn")
        .bad("jjzhou @ bit.edu.cn", mail("jjzhou @ bit.edu.cn"), MAIL, "jjzhou@bit.edu.cn")
        .near("a#b@x.ie", mail("a#b@x.ie"))
        .near("at.dot@x.cn", mail("at.dot@x.cn"))
        .awkward("o'neil@x.ie", mail("o'neil@x.ie"));
  }

  private void phone() {
    rule("person.phone-invalid")
        .bad("010-6891", phone("010-6891"))
        .bad("8 digits of nothing", phone("ask Ms Li"))
        .bad("+86 1", phone("+86 1"))
        .near("(+86) 10-68912345", phone("(+86) 10-68912345"))
        .near("010-68912345转801", phone("010-68912345转801"))
        .near("010-68912345/46", phone("010-68912345/46"))
        .near("86-13800138000", phone("86-13800138000"))
        .awkward("+49 (0)30 1234-5", phone("+49 (0)30 12345-67"))
        .awkward("400-123-4567", phone("400-123-4567"));
  }

  private void identifiers() {
    rule("person.orcid-checksum")
        .bad("0000-0002-1825-0098", id("orcid", "0000-0002-1825-0098"))
        .bad("0000-0002-1694-2330", id("orcid", "0000-0002-1694-2330"))
        .near("0000-0002-1825-0097", id("orcid", "0000-0002-1825-0097"))
        .near("isni", id("isni", "0000000121032683"))
        .awkward("0000-0002-1694-233X", id("ORCID", "0000-0002-1694-233X"));
    rule("person.orcid-format")
        .bad("0000-0002-1825-97", id("orcid", "0000-0002-1825-97"))
        .bad("0000000218250097", id("orcid", "0000000218250097"))
        .near("0000-0002-1825-0098", id("orcid", "0000-0002-1825-0098"))
        .near("https://orcid.org/…", id("orcid", "https://orcid.org/0000-0002-1825-0097"))
        .awkward("0000-0002-1694-233X", id("orcid", "0000-0002-1694-233X"));
    rule("person.orcid-url-form")
        .bad(
            "http://orcid.org/…",
            id("orcid", "http://orcid.org/0000-0002-1825-0097"),
            "/contributions/0/person/identifiers/0/value",
            "0000-0002-1825-0097")
        .bad("orcid.org/…/", id("orcid", "orcid.org/0000-0002-1825-0097/"))
        .near("0000-0002-1825-0097", id("orcid", "0000-0002-1825-0097"))
        .near("url", id("url", "https://orcid.org/0000-0002-1825-0097"))
        .awkward("0000-0002-1694-233X", id("orcid", "0000-0002-1694-233X"));
    rule("person.isni-checksum")
        .bad("0000 0001 2103 2680", id("isni", "0000 0001 2103 2680"))
        .bad("000000012103268", id("isni", "000000012103268"))
        .near("0000 0001 2103 2683", id("isni", "0000 0001 2103 2683"))
        .near("isni.org/isni/…", id("isni", "https://isni.org/isni/0000000121032683"))
        .awkward("000000021694233X", id("isni", "000000021694233X"));
  }

  private void together() {
    Identifier orcid = Identifier.of("orcid", "0000-0002-1825-0097");
    Identifier otherOrcid = Identifier.of("orcid", "0000-0002-1694-233X");
    rule("person.id-conflict")
        .bad(
            "阎栋 / 周金健",
            with(Role.PANELIST, zhou().addIdentifiers(orcid), yan().addIdentifiers(orcid)))
        .bad(
            "Ann / Bob",
            with(
                Role.CHAIR,
                en("Ann Ark").addIdentifiers(orcid),
                en("Bob Bee").addIdentifiers(orcid)))
        .near(
            "two ORCIDs",
            with(Role.CHAIR, zhou().addIdentifiers(otherOrcid), yan().addIdentifiers(orcid)))
        .near(
            "D. Yan",
            with(
                Role.CHAIR,
                en("D. Yan").addIdentifiers(orcid),
                en("Yan Dong").addIdentifiers(orcid)))
        .awkward(
            "阎 栋",
            with(Role.CHAIR, zh("阎栋").addIdentifiers(orcid), zh("阎栋").addIdentifiers(orcid)));
    rule("person.role-duplicate")
        .bad("阎栋 twice", with(Role.SPEAKER, yan(), yan()))
        .bad(
            "one ORCID",
            with(
                Role.CHAIR,
                en("D. Yan").addIdentifiers(orcid),
                yan().addIdentifiers(orcid),
                Role.CHAIR))
        .near("another role", with(Role.CHAIR, yan(), yan()))
        .near(
            "two ORCIDs",
            with(Role.SPEAKER, yan().addIdentifiers(otherOrcid), yan().addIdentifiers(orcid)))
        .awkward("王伟", with(Role.SPEAKER, wang("清华大学"), wang("北京大学")));
    rule("person.inviter-is-speaker")
        .bad("inviter", with(Role.INVITER, yan(), yan()))
        .bad("host", with(Role.HOST, en("Dong Yan"), en("Dong Yan")))
        .near("moderator", with(Role.MODERATOR, yan(), yan()))
        .near("周金健", with(Role.INVITER, zhou(), yan()))
        .awkward("王伟", with(Role.INVITER, wang("清华大学"), wang("北京大学")));
  }

  private static Person.Builder yan() {
    return Person.builder().name(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"));
  }

  private static Person.Builder zhou() {
    return zh("周金健");
  }

  private static Person.Builder zh(String name) {
    return Person.builder().name(LocalizedText.of("zh", name));
  }

  private static Person.Builder en(String name) {
    return Person.builder().name(LocalizedText.of("en", name));
  }

  private static Person.Builder wang(String university) {
    return zh("王伟").addAffiliations(Organization.of(LocalizedText.of("zh", university)));
  }

  private static AcademicEvent.Builder titled(LocalizedText title) {
    return only(yan().addHonorifics(title));
  }

  private static AcademicEvent.Builder id(String scheme, String value) {
    return only(yan().addIdentifiers(Identifier.of(scheme, value)));
  }

  private static AcademicEvent.Builder with(
      Role role, Person.Builder person, Person.Builder speaker) {
    return with(role, person, speaker, Role.SPEAKER);
  }

  private static AcademicEvent.Builder with(
      Role role, Person.Builder person, Person.Builder other, Role otherRole) {
    AcademicEvent.Builder event = otherRole == Role.SPEAKER ? only(other) : talk();
    if (otherRole != Role.SPEAKER) {
      event.addContributions(Contribution.of(otherRole, other.build()));
    }
    return event.addContributions(Contribution.of(role, person.build()));
  }

  private static AcademicEvent.Builder mail(String mail) {
    Contact contact = Contact.builder().name(LocalizedText.of("zh", "李明")).email(mail).build();
    return talk().contacts(java.util.List.of(contact));
  }

  private static AcademicEvent.Builder registration(String mail) {
    return talk().registration(Registration.builder().required(true).email(mail).build());
  }

  private static AcademicEvent.Builder phone(String phone) {
    return only(yan().telephone(phone));
  }
}
