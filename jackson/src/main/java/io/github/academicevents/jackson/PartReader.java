package io.github.academicevents.jackson;

import io.github.academicevents.Capacity;
import io.github.academicevents.Contact;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;

/** Reads how one comes to an event and what it gives: contacts, prices, materials. */
final class PartReader {

  private final JsonIn in;
  private final ValueReader values;
  private final TextReader texts;

  PartReader(JsonIn in, ValueReader values, TextReader texts) {
    this.in = in;
    this.values = values;
    this.texts = texts;
  }

  Contact contact() {
    Contact.Builder contact = Contact.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "name" -> texts.localized(contact::name);
                case "email" -> values.text(contact::email);
                case "telephone" -> values.text(contact::telephone);
                case "url" -> values.text(contact::url);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return contact.extras(extras).build();
  }

  Registration registration() {
    Registration.Builder registration = Registration.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "required" -> values.truth(registration::required);
                case "url" -> values.text(registration::url);
                case "email" -> values.text(registration::email);
                case "instructions" -> texts.localized(registration::instructions);
                case "opens" -> values.time(registration::opens);
                case "closes" -> values.time(registration::closes);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return registration.extras(extras).build();
  }

  Fee fee() {
    Fee.Builder fee = Fee.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "name" -> texts.localized(fee::name);
                case "amount" -> values.decimal(fee::amount);
                case "currency" -> values.text(fee::currency);
                case "availability" -> values.text(fee::availability);
                case "url" -> values.text(fee::url);
                case "validFrom" -> values.time(fee::validFrom);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return fee.extras(extras).build();
  }

  Capacity capacity() {
    Capacity.Builder capacity = Capacity.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "total" -> values.integer(capacity::total);
                case "onsite" -> values.integer(capacity::onsite);
                case "online" -> values.integer(capacity::online);
                case "remaining" -> values.integer(capacity::remaining);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return capacity.extras(extras).build();
  }

  Resource resource() {
    Resource.Builder resource = Resource.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "kind" -> values.code(ResourceKind::find, resource::kind);
                case "url" -> values.text(resource::url);
                case "title" -> texts.localized(resource::title);
                case "language" -> values.text(resource::language);
                case "license" -> values.text(resource::license);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return resource.extras(extras).build();
  }
}
