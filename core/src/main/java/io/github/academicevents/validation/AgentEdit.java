package io.github.academicevents.validation;

import io.github.academicevents.Address;
import io.github.academicevents.Agent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Honorific;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.Map;
import java.util.Optional;

/** Puts suggestions in their places among persons, organizations and what they have. */
final class AgentEdit {

  private AgentEdit() {}

  static Contribution contribution(Contribution old, Edits edits) {
    Optional<Agent> agent = old.getAgent();
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      agent =
          switch (member.getKey()) {
            case "person" ->
                agent.map(who -> who instanceof Person person ? person(person, inside) : who);
            case "organization" ->
                agent.map(
                    who -> who instanceof Organization body ? organization(body, inside) : who);
            default -> agent;
          };
    }
    return old.withAgent(agent);
  }

  private static Honorific honorific(Honorific old, Edits edits) {
    return old instanceof LocalizedText text ? edits.localized(text) : old;
  }

  private static Person person(Person old, Edits edits) {
    Person person = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      person =
          switch (member.getKey()) {
            case "name" -> person.withName(inside.localized(person.getName()));
            case "givenName" -> person.withGivenName(inside.localized(person.getGivenName()));
            case "familyName" -> person.withFamilyName(inside.localized(person.getFamilyName()));
            case "honorifics" ->
                person.withHonorifics(inside.list(person.getHonorifics(), AgentEdit::honorific));
            case "position" -> person.withPosition(inside.localized(person.getPosition()));
            case "affiliations" ->
                person.withAffiliations(
                    inside.list(person.getAffiliations(), AgentEdit::organization));
            case "biography" -> person.withBiography(inside.localized(person.getBiography()));
            case "email" -> person.withEmail(inside.text(person.getEmail()));
            case "telephone" -> person.withTelephone(inside.text(person.getTelephone()));
            case "url" -> person.withUrl(inside.text(person.getUrl()));
            case "image" -> person.withImage(inside.text(person.getImage()));
            case "identifiers" ->
                person.withIdentifiers(inside.list(person.getIdentifiers(), AgentEdit::identifier));
            default -> person;
          };
    }
    return person;
  }

  private static Organization organization(Organization old, Edits edits) {
    Organization organization = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      organization =
          switch (member.getKey()) {
            case "name" -> organization.withName(inside.localized(organization.getName()));
            case "department" ->
                organization.withDepartment(inside.localized(organization.getDepartment()));
            case "url" -> organization.withUrl(inside.text(organization.getUrl()));
            case "logo" -> organization.withLogo(inside.text(organization.getLogo()));
            case "identifiers" ->
                organization.withIdentifiers(
                    inside.list(organization.getIdentifiers(), AgentEdit::identifier));
            case "address" ->
                organization.withAddress(inside.in(organization.getAddress(), AgentEdit::address));
            default -> organization;
          };
    }
    return organization;
  }

  static Address address(Address old, Edits edits) {
    Address address = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      address =
          switch (member.getKey()) {
            case "street" -> address.withStreet(inside.localized(address.getStreet()));
            case "locality" -> address.withLocality(inside.localized(address.getLocality()));
            case "region" -> address.withRegion(inside.localized(address.getRegion()));
            case "postalCode" -> address.withPostalCode(inside.text(address.getPostalCode()));
            case "country" -> address.withCountry(inside.text(address.getCountry()));
            default -> address;
          };
    }
    return address;
  }

  static Identifier identifier(Identifier old, Edits edits) {
    Identifier identifier = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      identifier =
          switch (member.getKey()) {
            case "scheme" -> identifier.withScheme(inside.text(identifier.getScheme()));
            case "value" -> identifier.withValue(inside.text(identifier.getValue()));
            default -> identifier;
          };
    }
    return identifier;
  }
}
