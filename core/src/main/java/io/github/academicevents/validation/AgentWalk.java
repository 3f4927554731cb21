package io.github.academicevents.validation;

import io.github.academicevents.Address;
import io.github.academicevents.Agent;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way through persons, organizations and addresses. */
final class AgentWalk {

  private final Check check;
  private final TextWalk texts;

  AgentWalk(Check check, TextWalk texts) {
    this.check = check;
    this.texts = texts;
  }

  void check(@Nullable Agent agent) {
    if (agent instanceof Person person) {
      check.enter("person");
      person(person);
      check.leave();
    } else if (agent instanceof Organization organization) {
      check.enter("organization");
      organization(organization);
      check.leave();
    }
  }

  private void person(Person person) {
    PersonRules.check(person, check);
    texts.check(person.getName(), "name", TextKind.PERSON_NAME);
    texts.check(person.getGivenName(), "givenName", TextKind.PERSON_NAME);
    texts.check(person.getFamilyName(), "familyName", TextKind.PERSON_NAME);
    texts.check(person.getPosition(), "position", TextKind.PHRASE);
    texts.check(person.getBiography(), "biography", TextKind.PROSE);
    honorifics(person.getHonorifics());
    check.enter("affiliations");
    for (int i = 0; i < person.getAffiliations().size(); i++) {
      check.enter(i);
      organization(person.getAffiliations().get(i));
      check.leave();
    }
    check.leave();
  }

  private void honorifics(List<Honorific> honorifics) {
    check.enter("honorifics");
    for (int i = 0; i < honorifics.size(); i++) {
      if (honorifics.get(i) instanceof LocalizedText text) {
        check.enter(i);
        texts.check(text, TextKind.PHRASE);
        check.leave();
      }
    }
    check.leave();
  }

  private void organization(Organization organization) {
    OrgRules.check(organization, check);
    texts.check(organization.getName(), "name", TextKind.NAME);
    texts.check(organization.getDepartment(), "department", TextKind.NAME);
    address(organization.getAddress().orElse(null));
  }

  void address(@Nullable Address address) {
    if (address != null) {
      check.enter("address");
      texts.check(address.getStreet(), "street", TextKind.NAME);
      texts.check(address.getLocality(), "locality", TextKind.NAME);
      texts.check(address.getRegion(), "region", TextKind.NAME);
      check.leave();
    }
  }
}
