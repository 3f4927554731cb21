package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Fee;
import io.github.academicevents.Registration;
import io.github.academicevents.validation.JsonPointer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads offers: prices of taking part, and how to register. */
final class OfferReader {

  private static final Set<String> FREE =
      Set.of("free", "free of charge", "gratis", "kostenlos", "gratuit", "免费", "no charge");

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
      if (node == null) {
        event.bad("fees", value);
      } else {
        offer(node);
      }
    }
    if (!event.own) {
      free();
    }
  }

  private void offer(LdNode node) {
    Members members = new Members(event.session, node, at());
    if (isRegistration(members)) {
      registration(new Members(event.session, node, event.here.child("registration")));
      return;
    }
    List<Value> nested = members.peek("offers");
    if (!nested.isEmpty() && nested.stream().allMatch(Value::isNode)) {
      // Of a sum of offers these are the ones.
      for (Value value : members.take("offers")) {
        LdNode each = event.session.node(value);
        if (each != null) {
          fee(new Members(event.session, each, at()));
        }
      }
      return;
    }
    fee(members);
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

  private void fee(Members members) {
    Fields fields = new Fields(members);
    Fee.Builder fee = Fee.builder();
    fee.name(new Texts(members).text("name", "name"));
    amount(members, fields).ifPresent(fee::amount);
    fields.string("currency", "priceCurrency").ifPresent(fee::currency);
    availability(members, fields).ifPresent(fee::availability);
    fields.link("url", "url").ifPresent(fee::url);
    times.time(members, "validFrom", "validFrom").ifPresent(fee::validFrom);
    Fee read = fee.extras(members.finish()).build();
    if (members.own || !read.equals(Fee.builder().build())) {
      dear |= read.getAmount().filter(amount -> amount.signum() != 0).isPresent();
      built.addFees(read);
      fees++;
    }
  }

  private static Optional<BigDecimal> amount(Members members, Fields fields) {
    String term = members.has("price") ? "price" : "lowPrice";
    BigDecimal found = null;
    for (Value value : members.take(term)) {
      BigDecimal amount = amount(value, fields);
      if (amount == null) {
        members.bad("amount", value);
      } else if (found == null) {
        found = amount;
      } else {
        members.more("amount", List.of(value));
      }
    }
    List<Value> highest = members.peek("highPrice");
    BigDecimal most = highest.size() == 1 ? amount(highest.get(0), fields) : null;
    if (found != null && most != null && found.compareTo(most) == 0) {
      members.drop("highPrice");
    }
    return found == null ? specified(members) : Optional.of(found);
  }

  private static @Nullable BigDecimal amount(Value value, Fields fields) {
    String text = fields.name(value);
    if (text == null) {
      return null;
    }
    if (FREE.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return BigDecimal.ZERO;
    }
    return Fields.parse(isGrouped(text.strip()) ? text.replace(",", "") : text);
  }

  /** Whether its commas part groups of three digits: 1,200.00. */
  private static boolean isGrouped(String text) {
    int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
    int comma = text.indexOf(',');
    boolean grouped = comma > 0 && comma <= 3;
    for (int i = comma; grouped && i >= 0; i = text.indexOf(',', i + 1)) {
      int next = text.indexOf(',', i + 1) < 0 ? point : text.indexOf(',', i + 1);
      grouped = next - i == 4;
    }
    return grouped;
  }

  private static Optional<BigDecimal> specified(Members members) {
    for (Value value : members.peek("priceSpecification")) {
      Object price = value.map().get("price");
      BigDecimal amount = price == null ? null : Fields.parse(price.toString());
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
