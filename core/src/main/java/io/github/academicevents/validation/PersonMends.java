package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Mends persons whose name holds more than a name, or who stand there twice. */
final class PersonMends {

  private PersonMends() {}

  /** The persons that are written in one name; only that person where it is but one. */
  static List<Person> split(Person person) {
    List<Person> persons = new ArrayList<>();
    for (Map.Entry<String, String> text : person.getName().asMap().entrySet()) {
      List<String> names = NameList.split(text.getValue());
      if (!persons.isEmpty() && names.size() != persons.size()) {
        return List.of(person);
      }
      for (int i = 0; i < names.size(); i++) {
        if (i == persons.size()) {
          persons.add(
              Person.builder()
                  .name(LocalizedText.empty())
                  .affiliations(person.getAffiliations())
                  .build());
        }
        Person one = persons.get(i);
        persons.set(i, one.withName(one.getName().with(text.getKey(), names.get(i))));
      }
    }
    return persons.size() > 1
            && isOnlyNameAndAffiliation(person)
            && persons.stream().allMatch(PersonMends::isGood)
        ? persons
        : List.of(person);
  }

  private static boolean isOnlyNameAndAffiliation(Person person) {
    return person.equals(
        Person.builder().name(person.getName()).affiliations(person.getAffiliations()).build());
  }

  /** The person with titles and affiliation moved out of the name; the same one if it has none. */
  static Person moveOut(Person old) {
    LocalizedText name = old.getName();
    LocalizedText affiliation = LocalizedText.empty();
    List<Honorific> titles = new ArrayList<>(old.getHonorifics());
    for (Map.Entry<String, String> text : old.getName().asMap().entrySet()) {
      NameParts parts = NameParts.of(text.getValue());
      for (Honorific title : parts.titles()) {
        if (!titles.contains(title)) {
          titles.add(title);
        }
      }
      if (parts.affiliation() != null) {
        affiliation = affiliation.with(text.getKey(), parts.affiliation());
      }
      if (parts.affiliation() != null || !parts.titles().isEmpty()) {
        name = name.with(text.getKey(), parts.name());
      }
    }
    Person person = old.withName(name).withHonorifics(titles);
    if (!affiliation.isEmpty() && !hasAffiliation(old, affiliation)) {
      List<Organization> affiliations = new ArrayList<>(old.getAffiliations());
      affiliations.add(Organization.of(affiliation));
      person = person.withAffiliations(affiliations);
    }
    return isGood(person) ? person : old;
  }

  private static boolean hasAffiliation(Person person, LocalizedText name) {
    return person.getAffiliations().stream()
        .anyMatch(known -> known.getName().asMap().entrySet().containsAll(name.asMap().entrySet()));
  }

  // What is made must not offend where the old one did not.
  private static boolean isGood(Person person) {
    Check check = new Check(Profile.record(), LocalDate.EPOCH);
    PersonNameRules.check(person, check);
    return check.findings().stream()
        .allMatch(
            finding ->
                finding.getSeverity() == Severity.INFO || finding.getSuggestion().isPresent());
  }

  static AcademicEvent split(AcademicEvent event, List<String> steps, Finding finding) {
    return replace(event, steps, PersonMends::split);
  }

  static AcademicEvent moveOut(AcademicEvent event, List<String> steps, Finding finding) {
    return replace(event, steps, person -> List.of(moveOut(person)));
  }

  static AcademicEvent swap(AcademicEvent event, List<String> steps, Finding finding) {
    return replace(event, steps, person -> List.of(swapped(person)));
  }

  /** The person with English family name and given name put in each other's place. */
  static Person swapped(Person person) {
    String family = person.getFamilyName().en().orElse("");
    String given = person.getGivenName().en().orElse("");
    return person
        .withFamilyName(person.getFamilyName().with("en", given))
        .withGivenName(person.getGivenName().with("en", family));
  }

  static AcademicEvent dropDuplicate(AcademicEvent event, List<String> steps, Finding finding) {
    List<Contribution> contributions = new ArrayList<>(event.getContributions());
    contributions.remove(Integer.parseInt(steps.get(1)));
    return event.withContributions(contributions);
  }

  private static AcademicEvent replace(
      AcademicEvent event, List<String> steps, Function<Person, List<Person>> mend) {
    int index = Integer.parseInt(steps.get(1));
    List<Contribution> contributions = new ArrayList<>(event.getContributions());
    Contribution old = contributions.remove(index);
    Person person = old.getPerson().orElseThrow();
    List<Contribution> mended = new ArrayList<>();
    for (Person one : mend.apply(person)) {
      mended.add(old.withAgent(one));
    }
    contributions.addAll(index, mended);
    return event.withContributions(contributions);
  }
}
