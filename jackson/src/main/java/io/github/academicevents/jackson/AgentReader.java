package io.github.academicevents.jackson;

import io.github.academicevents.Address;
import io.github.academicevents.Honorific;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

  @Nullable Person person() {
    if (!in.startObject()) {
      return null;
    }
    Person.Builder person = Person.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> person.name(texts.localized());
        case "givenName" -> person.givenName(texts.localized());
        case "familyName" -> person.familyName(texts.localized());
        case "honorifics" -> honorifics(person);
        case "position" -> person.position(texts.localized());
        case "affiliations" -> affiliations(person);
        case "biography" -> person.biography(texts.localized());
        case "email" -> person.email(values.text());
        case "telephone" -> person.telephone(values.text());
        case "url" -> person.url(values.text());
        case "image" -> person.image(values.text());
        case "identifiers" -> identifiers(person::addIdentifiers);
        default -> in.unknown();
      }
    }
    return person.extras(in.endObject()).build();
  }

  private void honorifics(Person.Builder person) {
    values.<Honorific>list(
        texts::honorific,
        extras -> LocalizedText.empty().withExtras(extras),
        person::addHonorifics);
  }

  private void affiliations(Person.Builder person) {
    values.objects(
        this::organization,
        extras -> Organization.builder().extras(extras).build(),
        person::addAffiliations);
  }

  @Nullable Organization organization() {
    if (!in.startObject()) {
      return null;
    }
    Organization.Builder organization = Organization.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> organization.name(texts.localized());
        case "department" -> organization.department(texts.localized());
        case "url" -> organization.url(values.text());
        case "logo" -> organization.logo(values.text());
        case "identifiers" -> identifiers(organization::addIdentifiers);
        case "address" -> organization.address(Optional.ofNullable(address()));
        default -> in.unknown();
      }
    }
    return organization.extras(in.endObject()).build();
  }

  /** Reads an address; one that has nothing but empty members is dropped. */
  @Nullable Address address() {
    int told = in.findings.size();
    long start = in.spot();
    if (!in.startObject()) {
      return null;
    }
    Address.Builder parts = Address.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "street" -> parts.street(texts.localized());
        case "locality" -> parts.locality(texts.localized());
        case "region" -> parts.region(texts.localized());
        case "postalCode" -> parts.postalCode(values.text());
        case "country" -> parts.country(values.text());
        default -> in.unknown();
      }
    }
    Address address = parts.extras(in.endObject()).build();
    if (address.equals(NOWHERE)) {
      in.replaceEmpty(told, "place.empty-address-parts", start);
      return null;
    }
    return address;
  }

  void identifiers(Consumer<Identifier> add) {
    values.objects(this::identifier, extras -> Identifier.builder().extras(extras).build(), add);
  }

  private @Nullable Identifier identifier() {
    if (!in.startObject()) {
      return null;
    }
    Identifier.Builder identifier = Identifier.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "scheme" -> identifier.scheme(values.text());
        case "value" -> identifier.value(values.text());
        default -> in.unknown();
      }
    }
    return identifier.extras(in.endObject()).build();
  }
}
