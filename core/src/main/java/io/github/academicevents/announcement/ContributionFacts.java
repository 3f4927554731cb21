package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts people and organizations into an event: speakers, other people, organizations. */
final class ContributionFacts {

  private static final int MAX_VALUE = 1000;

  private final AcademicEvent.Builder event;
  private final Spans spans;
  private final Findings findings;
  private int count;
  private boolean named;

  ContributionFacts(AcademicEvent.Builder event, Spans spans, Findings findings) {
    this.event = event;
    this.spans = spans;
    this.findings = findings;
  }

  void addPeople(Map<Role, List<PersonDraft>> people) {
    people.forEach((role, persons) -> addIf(PeopleFacts.isSpeaker(role), role, persons));
    people.forEach((role, persons) -> addIf(!PeopleFacts.isSpeaker(role), role, persons));
  }

  private void addIf(boolean now, Role role, List<PersonDraft> persons) {
    if (!now) {
      return;
    }
    for (PersonDraft draft : persons) {
      String pointer = "/contributions/" + count++;
      Person person = draft.build(pointer + "/person", spans);
      event.addContributions(Contribution.of(role, person));
      if (draft.isGuessed()) {
        draft.name.parts().values().stream()
            .findFirst()
            .ifPresent(name -> findings.add("announcement.guessed", pointer, name));
      }
      if (draft.guessedBiography != null && !draft.biography.isEmpty()) {
        findings.add("announcement.guessed", pointer + "/person/biography", draft.guessedBiography);
      }
      if (draft.hasDifferentRanks()) {
        findings.add(
            "person.title-translation-mismatch",
            pointer + "/person/honorifics",
            draft.englishRank());
      }
    }
  }

  void addOrganizers(List<Segment> segments, OrganizerReader reader, PeopleReader people) {
    Set<String> known = new HashSet<>();
    for (Segment segment : segments) {
      if (!segment.field().isOrganizer() || segment.value().length() > MAX_VALUE) {
        continue;
      }
      Role role = segment.field().role().orElse(Role.ORGANIZER);
      List<Mention> persons = persons(segment.value(), people);
      if (!persons.isEmpty()) {
        addIf(true, role, persons.stream().map(PersonDraft::new).toList());
        continue;
      }
      for (Slice name : reader.read(segment.value())) {
        if (known.add(role + name.value())) {
          addOrganization(role, name);
        }
      }
    }
  }

  private void addOrganization(Role role, Slice name) {
    String pointer = "/contributions/" + count++ + "/organization/name";
    Organization organization =
        Organization.builder().name(new Texts().put(name).build(pointer, spans)).build();
    event.addContributions(Contribution.of(role, organization));
    named = true;
  }

  /** Adds organizations that a sentence tells, where no label does. */
  void addGuessedOrganizers(List<Slice> names) {
    if (!named) {
      for (Slice name : names) {
        findings.add("announcement.guessed", "/contributions/" + count, name);
        addOrganization(Role.ORGANIZER, name);
      }
    }
  }

  /** The persons of a value that is nothing but names in Latin letters; none if it is more. */
  private static List<Mention> persons(Slice value, PeopleReader people) {
    if (Han.any(value) || value.length() > 200) {
      return List.of();
    }
    List<Mention> read = people.readUnlabelled(value);
    int told = 0;
    for (Mention person : read) {
      Slice name = person.latin;
      told += name == null ? 0 : name.length();
      told += person.titles.stream().mapToInt(title -> title.text().length()).sum();
      if (!person.units.isEmpty()) {
        return List.of();
      }
    }
    return told * 10 >= value.length() * 7 ? read : List.of();
  }
}
