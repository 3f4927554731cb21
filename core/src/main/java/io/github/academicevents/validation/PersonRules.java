package io.github.academicevents.validation;

import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.List;

/** Rules of one person but the affiliations, which are organizations. */
final class PersonRules {

  private PersonRules() {}

  static void check(Person person, Check check) {
    String url = person.getUrl().orElse(null);
    if (url != null) {
      UrlRules.check(url, "url", check);
    }
    String image = person.getImage().orElse(null);
    if (image != null) {
      UrlRules.check(image, "image", check);
    }
    String mail = person.getEmail().orElse(null);
    if (mail != null) {
      MailRules.check(mail, "email", check);
    }
    String phone = person.getTelephone().orElse(null);
    if (phone != null) {
      PhoneRules.check(phone, "telephone", check);
    }
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
