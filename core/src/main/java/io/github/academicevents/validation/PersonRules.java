package io.github.academicevents.validation;

import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.List;

/** Rules of one person but the affiliations, which are organizations. */
final class PersonRules {

  private PersonRules() {}

  static void check(Person person, Check check) {
    person.getUrl().ifPresent(url -> UrlRules.check(url, "url", check));
    person.getImage().ifPresent(url -> UrlRules.check(url, "image", check));
    person.getEmail().ifPresent(mail -> MailRules.check(mail, "email", check));
    person.getTelephone().ifPresent(phone -> PhoneRules.check(phone, "telephone", check));
    IdentifierRules.check(person.getIdentifiers(), check);
    PersonNameRules.check(person, check);
    titles(person.getHonorifics(), check);
  }

  private static void titles(List<Honorific> honorifics, Check check) {
    for (int i = 0; i < honorifics.size(); i++) {
      if (honorifics.get(i) instanceof LocalizedText text && !text.isEmpty()) {
        check.enter("honorifics");
        check.enter(i);
        check.report(Catalogue.PERSON_TITLE_UNKNOWN, null, text.best("zh", "en").orElse(""));
        check.leave();
        check.leave();
      }
    }
  }
}
