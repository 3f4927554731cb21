package io.github.academicevents.schema;

import io.github.academicevents.Agent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who does what for an event, and whom to ask. */
final class ContributionReader {

  /** Properties, each with the role that it alone tells; null where it tells none. */
  private static final Map<String, @Nullable Role> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("performer", Role.SPEAKER);
    ROLES.put("performers", Role.SPEAKER);
    ROLES.put("instructor", Role.SPEAKER);
    ROLES.put("organizer", Role.ORGANIZER);
    ROLES.put("organizers", Role.ORGANIZER);
    ROLES.put("sponsor", Role.SPONSOR);
    ROLES.put("funder", Role.FUNDER);
    ROLES.put("translator", Role.TRANSLATOR);
    ROLES.put("attendee", Role.ATTENDEE);
    ROLES.put("attendees", Role.ATTENDEE);
    ROLES.put("contributor", null);
  }

  private static final Agent NOBODY = Person.builder().build();
  private static final Agent NO_ORGANIZATION = Organization.builder().build();

  private final Members event;
  private final Session session;
  private final OrganizationReader organizations;
  private final PersonReader persons;
  private final List<Contribution> contributions = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();

  ContributionReader(Members event) {
    this.event = event;
    session = event.session;
    organizations = new OrganizationReader(session);
    persons = new PersonReader(session, organizations);
  }

  void read() {
    ROLES.forEach(
        (property, role) -> {
          for (Value value : event.take(property)) {
            contribution(value, property, role);
          }
        });
  }

  /** Reads who gives the course that the event is a date of, where it names no organizer. */
  void provider(Members course) {
    boolean told =
        contributions.stream().anyMatch(each -> each.getRole().equals(Optional.of(Role.ORGANIZER)));
    if (!told) {
      for (Value value : course.take("provider")) {
        contribution(value, "organizer", Role.ORGANIZER);
      }
    }
  }

  List<Contribution> contributions() {
    return contributions;
  }

  List<Contact> contacts() {
    return contacts;
  }

  private void contribution(Value value, String property, @Nullable Role role) {
    LdNode node = session.node(value);
    JsonPointer here = event.here.child("contributions").child(contributions.size());
    if (node != null && node.isRole()) {
      role(node, value, property, role, here);
      return;
    }
    Agent agent = agent(value, node, property, role, here);
    if (agent != null) {
      Contribution.Builder contribution = Contribution.builder().agent(agent);
      if (role != null) {
        contribution.role(role);
      }
      contributions.add(contribution.build());
    }
  }

  private void role(
      LdNode node, Value value, String property, @Nullable Role plain, JsonPointer here) {
    Members members = new Members(session, node, here);
    List<Value> names = members.take("roleName");
    Role role = members.ownField("role") instanceof String code ? find(code) : null;
    for (Value name : names) {
      role = role == null && !members.own ? named(name, members) : role;
    }
    if (role == null && !members.own) {
      names.forEach(name -> members.bad("role", name));
      role = names.isEmpty() ? plain : null;
    }
    List<Value> inner = members.take(property);
    if (inner.isEmpty()) {
      inner = members.take(ROLES.keySet().toArray(new String[0]));
    }
    Contribution.Builder contribution = Contribution.builder();
    if (role != null) {
      contribution.role(role);
    }
    for (Value each : inner) {
      Agent agent = agent(each, session.node(each), property, role, here);
      if (agent != null) {
        contribution.agent(agent);
      }
    }
    Contribution built = contribution.extras(members.finish()).build();
    if (!members.own && built.getAgent().isEmpty()) {
      event.bad("contributions", value);
    } else {
      contributions.add(built);
    }
  }

  private static @Nullable Role find(String code) {
    return Role.find(code).orElse(null);
  }

  /** The role of a code or a label in any language. */
  private @Nullable Role named(Value name, Members members) {
    LocalizedText text = new Texts(members).text(name, "role");
    if (text == null) {
      return null;
    }
    for (String word : text.asMap().values()) {
      String code = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
      for (Role role : Role.values()) {
        if (role.getCode().equals(code)
            || role.getLabel().asMap().values().stream().anyMatch(word::equalsIgnoreCase)) {
          return role;
        }
      }
    }
    return null;
  }

  private @Nullable Agent agent(
      Value value, @Nullable LdNode node, String property, @Nullable Role role, JsonPointer here) {
    if (node == null) {
      return unread(value, property, role, here);
    }
    boolean organization = isOrganization(node, role);
    JsonPointer at = here.child(organization ? "organization" : "person");
    Members members = new Members(session, node, at);
    if (!members.own && !members.hasRest()) {
      event.empty("contributions", value);
      return null;
    }
    if (!members.own && members.saysNothing()) {
      members.finish();
      return null;
    }
    if (!members.own && Fillers.areAll(members, Fillers::isAgent)) {
      event.filler("contributions", value);
      return null;
    }
    List<Contact> asked = new ContactReader(event, contacts.size()).read(members);
    contacts.addAll(asked);
    if (!asked.isEmpty() && !members.hasRest() && !members.hasRecord()) {
      return null;
    }
    Agent read = organization ? organizations.read(members) : persons.read(members);
    boolean nobody = read.equals(NOBODY) || read.equals(NO_ORGANIZATION);
    return nobody && !members.own ? null : read;
  }

  /** An agent of which there is a name only, or only a reference. */
  private @Nullable Agent unread(
      Value value, String property, @Nullable Role role, JsonPointer here) {
    String text = value.text();
    if (text == null) {
      String id = LdNode.id(value.map(), value.context());
      session.notes.event(
          "jsonld.reference-unresolved",
          event.here.child("contributions"),
          value.source(),
          value.raw());
      Identifier code = id == null ? null : Codes.ofIri(id);
      if (code == null) {
        event.keepProperty(property, value.raw());
        return null;
      }
      return isPerson(role)
          ? Person.builder().addIdentifiers(code).build()
          : Organization.builder().addIdentifiers(code).build();
    }
    if (Fillers.isAgent(text)) {
      event.filler("contributions", value);
      return null;
    }
    if (Links.isWeb(text.strip())) {
      return isPerson(role)
          ? Person.builder().url(text.strip()).build()
          : Organization.builder().url(text.strip()).build();
    }
    LocalizedText name =
        new Texts(event, here.child(isPerson(role) ? "person" : "organization"))
            .text("name", List.of(value));
    boolean organization =
        isPerson(role)
            ? name.asMap().values().stream().anyMatch(OrganizationWords::isIn)
            : role != null;
    return organization ? Organization.of(name) : Person.of(name);
  }

  private static boolean isPerson(@Nullable Role role) {
    return role == null || role == Role.SPEAKER || role == Role.ATTENDEE || role == Role.TRANSLATOR;
  }

  /** By its class; without one by what is said of it, and then by its role. */
  private static boolean isOrganization(LdNode node, @Nullable Role role) {
    List<String> types = node.types();
    if (SchemaTypes.areUnder(types, SchemaTypes.PERSON)) {
      return false;
    }
    if (SchemaTypes.areUnder(types, SchemaTypes.ORGANIZATION)) {
      return true;
    }
    for (LdNode.Part part : node.parts()) {
      for (String of : new String[] {"givenName", "familyName", "jobTitle", "affiliation"}) {
        if (part.raw().containsKey(of)) {
          return false;
        }
      }
    }
    return !isPerson(role);
  }
}
