package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Capacity;
import io.github.academicevents.Contact;
import io.github.academicevents.EventTime;
import io.github.academicevents.Fee;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  @Nullable Contact contact() {
    if (!in.startObject()) {
      return null;
    }
    Contact.Builder contact = Contact.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> contact.name(texts.localized());
        case "email" -> contact.email(values.text());
        case "telephone" -> contact.telephone(values.text());
        case "url" -> contact.url(values.text());
        default -> in.unknown();
      }
    }
    return contact.extras(in.endObject()).build();
  }

  @Nullable Registration registration(TimesReader times) {
    if (!in.startObject()) {
      return null;
    }
    Registration.Builder registration = Registration.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "required" -> registration.required(values.truth());
        case "url" -> registration.url(values.text());
        case "email" -> registration.email(values.text());
        case "instructions" -> registration.instructions(texts.localized());
        case "opens" -> registration.opens(times.ofPart(PartReader::opens));
        case "closes" -> registration.closes(times.ofPart(PartReader::closes));
        default -> in.unknown();
      }
    }
    return registration.extras(in.endObject()).build();
  }

  private static void opens(AcademicEvent.Builder event, EventTime time) {
    event.registration(event.build().getRegistration().map(part -> part.withOpens(time)));
  }

  private static void closes(AcademicEvent.Builder event, EventTime time) {
    event.registration(event.build().getRegistration().map(part -> part.withCloses(time)));
  }

  List<Fee> fees(TimesReader times) {
    List<Fee> fees = new ArrayList<>(1);
    values.objects(
        () -> fee(times, fees), extras -> Fee.builder().extras(extras).build(), fees::add);
    times.after(event -> event.fees(fees));
    return fees;
  }

  private @Nullable Fee fee(TimesReader times, List<Fee> fees) {
    if (!in.startObject()) {
      return null;
    }
    int index = fees.size();
    Fee.Builder fee = Fee.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "name" -> fee.name(texts.localized());
        case "amount" -> fee.amount(values.decimal());
        case "currency" -> fee.currency(values.text());
        case "availability" -> fee.availability(values.text());
        case "url" -> fee.url(values.text());
        case "validFrom" ->
            fee.validFrom(
                times.ofPart(
                    (event, time) -> fees.set(index, fees.get(index).withValidFrom(time))));
        default -> in.unknown();
      }
    }
    return fee.extras(in.endObject()).build();
  }

  @Nullable Capacity capacity() {
    if (!in.startObject()) {
      return null;
    }
    Capacity.Builder capacity = Capacity.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "total" -> capacity.total(values.integer());
        case "onsite" -> capacity.onsite(values.integer());
        case "online" -> capacity.online(values.integer());
        case "remaining" -> capacity.remaining(values.integer());
        default -> in.unknown();
      }
    }
    return capacity.extras(in.endObject()).build();
  }

  @Nullable Resource resource() {
    if (!in.startObject()) {
      return null;
    }
    Resource.Builder resource = Resource.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> resource.kind(values.code(ResourceKind::find));
        case "url" -> resource.url(values.text());
        case "title" -> resource.title(texts.localized());
        case "language" -> resource.language(values.text());
        case "license" -> resource.license(values.text());
        default -> in.unknown();
      }
    }
    return resource.extras(in.endObject()).build();
  }
}
