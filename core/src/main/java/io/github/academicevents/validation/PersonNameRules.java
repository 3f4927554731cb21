package io.github.academicevents.validation;

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
    boolean named =
        !name.isEmpty() || !person.getGivenName().isEmpty() || !person.getFamilyName().isEmpty();
    if (!named && person.getExtras().isEmpty()) {
      check.report(Catalogue.PERSON_NAME_MISSING, null);
      return;
    }
    check.enter("name");
    name.forEach((tag, text) -> text(tag, text, person, check));
    check.leave();
    order(person, check);
    person
        .getGivenName()
        .en()
        .filter(PersonNameRules::isInitials)
        .ifPresent(
            text -> {
              check.enter("givenName");
              check.report(Catalogue.PERSON_INITIALS_ONLY, "en", text);
              check.leave();
            });
  }

  private static void text(String tag, String text, Person person, Check check) {
    boolean hasHan = hasHan(text);
    if (NameList.isSeveral(text)) {
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
    } else if (tag.equals("zh") && !hasHan && hasHanName(person) && hasLatin(text)) {
      check.report(Catalogue.PERSON_LATIN_IN_ZH_SLOT, tag, text);
    } else if (hasHan && isAllHan(text.replace(" ", "").replace("\u3000", ""))) {
      hanName(tag, text, check);
    } else if (!hasHan && person.getGivenName().isEmpty()) {
      int space = text.strip().lastIndexOf(' ');
      if (space > 0 && isInitials(text.strip().substring(0, space))) {
        check.report(Catalogue.PERSON_INITIALS_ONLY, tag, text);
      }
    }
  }

  private static void hanName(String tag, String text, Check check) {
    String closed = text.replace(" ", "").replace("\u3000", "");
    if (closed.length() < 2 || closed.length() > 6) {
      check.report(Catalogue.PERSON_ZH_NAME_IMPLAUSIBLE, tag, text);
    } else if (closed.length() <= 4 && !closed.equals(text)) {
      check.report(Catalogue.PERSON_ZH_NAME_SPACED, tag, text, closed);
    }
  }

  private static boolean hasHanName(Person person) {
    return hasHan(person.getName().en().orElse(""))
        || hasHan(person.getFamilyName().zh().orElse(""))
        || hasHan(person.getGivenName().zh().orElse(""));
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
    String surname = ChineseSurnames.pinyin(person.getName().zh().orElse(""));
    if (given.equalsIgnoreCase(surname)) {
      check.enter("familyName");
      check.report(Catalogue.PERSON_NAME_ORDER_CONFLICT, "en", family, given);
      check.leave();
    }
  }

  private static boolean isInitials(String text) {
    boolean letterBefore = false;
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (letterBefore || !Character.isUpperCase(c)) {
          return false;
        }
        any = true;
        letterBefore = true;
      } else if (c == '.' || c == ' ' || c == '-') {
        letterBefore = false;
      } else {
        return false;
      }
    }
    return any;
  }

  private static boolean hasLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        return true;
      }
    }
    return false;
  }

  static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isIdeographic(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllHan(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!Character.isIdeographic(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }
}
