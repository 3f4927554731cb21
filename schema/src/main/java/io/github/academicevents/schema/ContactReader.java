package io.github.academicevents.schema;

import io.github.academicevents.Contact;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whom to ask: the contact points of those who do something for the event. */
final class ContactReader {

  private final Members event;
  private final int before;

  ContactReader(Members event, int before) {
    this.event = event;
    this.before = before;
  }

  /** The contacts that an agent's description tells, which are taken from it. */
  List<Contact> read(Members agent) {
    List<Contact> contacts = new ArrayList<>();
    for (Value value : agent.take("contactPoint", "contactPoints")) {
      LdNode node = event.session.node(value);
      if (node == null) {
        agent.unknown("contactPoint", value);
        continue;
      }
      Members members = new Members(event.session, node, at(contacts.size()));
      if (!members.own && !members.hasRest()) {
        event.empty("contacts", value);
        continue;
      }
      Contact contact = contact(members);
      // One of which every property is empty is told of by each.
      if (members.own || !contact.equals(Contact.builder().build())) {
        contacts.add(contact);
      }
    }
    boolean person = SchemaTypes.areUnder(agent.node.types(), SchemaTypes.PERSON);
    if (!agent.own && !person && (agent.has("email") || agent.has("telephone"))) {
      office(agent).ifPresent(contacts::add);
    }
    return contacts;
  }

  private JsonPointer at(int index) {
    return event.here.child("contacts").child(before + index);
  }

  private static Contact contact(Members members) {
    Fields fields = new Fields(members);
    Contact.Builder contact = Contact.builder();
    contact.name(new Texts(members).text("name", "name", "contactType"));
    return details(fields, contact).extras(members.finish()).build();
  }

  // The model's organizations have no mail address: theirs are whom to ask.
  private static Optional<Contact> office(Members agent) {
    Contact.Builder contact = Contact.builder();
    List<Value> names = agent.peek("name");
    Texts texts = new Texts(agent);
    LocalizedText name = names.isEmpty() ? null : texts.text(names.get(0), "name");
    if (name != null) {
      contact.name(name);
    }
    Fields fields = new Fields(agent);
    fields.string("email", "email").map(PersonReader::mail).ifPresent(contact::email);
    fields.string("telephone", "telephone").ifPresent(contact::telephone);
    Contact built = contact.build();
    return built.getEmail().isEmpty() && built.getTelephone().isEmpty()
        ? Optional.empty()
        : Optional.of(built);
  }

  private static Contact.Builder details(Fields fields, Contact.Builder contact) {
    fields.string("email", "email").map(PersonReader::mail).ifPresent(contact::email);
    fields.string("telephone", "telephone").ifPresent(contact::telephone);
    fields.link("url", "url").ifPresent(contact::url);
    return contact;
  }
}
