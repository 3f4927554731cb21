package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.Registration;
import io.github.academicevents.validation.JsonPointer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads offers: prices of taking part, and how to register. */
final class OfferReader {

  private final Members event;
  private final EventTimes times;
  private final AcademicEvent.Builder built;
  private int fees;
  private boolean dear;

  OfferReader(Members event, EventTimes times, AcademicEvent.Builder built) {
    this.event = event;
    this.times = times;
    this.built = built;
  }

  void read() {
    for (Value value : event.take("offers")) {
      LdNode node = event.session.node(value);
      String text = value.text();
      if (node != null) {
        offer(node, value);
      } else if (text != null && Links.isLink(text)) {
        String url = Links.resolve(value.context().base(), text.strip());
        built.addFees(Fee.builder().url(url).build());
        fees++;
      } else {
        event.bad("fees", value);
      }
    }
    if (!event.own) {
      free();
    }
  }

  private void offer(LdNode node, Value value) {
    Members members = new Members(event.session, node, at());
    if (isRegistration(members)) {
      registration(new Members(event.session, node, event.here.child("registration")));
      return;
    }
    List<Value> nested = members.peek("offers");
    if (!nested.isEmpty() && nested.stream().allMatch(Value::isNode)) {
      sum(new Members(event.session, node, event.here.child("offers")));
    } else {
      fee(members, value);
    }
  }

  /** A sum of offers: these are the fees, and what else it says is kept of it. */
  private void sum(Members members) {
    for (Value value : members.take("offers")) {
      LdNode each = event.session.node(value);
      if (each != null) {
        fee(new Members(event.session, each, at()), value);
      }
    }
    Extras rest = members.finish();
    if (!rest.isEmpty()) {
      event.keepProperty("offers", rest.asMap());
    }
  }

  private JsonPointer at() {
    return event.here.child("fees").child(fees);
  }

  private static boolean isRegistration(Members members) {
    return members.peek("category").stream()
        .anyMatch(value -> OwnTerms.REGISTRATION.equals(value.text()));
  }

  private void registration(Members members) {
    members.take("category");
    Fields fields = new Fields(members);
    Registration.Builder registration = Registration.builder();
    if (members.ownField("required") instanceof Boolean required) {
      registration.required(required);
    }
    if (members.ownField("email") instanceof String email) {
      registration.email(email);
    }
    fields.link("url", "url").ifPresent(registration::url);
    registration.instructions(new Texts(members).text("instructions", "description"));
    times.time(members, "opens", "validFrom").ifPresent(registration::opens);
    times.time(members, "closes", "validThrough").ifPresent(registration::closes);
    if (!members.own) {
      members.drop("price");
      members.drop("availability");
    }
    built.registration(registration.extras(members.finish()).build());
  }

  private void fee(Members members, Value value) {
    if (!members.own && !members.hasRest() && members.node.iri() == null) {
      event.empty("fees", value);
      return;
    }
    Fields fields = new Fields(members);
    Fee.Builder fee = Fee.builder();
    fee.name(new Texts(members).text("name", "name"));
    price(members, fields, fee);
    availability(members, fields).ifPresent(fee::availability);
    Optional<String> url = fields.link("url", "url");
    String id = members.own ? null : members.node.iri();
    if (id != null && url.isPresent()) {
      members.keepProperty("@id", id);
    }
    url.or(() -> Optional.ofNullable(id)).ifPresent(fee::url);
    times.time(members, "validFrom", "validFrom").ifPresent(fee::validFrom);
    Fee read = fee.extras(members.finish()).build();
    if (members.own || !read.equals(Fee.builder().build())) {
      dear |= read.getAmount().filter(amount -> amount.signum() != 0).isPresent();
      built.addFees(read);
      fees++;
    }
  }

  private static void price(Members members, Fields fields, Fee.Builder fee) {
    String term = members.has("price") ? "price" : "lowPrice";
    Price found = null;
    for (Value value : members.take(term)) {
      Price price = price(value, fields);
      if (price == null) {
        members.bad("amount", value);
      } else if (found == null) {
        found = price;
        if (!price.plain()) {
          members.cleaned("jsonld.price-cleaned", "amount", value, price.amount().toString());
        }
      } else {
        members.more("amount", List.of(value));
      }
    }
    List<Value> highest = members.peek("highPrice");
    Price most = highest.size() == 1 ? price(highest.get(0), fields) : null;
    if (found != null && most != null && found.amount().compareTo(most.amount()) == 0) {
      members.drop("highPrice");
    }
    if (found == null) {
      specified(members, fields).ifPresent(fee::amount);
    } else {
      fee.amount(found.amount());
    }
    currency(members, fields, found).ifPresent(fee::currency);
  }

  private static @Nullable Price price(Value value, Fields fields) {
    String text = fields.name(value);
    return text == null ? null : Price.parse(text);
  }

  /** What {@code priceCurrency} says, as a code where it is a sign; else what the price says. */
  private static Optional<String> currency(Members members, Fields fields, @Nullable Price price) {
    List<Value> stated = members.peek("priceCurrency");
    String currency = fields.string("currency", "priceCurrency").orElse(null);
    if (currency == null) {
      return Optional.ofNullable(price).map(Price::currency);
    }
    String code = members.own ? null : Price.currency(currency);
    if (code == null || code.isEmpty() || code.equals(currency)) {
      return Optional.of(currency);
    }
    members.cleaned("jsonld.price-cleaned", "currency", stated.get(0), code);
    return Optional.of(code);
  }

  private static Optional<BigDecimal> specified(Members members, Fields fields) {
    for (Value value : members.peek("priceSpecification")) {
      String price = fields.named(value, "price");
      BigDecimal amount = price == null ? null : Fields.parse(price);
      if (amount != null && members.has("priceCurrency")) {
        return Optional.of(amount);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> availability(Members members, Fields fields) {
    String stated = fields.listed("availability", "availability", OfferReader::availability);
    return members.ownField("availability") instanceof String own
        ? Optional.of(own)
        : Optional.ofNullable(stated);
  }

  /** The short name of a term that is known; any other text as it is. */
  private static String availability(String text) {
    Availability known = Availability.find(text.replace(" ", ""));
    return known == null ? text : known.term();
  }

  /** What the event says of being free, where no fee says it. */
  private void free() {
    List<Value> stated = event.peek("isAccessibleForFree");
    boolean free =
        stated.size() == 1 && "true".equalsIgnoreCase(String.valueOf(stated.get(0).text()));
    if (free && fees == 0) {
      event.take("isAccessibleForFree");
      built.addFees(Fee.builder().amount(BigDecimal.ZERO).build());
    } else if (stated.size() == 1 && fees > 0 && free != dear) {
      // The fees say the same.
      event.take("isAccessibleForFree");
    }
  }
}
