package io.github.academicevents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person's name as a language writes it. */
final class PersonNames {

  private PersonNames() {}

  static String format(Person person, String language) {
    LocalizedText names = person.getName().isEmpty() ? joined(person) : person.getName();
    Optional<String> tag = names.bestLanguage(language);
    String name = tag.flatMap(names::get).orElse("");
    if (name.isEmpty() || person.getHonorifics().isEmpty()) {
      return name;
    }
    return tag.get().startsWith("zh")
        ? chinese(name, person.getHonorifics())
        : english(name, person.getHonorifics(), language);
  }

  private static LocalizedText joined(Person person) {
    LocalizedText names = LocalizedText.empty();
    for (String tag : person.getFamilyName().asMap().keySet()) {
      String family = person.getFamilyName().get(tag).orElse("");
      String given = person.getGivenName().get(tag).orElse("");
      String name = tag.startsWith("zh") ? family + given : (given + " " + family).strip();
      names = names.with(tag, name);
    }
    return names.isEmpty() ? person.getGivenName() : names;
  }

  private static String chinese(String name, List<Honorific> titles) {
    StringBuilder text = new StringBuilder(name);
    for (Honorific title : titles) {
      String word =
          title instanceof AcademicTitle known
              ? known.getChineseForms().get(0)
              : ((LocalizedText) title).best("zh").orElse("");
      if (!word.isEmpty()) {
        text.append(' ').append(word);
      }
    }
    return text.toString();
  }

  private static String english(String name, List<Honorific> titles, String language) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (Honorific title : titles) {
      if (title instanceof AcademicTitle known) {
        (known.isBeforeEnglishName() ? before : after).add(known.getEnglishForm());
      } else {
        before.add(((LocalizedText) title).best(language, "en").orElse(""));
      }
    }
    before.removeIf(String::isEmpty);
    after.removeIf(String::isEmpty);
    before.add(name);
    after.add(0, String.join(" ", before));
    return String.join(", ", after);
  }
}
