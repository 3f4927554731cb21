package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules of all people of an event together. */
final class ContributionRules {

  /** Up to so many contributions are compared one by one, more by a map. */
  private static final int FEW = 16;

  /** So many of one name are compared. */
  private static final int COMPARED = 200;

  private final List<Contribution> contributions;
  private final Check check;
  private final @Nullable String[] keys;
  private final int[] previous;

  private ContributionRules(List<Contribution> contributions, Check check) {
    this.contributions = contributions;
    this.check = check;
    keys = new String[contributions.size()];
    previous = new int[contributions.size()];
  }

  static void check(AcademicEvent event, Check check) {
    if (hasSeveralPersons(event.getContributions())) {
      new ContributionRules(event.getContributions(), check).check();
    }
  }

  private static boolean hasSeveralPersons(List<Contribution> contributions) {
    int persons = 0;
    for (int i = 0; i < contributions.size() && persons < 2; i++) {
      persons += contributions.get(i).getAgent().orElse(null) instanceof Person ? 1 : 0;
    }
    return persons > 1;
  }

  private void check() {
    link();
    for (int i = 1; i < keys.length; i++) {
      if (previous[i] >= 0) {
        conflict(i, previous[i]);
        roles(i);
      }
    }
  }

  /** Finds for each person the one before who is the same. */
  private void link() {
    Map<String, Integer> last = keys.length > FEW ? new HashMap<>() : Map.of();
    for (int i = 0; i < keys.length; i++) {
      Person person = person(i);
      String key = person == null || person.getName().isEmpty() ? null : key(person);
      keys[i] = key;
      if (key == null) {
        previous[i] = -1;
      } else if (keys.length > FEW) {
        Integer before = last.put(key, i);
        previous[i] = before == null ? -1 : before;
      } else {
        previous[i] = i - 1;
        while (previous[i] >= 0 && !key.equals(keys[previous[i]])) {
          previous[i]--;
        }
      }
    }
  }

  private void roles(int index) {
    Role role = role(index);
    int left = COMPARED;
    for (int i = previous[index]; i >= 0 && role != null && left > 0; i = previous[i]) {
      Role other = role(i);
      left--;
      if (areApart(index, i)) {
        continue;
      }
      if (other == role) {
        boolean same = isContained(contributions.get(index), contributions.get(i));
        report(Catalogue.PERSON_ROLE_DUPLICATE, index, same ? "" : null);
        return;
      }
      if (role == Role.SPEAKER && isHost(other)) {
        report(Catalogue.PERSON_INVITER_IS_SPEAKER, i, null);
      } else if (isHost(role) && other == Role.SPEAKER) {
        report(Catalogue.PERSON_INVITER_IS_SPEAKER, index, null);
      }
    }
  }

  // Many are called 王伟.
  private boolean areApart(int index, int before) {
    Person person = person(index);
    Person other = person(before);
    return person == null || other == null || SamePerson.areApart(person, other);
  }

  private static boolean isHost(@Nullable Role role) {
    return role == Role.INVITER || role == Role.HOST;
  }

  /** Whether a contribution says nothing that the other doesn't. */
  private static boolean isContained(Contribution one, Contribution other) {
    Person person = one.getPerson().orElseThrow();
    LocalizedText name = person.getName();
    LocalizedText known = other.getPerson().orElseThrow().getName();
    return one.equals(other)
        || one.getExtras().isEmpty()
            && person.equals(Person.of(name))
            && known.asMap().entrySet().containsAll(name.asMap().entrySet())
            && name.getExtras().isEmpty();
  }

  private void report(Rule rule, int index, @Nullable String suggestion) {
    check.enter("contributions");
    check.enter(index);
    Person person = person(index);
    String name = person == null ? null : person.getName().best("zh", "en").orElse(null);
    check.report(rule, null, name, suggestion);
    check.leave();
    check.leave();
  }

  private void conflict(int index, int before) {
    Person person = person(index);
    Person other = person(before);
    if (person == null || other == null || orcid(person) == null) {
      return;
    }
    if (SamePerson.haveDifferentNames(person.getName(), other.getName())) {
      check.enter("contributions");
      check.enter(index);
      check.enter("person");
      check.report(Catalogue.PERSON_ID_CONFLICT, "identifiers", orcid(person));
      check.leave();
      check.leave();
      check.leave();
    }
  }

  private @Nullable Person person(int index) {
    return contributions.get(index).getAgent().orElse(null) instanceof Person person
        ? person
        : null;
  }

  private @Nullable Role role(int index) {
    return contributions.get(index).getRole().orElse(null);
  }

  private static String key(Person person) {
    String orcid = orcid(person);
    if (orcid != null) {
      return orcid;
    }
    String zh = person.getName().zh().orElse(null);
    return zh != null ? zh : person.getName().best("en").orElse("");
  }

  private static @Nullable String orcid(Person person) {
    List<Identifier> identifiers = person.getIdentifiers();
    for (int i = 0; i < identifiers.size(); i++) {
      if (identifiers.get(i).getScheme().orElse("").equalsIgnoreCase("orcid")) {
        String value = identifiers.get(i).getValue().orElse(null);
        return value == null ? null : IdentifierRules.bareOrcid(value);
      }
    }
    return null;
  }
}
