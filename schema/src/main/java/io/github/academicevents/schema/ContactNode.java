package io.github.academicevents.schema;

import io.github.academicevents.Contact;
import java.util.List;

/** Writes contacts as {@code contactPoint} of the open node. */
final class ContactNode {

  private final Document document;
  private final JsonLdOut out;

  ContactNode(Document document) {
    this.document = document;
    out = document.out;
  }

  void write(List<Contact> contacts) {
    if (contacts.isEmpty() || !document.showsMail()) {
      return;
    }
    var each = document.begin(Property.CONTACT_POINT, contacts.size());
    for (Contact contact : contacts) {
      document.startNode(each, "ContactPoint");
      document.name(contact.getName());
      document.string(Property.EMAIL, contact.getEmail());
      if (document.showsTelephones()) {
        document.string(Property.TELEPHONE, contact.getTelephone());
      }
      document.url(Property.URL, contact.getUrl());
      if (document.isLinked()) {
        OwnRecord own = document.own;
        own.begin();
        own.text("name", contact.getName());
        own.url("url", contact.getUrl());
        own.extras(document.shown(contact.getExtras()));
        own.end();
      }
      out.endObject();
    }
    document.end(contacts.size());
  }
}
