package io.github.academicevents.validation;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;

/** Rules of a person's name; each text gets the narrowest fault. */
final class PersonNameRules {

  private static final String[] ENGLISH_TITLES = {
    "Prof. ",
    "Professor ",
    "Dr. ",
    "Dr ",
    "Mr. ",
    "Mr ",
    "Ms. ",
    "Ms ",
    "Mrs. ",
    "Assoc. Prof. ",
    "Associate Professor ",
    "Academician "
  };
  private static final String[] ORGANIZATIONS = {
    "大学",
    "学院",
    "研究",
    "公司",
    "智能",
    "中心",
    "实验室",
    "科技",
    "集团",
    "医院",
    "Univ",
    "Institute",
    "College",
    "Laborator",
    "Inc",
    "Ltd",
    "School"
  };

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
    String bare = withoutAffiliation(text);
    String untitled = withoutTitle(bare.strip());
    if (isSeveral(text)) {
      check.report(Catalogue.PERSON_MULTIPLE_IN_ONE, tag, text);
    } else if (!bare.equals(text)) {
      check.report(Catalogue.PERSON_NAME_HAS_AFFILIATION, tag, text, untitled);
    } else if (!untitled.equals(text.strip())) {
      check.report(Catalogue.PERSON_NAME_HAS_TITLE, tag, text, untitled);
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

  private static String withoutAffiliation(String text) {
    String name = text.strip();
    if (!name.endsWith(")") && !name.endsWith("\uFF09")) {
      return text;
    }
    int open = Math.max(name.lastIndexOf('('), name.lastIndexOf('\uFF08'));
    if (open <= 0) {
      return text;
    }
    for (String word : ORGANIZATIONS) {
      if (name.indexOf(word, open) > 0) {
        return name.substring(0, open).strip();
      }
    }
    return text;
  }

  private static String withoutTitle(String text) {
    for (String title : ENGLISH_TITLES) {
      if (text.startsWith(title) && text.length() > title.length()) {
        return text.substring(title.length()).strip();
      }
    }
    String best = text;
    for (AcademicTitle title : AcademicTitle.values()) {
      for (String form : title.getChineseForms()) {
        String rest = text.endsWith(form) ? text.substring(0, text.length() - form.length()) : "";
        if (rest.strip().length() >= 2 && rest.length() < best.length()) {
          best = rest.strip();
        }
      }
    }
    return best;
  }

  private static boolean isSeveral(String text) {
    return text.indexOf('、') > 0
        || text.indexOf('\uFF1B') > 0
        || text.indexOf(';') > 0
        || text.contains(" and ")
        || text.contains(" & ")
        || text.indexOf('\uFF0C') > 0 && hasHan(text);
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
    return text.chars().anyMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static boolean isAllHan(String text) {
    return text.codePoints().allMatch(Character::isIdeographic);
  }
}
