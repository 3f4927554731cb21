package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Fee;
import io.github.academicevents.Registration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes fees and the registration as {@code offers}. */
final class OfferNode {

  private final Document document;
  private final JsonLdOut out;

  OfferNode(Document document) {
    this.document = document;
    out = document.out;
  }

  void write(AcademicEvent event, Times times) {
    List<Fee> fees = event.getFees();
    Optional<Registration> registration = event.getRegistration();
    // On a page every fee's offer tells how to register; an offer of its own only without fees.
    boolean apart = registration.isPresent() && (document.isLinked() || fees.isEmpty());
    int count = fees.size() + (apart ? 1 : 0);
    if (count > 0) {
      Property each = document.begin(Property.OFFERS, count);
      if (apart) {
        registration(each, registration.get(), times);
      }
      for (Fee fee : fees) {
        fee(each, fee, document.isLinked() ? Optional.empty() : registration, times);
      }
      document.end(count);
    }
    if (!document.isLinked()) {
      free(fees);
    }
  }

  private void registration(@Nullable Property each, Registration registration, Times times) {
    document.startNode(each, "Offer");
    out.name(Property.CATEGORY);
    out.word(OwnTerms.REGISTRATION);
    if (!document.isLinked()) {
      out.holdsNothing();
    }
    document.text(Property.DESCRIPTION, registration.getInstructions());
    document.url(Property.URL, registration.getUrl());
    times.write(Property.VALID_FROM, registration.getOpens());
    times.write(Property.VALID_THROUGH, registration.getCloses());
    if (document.isLinked()) {
      OwnRecord own = document.own;
      own.begin();
      if (registration.getRequired().isPresent()) {
        own.value("required", registration.getRequired().get());
      }
      own.url("url", registration.getUrl());
      if (document.showsMail()) {
        own.value("email", registration.getEmail());
      }
      own.text("instructions", registration.getInstructions());
      own.extras(registration.getExtras());
      own.end();
    }
    out.endObject();
  }

  private void fee(
      @Nullable Property each, Fee fee, Optional<Registration> registration, Times times) {
    document.startNode(each, "Offer");
    document.text(Property.NAME, fee.getName());
    if (fee.getAmount().isPresent()) {
      out.name(Property.PRICE);
      out.number(fee.getAmount().get());
    }
    document.string(Property.PRICE_CURRENCY, fee.getCurrency());
    Availability availability = fee.getAvailability().map(Availability::find).orElse(null);
    if (availability != null) {
      document.listed(Property.AVAILABILITY, availability.iri());
    }
    document.url(
        Property.URL,
        fee.getUrl().filter(Iris::isWeb).or(() -> registration.flatMap(Registration::getUrl)));
    times.write(
        Property.VALID_FROM,
        fee.getValidFrom().or(() -> registration.flatMap(Registration::getOpens)));
    times.write(Property.VALID_THROUGH, registration.flatMap(Registration::getCloses));
    if (document.isLinked()) {
      record(fee, availability);
    }
    out.endObject();
  }

  private void record(Fee fee, @Nullable Availability availability) {
    OwnRecord own = document.own;
    own.begin();
    own.text("name", fee.getName());
    if (availability == null || !fee.getAvailability().get().equals(availability.term())) {
      own.value("availability", fee.getAvailability());
    }
    own.url("url", fee.getUrl());
    own.extras(fee.getExtras());
    own.end();
  }

  /** Whether taking part costs nothing, where the fees tell it. */
  private void free(List<Fee> fees) {
    int free = 0;
    int dear = 0;
    for (Fee fee : fees) {
      int sign = fee.getAmount().map(BigDecimal::signum).orElse(-1);
      free += sign == 0 ? 1 : 0;
      dear += sign > 0 ? 1 : 0;
    }
    if (!fees.isEmpty() && (free == fees.size() || dear == fees.size())) {
      out.name(Property.IS_ACCESSIBLE_FOR_FREE);
      out.truth(dear == 0);
    }
  }
}
