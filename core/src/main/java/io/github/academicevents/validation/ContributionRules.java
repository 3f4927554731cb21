package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules of all people of an event together. */
final class ContributionRules {

  private ContributionRules() {}

  static void check(AcademicEvent event, Check check) {
    List<Contribution> contributions = event.getContributions();
    Map<String, LocalizedText> names = new HashMap<>();
    Set<String> speakers = new HashSet<>();
    for (Contribution contribution : contributions) {
      if (contribution.getRole().orElse(null) == Role.SPEAKER) {
        contribution.getPerson().ifPresent(person -> speakers.add(key(person)));
      }
    }
    Set<String> seen = new HashSet<>();
    check.enter("contributions");
    for (int i = 0; i < contributions.size(); i++) {
      Person person = contributions.get(i).getPerson().orElse(null);
      Role role = contributions.get(i).getRole().orElse(null);
      if (person == null || person.getName().isEmpty()) {
        continue;
      }
      check.enter(i);
      String name = person.getName().best("zh", "en").orElse("");
      if (role != null && !seen.add(role.getCode() + " " + key(person))) {
        check.report(Catalogue.PERSON_ROLE_DUPLICATE, null, name);
      }
      if ((role == Role.INVITER || role == Role.HOST) && speakers.contains(key(person))) {
        check.report(Catalogue.PERSON_INVITER_IS_SPEAKER, null, name);
      }
      conflict(person, names, check);
      check.leave();
    }
    check.leave();
  }

  private static void conflict(Person person, Map<String, LocalizedText> names, Check check) {
    String orcid = orcid(person);
    LocalizedText other = orcid.isEmpty() ? null : names.putIfAbsent(orcid, person.getName());
    if (other == null) {
      return;
    }
    for (String tag : List.of("zh", "en")) {
      String here = person.getName().get(tag).orElse("");
      String there = other.get(tag).orElse("");
      if (!here.isEmpty() && !there.isEmpty() && !here.equalsIgnoreCase(there)) {
        check.enter("person");
        check.report(Catalogue.PERSON_ID_CONFLICT, "identifiers", orcid);
        check.leave();
        return;
      }
    }
  }

  private static String key(Person person) {
    String orcid = orcid(person);
    return orcid.isEmpty() ? person.getName().best("zh", "en").orElse("") : orcid;
  }

  private static String orcid(Person person) {
    for (Identifier identifier : person.getIdentifiers()) {
      if (identifier.getScheme().orElse("").equalsIgnoreCase("orcid")) {
        return identifier.getValue().orElse("");
      }
    }
    return "";
  }
}
