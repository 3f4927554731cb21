package io.github.academicevents.jackson;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Address;
import io.github.academicevents.Honorific;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.List;

/** Writes persons and organizations. */
final class AgentWriter {

  private final JsonOut out;

  AgentWriter(JsonOut out) {
    this.out = out;
  }

  void person(Person person) {
    out.localized("name", person.getName());
    out.localized("givenName", person.getGivenName());
    out.localized("familyName", person.getFamilyName());
    out.list("honorifics", person.getHonorifics(), this::honorific);
    out.localized("position", person.getPosition());
    out.objects("affiliations", person.getAffiliations(), this::organization);
    out.localized("biography", person.getBiography());
    out.text("email", person.getEmail());
    out.text("telephone", person.getTelephone());
    out.text("url", person.getUrl());
    out.text("image", person.getImage());
    identifiers(person.getIdentifiers());
    out.extras(person.getExtras());
  }

  void organization(Organization organization) {
    out.localized("name", organization.getName());
    out.localized("department", organization.getDepartment());
    out.text("url", organization.getUrl());
    out.text("logo", organization.getLogo());
    identifiers(organization.getIdentifiers());
    out.object("address", organization.getAddress(), this::address);
    out.extras(organization.getExtras());
  }

  void address(Address address) {
    out.localized("street", address.getStreet());
    out.localized("locality", address.getLocality());
    out.localized("region", address.getRegion());
    out.text("postalCode", address.getPostalCode());
    out.text("country", address.getCountry());
    out.extras(address.getExtras());
  }

  void identifiers(List<Identifier> identifiers) {
    out.objects("identifiers", identifiers, this::identifier);
  }

  private void identifier(Identifier identifier) {
    out.text("scheme", identifier.getScheme());
    out.text("value", identifier.getValue());
    out.extras(identifier.getExtras());
  }

  private void honorific(Honorific honorific) {
    if (honorific instanceof AcademicTitle title) {
      out.element(title.getCode());
    } else if (honorific instanceof LocalizedText text) {
      out.localized(null, text);
    }
  }
}
