package io.github.academicevents.schema;

import io.github.academicevents.Address;
import io.github.academicevents.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Reads an address, and the coordinates that some write in its place. */
final class AddressReader {

  /** What an address says of where it is. */
  static final List<String> PROPERTIES =
      List.of("streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry");

  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private OptionalDouble latitude = OptionalDouble.empty();
  private OptionalDouble longitude = OptionalDouble.empty();

  OptionalDouble latitude() {
    return latitude;
  }

  OptionalDouble longitude() {
    return longitude;
  }

  /** The address of a thing, of its {@code address} or its own properties. */
  Optional<Address> read(Members members) {
    Address found = null;
    List<Value> more = new ArrayList<>(0);
    for (Value value : members.take("address")) {
      if (found != null) {
        more.add(value);
        continue;
      }
      String text = value.text();
      if (text == null) {
        found = node(members, value);
      } else if (!members.own && Fillers.isPlace(text)) {
        members.filler("address", value);
      } else if (!coordinates(text)) {
        found = line(members, value);
      }
    }
    members.more("address", more);
    return Optional.ofNullable(found);
  }

  private @Nullable Address node(Members members, Value value) {
    LdNode node = members.session.node(value);
    if (node == null) {
      members.bad("address", value);
      return null;
    }
    Members inner = new Members(members.session, node, members.here.child("address"));
    if (inner.has("latitude") || inner.has("longitude")) {
      coordinates(inner);
    }
    if (!inner.own && Members.saysNothing(value)) {
      members.session.notes.event(
          "place.empty-address-parts", inner.here, value.source(), value.raw());
      return null;
    }
    Address address = parts(inner);
    return address.equals(Address.builder().build()) && !inner.own ? null : address;
  }

  private static Address parts(Members inner) {
    LocalizedText street = street(inner);
    Address.Builder address = Address.builder();
    if (street.isEmpty()) {
      // All that is known may be one line.
      address.street(new Texts(inner).text("street", "name"));
    } else {
      address.street(street);
    }
    places(inner, address);
    return address.extras(inner.finish()).build();
  }

  /** The address that stands among the properties of a place. */
  static Address among(Members inner) {
    Address.Builder address = Address.builder();
    address.street(street(inner));
    places(inner, address);
    return address.build();
  }

  /** The street; where others give its lines as a list, those in one language are joined. */
  private static LocalizedText street(Members inner) {
    Texts texts = new Texts(inner);
    if (inner.own || inner.peek("streetAddress").size() < 2) {
      return texts.text("street", "streetAddress");
    }
    LocalizedText street = LocalizedText.empty();
    for (Value value : inner.take("streetAddress")) {
      LocalizedText line = texts.text(value, "street");
      if (line == null) {
        inner.bad("street", value);
        continue;
      }
      for (Map.Entry<String, String> entry : line.asMap().entrySet()) {
        String before = street.get(entry.getKey()).orElse(null);
        String next = entry.getValue();
        street = street.with(entry.getKey(), before == null ? next : joined(before, next));
      }
    }
    return street;
  }

  // As envelopes have it.
  private static String joined(String line, String next) {
    if (line.equals(next)) {
      return line;
    }
    return LocalizedText.isMostlyHan(line) ? line + next : line + ", " + next;
  }

  private static void places(Members inner, Address.Builder address) {
    Texts texts = new Texts(inner);
    Fields fields = new Fields(inner);
    address.locality(texts.text("locality", "addressLocality"));
    address.region(texts.text("region", "addressRegion"));
    fields.string("postalCode", "postalCode").ifPresent(address::postalCode);
    fields.string("country", "addressCountry").ifPresent(address::country);
  }

  private static Address line(Members members, Value value) {
    Texts texts = new Texts(members, members.here.child("address"));
    LocalizedText street = texts.text("street", List.of(value));
    return Address.builder().street(street).build();
  }

  /** Takes the coordinates of a thing. */
  void coordinates(Members members) {
    Fields fields = new Fields(members);
    latitude = fields.degrees("latitude", "latitude");
    longitude = fields.degrees("longitude", "longitude");
  }

  /** Takes the coordinates that a text is: two numbers and a comma. */
  private boolean coordinates(String text) {
    int comma = text.indexOf(',');
    if (comma < 0 || text.indexOf('.') < 0) {
      return false;
    }
    var north = Fields.parse(text.substring(0, comma));
    var east = Fields.parse(text.substring(comma + 1));
    if (north == null
        || east == null
        || Math.abs(north.doubleValue()) > POLE
        || Math.abs(east.doubleValue()) > DATE_LINE) {
      return false;
    }
    latitude = OptionalDouble.of(north.doubleValue());
    longitude = OptionalDouble.of(east.doubleValue());
    return true;
  }
}
