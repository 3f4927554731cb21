package io.github.academicevents.schema;

import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where an event is. */
final class LocationReader {

  private final Members event;
  private final Session session;

  LocationReader(Members event) {
    this.event = event;
    session = event.session;
  }

  List<Location> read() {
    List<Location> locations = new ArrayList<>();
    for (Value value : event.take("location")) {
      Location location = location(value, event.here.child("locations").child(locations.size()));
      if (location != null) {
        locations.add(location);
      }
    }
    return locations;
  }

  private @Nullable Location location(Value value, JsonPointer here) {
    String text = value.text();
    if (text != null) {
      return named(value, text, here);
    }
    LdNode node = session.node(value);
    if (node == null) {
      event.bad("locations", value);
      return null;
    }
    Members members = new Members(session, node, here);
    if (!members.own && Fillers.areAll(members, Fillers::isPlace)) {
      event.filler("locations", value);
      return null;
    }
    if (isOnline(members)) {
      return online(members);
    }
    Place place = new PlaceReader(session).read(node, here);
    return place.equals(Place.builder().build()) && !members.own ? null : place;
  }

  private @Nullable Location named(Value value, String text, JsonPointer here) {
    if (!event.own && Fillers.isPlace(text)) {
      event.filler("locations", value);
      return null;
    }
    if (Links.isWeb(text.strip())) {
      return OnlineAccess.builder().url(text.strip()).build();
    }
    LocalizedText name = new Texts(event, here).text("name", List.of(value));
    return name.isEmpty() ? null : Place.builder().name(name).build();
  }

  /** By its class; without one by having an address of the web and nothing of a place. */
  private static boolean isOnline(Members members) {
    List<String> types = members.node.types();
    if (types.contains("VirtualLocation")) {
      return true;
    }
    return types.isEmpty()
        && members.has("url")
        && !members.has("address")
        && !members.has("geo")
        && AddressReader.PROPERTIES.stream().noneMatch(members::has);
  }

  private static OnlineAccess online(Members members) {
    Fields fields = new Fields(members);
    OnlineAccess.Builder online = OnlineAccess.builder();
    fields.string("platform", "name").ifPresent(online::platform);
    fields.link("url", "url").ifPresent(online::url);
    stream(members, fields, online);
    own(members, "meetingId").ifPresent(online::meetingId);
    own(members, "passcode").ifPresent(online::passcode);
    own(members, "dialIn").ifPresent(online::dialIn);
    return online.extras(members.finish()).build();
  }

  // Only our own documents tell a stream in this way.
  private static void stream(Members members, Fields fields, OnlineAccess.Builder online) {
    if (members.own) {
      fields.link("streamUrl", "subjectOf").ifPresent(online::streamUrl);
    }
  }

  private static Optional<String> own(Members members, String field) {
    return members.ownField(field) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
