package io.github.academicevents.schema;

import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Agent;
import io.github.academicevents.Contact;
import io.github.academicevents.Extras;
import io.github.academicevents.Honorific;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a {@code Person} or an {@code Organization}. */
final class AgentNode {

  private final Document document;
  private final JsonLdOut out;
  private final IdentifierNode identifiers;
  private final AddressNode addresses;
  private final ContactNode contacts;

  AgentNode(Document document, IdentifierNode identifiers, AddressNode addresses) {
    this.document = document;
    out = document.out;
    this.identifiers = identifiers;
    this.addresses = addresses;
    contacts = new ContactNode(document);
  }

  void write(@Nullable Property property, Agent agent) {
    write(property, agent, List.of());
  }

  /** The agent, with those whom it names for questions about the event. */
  void write(@Nullable Property property, Agent agent, List<Contact> asked) {
    if (agent instanceof Person person) {
      person(property, person, asked);
    } else if (agent instanceof Organization organization) {
      organization(property, organization, asked);
    }
  }

  /** Contacts of an event that nobody organizes. */
  void contacts(@Nullable Property property, List<Contact> asked) {
    document.startNode(property, "Organization");
    contacts.write(asked);
    out.endObject();
  }

  private void person(@Nullable Property property, Person person, List<Contact> asked) {
    String id = id(person, asked);
    SharedNodes.Use use = document.useShared(id, person);
    if (id != null && document.refers(use)) {
      document.reference(property, id);
      return;
    }
    document.startNode(property, "Person");
    document.id(use, id);
    document.name(
        person.getName().isEmpty() && !document.isLinked() ? joined(person) : person.getName());
    document.text(Property.GIVEN_NAME, person.getGivenName());
    document.text(Property.FAMILY_NAME, person.getFamilyName());
    honorifics(person);
    document.text(Property.JOB_TITLE, person.getPosition());
    List<Organization> affiliations = person.getAffiliations();
    if (!affiliations.isEmpty()) {
      Property each = document.begin(Property.AFFILIATION, affiliations.size());
      for (Organization affiliation : affiliations) {
        organization(each, affiliation, List.of());
      }
      document.end(affiliations.size());
    }
    document.text(Property.DESCRIPTION, person.getBiography());
    if (document.showsMail()) {
      document.string(Property.EMAIL, person.getEmail());
    }
    if (document.showsTelephones()) {
      document.string(Property.TELEPHONE, person.getTelephone());
    }
    document.url(Property.URL, person.getUrl());
    document.url(Property.IMAGE, person.getImage());
    identifiers.write(person.getIdentifiers());
    contacts.write(asked);
    if (document.isLinked()) {
      record(person);
    }
    out.endObject();
  }

  // Whom an event names for questions belongs to the event: such a node stands for no other.
  private @Nullable String id(Agent agent, List<Contact> asked) {
    return asked.isEmpty()
        ? document.sharedId(IdentifierNode.firstIri(agent.getIdentifiers()), agent)
        : null;
  }

  // A page shows a name; this one is told in parts only.
  private LocalizedText joined(Person person) {
    String language = document.bestLanguage(person.getFamilyName());
    return LocalizedText.of(language, person.withHonorifics(List.of()).format(language));
  }

  private void honorifics(Person person) {
    List<Honorific> titles = person.getHonorifics();
    if (titles.isEmpty()) {
      return;
    }
    if (document.isLinked()) {
      List<Honorific> zh = HonorificWords.in("zh", titles);
      List<Honorific> en = HonorificWords.in("en", titles);
      document.text(
          Property.HONORIFIC_PREFIX, LocalizedText.of("en", HonorificWords.before(en, "en")));
      document.text(
          Property.HONORIFIC_SUFFIX,
          LocalizedText.of(
              "zh", HonorificWords.after(zh, "zh"), "en", HonorificWords.after(en, "en")));
      return;
    }
    String language = document.bestLanguage(person.getName());
    word(Property.HONORIFIC_PREFIX, HonorificWords.before(titles, language));
    word(Property.HONORIFIC_SUFFIX, HonorificWords.after(titles, language));
  }

  private void word(Property property, String word) {
    if (!word.isEmpty()) {
      out.property(property, word);
    }
  }

  private void record(Person person) {
    OwnRecord own = document.own;
    own.begin();
    own.text("name", person.getName());
    own.text("givenName", person.getGivenName());
    own.text("familyName", person.getFamilyName());
    if (!person.getHonorifics().isEmpty()) {
      own.value("honorifics", codes(person.getHonorifics()));
    }
    own.text("position", person.getPosition());
    own.text("biography", person.getBiography());
    own.url("url", person.getUrl());
    own.url("image", person.getImage());
    own.extras(document.shown(person.getExtras()));
    own.end();
  }

  private static List<Object> codes(List<Honorific> titles) {
    List<Object> codes = new ArrayList<>(titles.size());
    for (Honorific title : titles) {
      codes.add(
          title instanceof AcademicTitle known
              ? known.getCode()
              : OwnRecord.plain((LocalizedText) title));
    }
    return codes;
  }

  private void organization(
      @Nullable Property property, Organization organization, List<Contact> asked) {
    LocalizedText department = organization.getDepartment();
    boolean isPart = !department.isEmpty() || !department.getExtras().isEmpty();
    if (!isPart) {
      whole(property, organization, asked);
      return;
    }
    document.startNode(property, "Organization");
    document.name(department);
    contacts.write(asked);
    if (document.isLinked()) {
      document.own.begin();
      document.own.text("department", department);
      document.own.extras(Extras.none());
      document.own.end();
    }
    whole(
        Property.PARENT_ORGANIZATION,
        organization.withDepartment(LocalizedText.empty()),
        List.of());
    out.endObject();
  }

  private void whole(@Nullable Property property, Organization organization, List<Contact> asked) {
    String id = id(organization, asked);
    SharedNodes.Use use = document.useShared(id, organization);
    if (id != null && document.refers(use)) {
      document.reference(property, id);
      return;
    }
    document.startNode(property, OrganizationType.of(organization.getName(), document.isCore()));
    document.id(use, id);
    document.name(organization.getName());
    document.url(Property.URL, organization.getUrl());
    document.url(Property.LOGO, organization.getLogo());
    if (organization.getAddress().isPresent()) {
      addresses.write(organization.getAddress().get());
    }
    identifiers.write(organization.getIdentifiers());
    contacts.write(asked);
    if (document.isLinked()) {
      OwnRecord own = document.own;
      own.begin();
      own.text("name", organization.getName());
      own.url("url", organization.getUrl());
      own.url("logo", organization.getLogo());
      own.extras(organization.getExtras());
      own.end();
    }
    out.endObject();
  }
}
