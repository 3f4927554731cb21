package io.github.academicevents.schema;

import io.github.academicevents.Address;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Place;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a place: a room in a building on a campus, or whatever is told of it. */
final class PlaceReader {

  private static final Map<String, String> FIELDS =
      Map.of(OwnTerms.ROOM, "room", OwnTerms.BUILDING, "building", OwnTerms.CAMPUS, "campus");
  private static final List<String> INSIDE_OUT = List.of("room", "building", "campus", "name");
  private static final List<String> REGIONS =
      List.of("City", "Country", "State", "AdministrativeArea", "Continent");

  /** A part of a place: its name, and which part it is where that is told. */
  private record Part(LocalizedText name, String field) {}

  private final Session session;

  PlaceReader(Session session) {
    this.session = session;
  }

  Place read(LdNode node, JsonPointer here) {
    Members members = new Members(session, node, here);
    Fields fields = new Fields(members);
    Place.Builder place = Place.builder();
    AddressReader addresses = new AddressReader();
    Optional<Address> address = address(members, addresses);
    List<Part> parts = new ArrayList<>();
    parts.add(part(members));
    geo(members, addresses);
    fields.link("url", "url").ifPresent(place::url);
    address = containers(members, parts, address);
    address.ifPresent(place::address);
    names(members, parts, place);
    return coordinates(addresses, place).extras(members.finish()).build();
  }

  private Optional<Address> address(Members members, AddressReader addresses) {
    boolean among = AddressReader.PROPERTIES.stream().anyMatch(members::has);
    boolean line = !among && members.node.types().contains("PostalAddress");
    if (!among && !line || members.has("address")) {
      return addresses.read(members);
    }
    Members inner = new Members(session, members.node, members.here.child("address"));
    AddressReader.PROPERTIES.forEach(members::drop);
    if (!line) {
      return Optional.of(AddressReader.among(inner));
    }
    members.drop("name");
    return Optional.of(Address.builder().street(new Texts(inner).text("street", "name")).build());
  }

  private static Place.Builder coordinates(AddressReader addresses, Place.Builder place) {
    addresses.latitude().ifPresent(place::latitude);
    addresses.longitude().ifPresent(place::longitude);
    return place;
  }

  private void geo(Members members, AddressReader addresses) {
    if (members.has("latitude") || members.has("longitude")) {
      addresses.coordinates(members);
    }
    for (Value value : members.take("geo")) {
      LdNode node = session.node(value);
      Members geo = node == null ? null : new Members(session, node, members.here);
      if (geo == null || !geo.has("latitude") && !geo.has("longitude")) {
        members.keepProperty("geo", value.raw());
      } else {
        addresses.coordinates(geo);
        Extras rest = geo.finish();
        if (!rest.isEmpty()) {
          members.keepProperty("geo", value.raw());
        }
      }
    }
  }

  private static Part part(Members members) {
    String field = "";
    for (Value value : members.take("additionalType")) {
      String type = String.valueOf(value.text());
      if (FIELDS.containsKey(type)) {
        field = FIELDS.get(type);
      } else {
        members.keepProperty("additionalType", value.raw());
      }
    }
    return new Part(new Texts(members).text(field.isEmpty() ? "name" : field, "name"), field);
  }

  /** Takes what the place is in as its further parts; gives the address, of it or of them. */
  private Optional<Address> containers(
      Members members, List<Part> parts, Optional<Address> address) {
    Members inner = members;
    while (parts.size() < INSIDE_OUT.size()) {
      List<Value> outer = inner.take("containedInPlace", "containedIn");
      LdNode node = outer.isEmpty() ? null : session.node(outer.get(0));
      if (node == null || node.types().stream().anyMatch(REGIONS::contains)) {
        outer.forEach(value -> members.keepProperty("containedInPlace", value.raw()));
        return address;
      }
      Members next = new Members(session, node, members.here);
      Part part = part(next);
      if (part.name().isEmpty() && !members.own) {
        outer.forEach(value -> members.keepProperty("containedInPlace", value.raw()));
        return address;
      }
      parts.add(part);
      address = address.isPresent() ? address : new AddressReader().read(next);
      inner = next;
      if (next.hasRest() && !next.has("containedInPlace")) {
        members.keepProperty("containedInPlace", outer.get(0).raw());
      }
    }
    return address;
  }

  private static void names(Members members, List<Part> parts, Place.Builder place) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      String field = part.field();
      if (field.isEmpty()) {
        field = parts.size() == 1 || members.own ? "name" : INSIDE_OUT.get(i);
      }
      set(place, field, part.name());
    }
    for (String field : new String[] {"name", "campus", "building", "room"}) {
      Object own = members.ownField(field);
      if (own != null) {
        set(place, field, Texts.plain(own));
      }
    }
  }

  private static void set(Place.Builder place, String field, LocalizedText name) {
    switch (field) {
      case "room" -> place.room(name);
      case "building" -> place.building(name);
      case "campus" -> place.campus(name);
      default -> place.name(name);
    }
  }
}
