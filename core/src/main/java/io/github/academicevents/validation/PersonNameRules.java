package io.github.academicevents.validation;

import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Rules of a person's name; each text gets the narrowest fault. */
final class PersonNameRules {

  private PersonNameRules() {}

  static void check(Person person, Check check) {
    LocalizedText name = person.getName();
    if (isNameless(person)) {
      check.report(Catalogue.PERSON_NAME_MISSING, null);
      return;
    }
    check.enter("name");
    name.forEach((tag, text) -> text(tag, text, person, check));
    check.leave();
    order(person, check);
    String given = person.getGivenName().en().orElse(null);
    if (given != null && NameForms.isInitials(given, 0, given.length())) {
      check.enter("givenName");
      check.report(Catalogue.PERSON_INITIALS_ONLY, "en", given);
      check.leave();
    }
  }

  private static boolean isNameless(Person person) {
    return person.getName().isEmpty()
        && person.getGivenName().isEmpty()
        && person.getFamilyName().isEmpty()
        && !isUnread(person.getExtras())
        && person.getName().getExtras().isEmpty();
  }

  private static boolean isUnread(Extras extras) {
    return !extras.isEmpty()
        && (extras.has("name")
            || extras.has("givenName")
            || extras.has("familyName")
            || extras.has(Extras.VALUE));
  }

  private static void text(String tag, String text, Person person, Check check) {
    int classes = CharClass.of(text);
    if (NameList.isSeveral(text, classes)) {
      List<Person> persons = PersonMends.split(person);
      check.report(
          Catalogue.PERSON_MULTIPLE_IN_ONE,
          tag,
          text,
          persons.size() > 1 ? names(tag, persons) : null);
      return;
    }
    NameParts parts = NameParts.of(text);
    if (parts.affiliation() != null) {
      check.report(Catalogue.PERSON_NAME_HAS_AFFILIATION, tag, text, bare(tag, text, person));
    } else if (!parts.titles().isEmpty()) {
      check.report(Catalogue.PERSON_NAME_HAS_TITLE, tag, text, bare(tag, text, person));
    } else {
      form(tag, text, classes, person, check);
    }
  }

  private static void form(String tag, String text, int classes, Person person, Check check) {
    if ((classes & (CharClass.HAN | CharClass.SURROGATE)) != 0) {
      NameForms.han(tag, text, check);
    } else if ((classes & (CharClass.LATIN | CharClass.LATIN_1)) == 0) {
      return;
    } else if (LanguageTags.isChinese(tag) && hasHanName(person)) {
      check.report(Catalogue.PERSON_LATIN_IN_ZH_SLOT, tag, text);
    } else if (person.getGivenName().isEmpty() && NameForms.hasInitialsOnly(text.strip())) {
      check.report(Catalogue.PERSON_INITIALS_ONLY, tag, text);
    }
  }

  private static boolean hasHanName(Person person) {
    return hasHan(person.getName().en().orElse(""))
        || hasHan(person.getFamilyName().zh().orElse(""))
        || hasHan(person.getGivenName().zh().orElse(""))
        || hasHan(person.getName().get("zh-Hant").orElse(""));
  }

  private static String names(String tag, List<Person> persons) {
    StringJoiner names = new StringJoiner("; ");
    persons.forEach(person -> names.add(person.getName().get(tag).orElse("")));
    return names.toString();
  }

  /** The name that a mend leaves; null where it leaves all as it is. */
  private static @Nullable String bare(String tag, String text, Person person) {
    String bare = PersonMends.moveOut(person).getName().get(tag).orElse("");
    return bare.equals(text) ? null : bare;
  }

  private static void order(Person person, Check check) {
    String family = person.getFamilyName().en().orElse("");
    String given = person.getGivenName().en().orElse("");
    if (family.isEmpty() || given.isEmpty() || given.equalsIgnoreCase(family)) {
      return;
    }
    String chinese = person.getName().zh().orElse("");
    if (ChineseSurnames.agree(chinese, given) && !ChineseSurnames.agree(chinese, family)) {
      check.enter("familyName");
      check.report(Catalogue.PERSON_NAME_ORDER_CONFLICT, "en", family, given);
      check.leave();
    }
  }

  private static boolean hasHan(String text) {
    return (CharClass.of(text) & CharClass.HAN) != 0;
  }
}
