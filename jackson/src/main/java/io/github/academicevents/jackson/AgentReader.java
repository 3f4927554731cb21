package io.github.academicevents.jackson;

import io.github.academicevents.Address;
import io.github.academicevents.Honorific;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.List;
import java.util.function.Consumer;

/** Reads persons and organizations. */
final class AgentReader {

  private static final Address NOWHERE = Address.builder().build();

  private final JsonIn in;
  private final ValueReader values;
  private final TextReader texts;

  AgentReader(JsonIn in, ValueReader values, TextReader texts) {
    this.in = in;
    this.values = values;
    this.texts = texts;
  }

  Person person() {
    Person.Builder person = Person.builder();
    return person.extras(in.members(name -> member(person, name))).build();
  }

  private boolean member(Person.Builder person, String name) {
    switch (name) {
      case "name" -> texts.localized(person::name);
      case "givenName" -> texts.localized(person::givenName);
      case "familyName" -> texts.localized(person::familyName);
      case "honorifics" ->
          values.<Honorific>list(
              texts::honorific,
              extras -> LocalizedText.empty().withExtras(extras),
              person::honorifics);
      case "position" -> texts.localized(person::position);
      case "affiliations" ->
          values.objects(
              this::organization,
              extras -> Organization.builder().extras(extras).build(),
              person::affiliations);
      case "biography" -> texts.localized(person::biography);
      case "email" -> values.text(person::email);
      case "telephone" -> values.text(person::telephone);
      case "url" -> values.text(person::url);
      case "image" -> values.text(person::image);
      case "identifiers" -> identifiers(person::identifiers);
      default -> {
        return false;
      }
    }
    return true;
  }

  Organization organization() {
    Organization.Builder organization = Organization.builder();
    return organization.extras(in.members(name -> member(organization, name))).build();
  }

  private boolean member(Organization.Builder organization, String name) {
    switch (name) {
      case "name" -> texts.localized(organization::name);
      case "department" -> texts.localized(organization::department);
      case "url" -> values.text(organization::url);
      case "logo" -> values.text(organization::logo);
      case "identifiers" -> identifiers(organization::identifiers);
      case "address" -> address(organization::address);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Reads an address; one that has nothing but empty members is dropped. */
  void address(Consumer<Address> set) {
    int told = in.findings.size();
    var start = in.location();
    values.object(
        this::address,
        address -> {
          if (address.equals(NOWHERE)) {
            in.replaceEmpty(told, "place.empty-address-parts", start);
          } else {
            set.accept(address);
          }
        });
  }

  private Address address() {
    Address.Builder address = Address.builder();
    return address.extras(in.members(name -> member(address, name))).build();
  }

  private boolean member(Address.Builder address, String name) {
    switch (name) {
      case "street" -> texts.localized(address::street);
      case "locality" -> texts.localized(address::locality);
      case "region" -> texts.localized(address::region);
      case "postalCode" -> values.text(address::postalCode);
      case "country" -> values.text(address::country);
      default -> {
        return false;
      }
    }
    return true;
  }

  void identifiers(Consumer<List<Identifier>> set) {
    values.objects(this::identifier, extras -> Identifier.builder().extras(extras).build(), set);
  }

  private Identifier identifier() {
    Identifier.Builder identifier = Identifier.builder();
    return identifier
        .extras(
            in.members(
                name -> {
                  switch (name) {
                    case "scheme" -> values.text(identifier::scheme);
                    case "value" -> values.text(identifier::value);
                    default -> {
                      return false;
                    }
                  }
                  return true;
                }))
        .build();
  }
}
