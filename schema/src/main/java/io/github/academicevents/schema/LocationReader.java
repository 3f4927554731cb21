package io.github.academicevents.schema;

import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where an event is. */
final class LocationReader {

  /** Names of places that are none. */
  private static final Set<String> ONLINE =
      Set.of(
          "online",
          "online event",
          "online only",
          "virtual",
          "virtual event",
          "webinar",
          "livestream",
          "zoom",
          "zoom meeting",
          "microsoft teams",
          "线上",
          "在线",
          "线上活动",
          "线上会议",
          "线上直播",
          "网络会议",
          "腾讯会议");

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
    if (!event.own && saysOnline(text)) {
      return OnlineAccess.builder().platform(text.strip()).build();
    }
    LocalizedText name = new Texts(event, here).text("name", List.of(value));
    return name.isEmpty() ? null : Place.builder().name(name).build();
  }

  /**
   * By its class or its name; without a class by having an address of the web and nothing of a
   * place.
   */
  private static boolean isOnline(Members members) {
    List<String> types = members.node.types();
    if (types.contains("VirtualLocation")) {
      return true;
    }
    boolean somewhere =
        members.has("address")
            || members.has("geo")
            || AddressReader.PROPERTIES.stream().anyMatch(members::has);
    return !somewhere && (types.isEmpty() && members.has("url") || saysOnline(members));
  }

  /** Whether others call a place by a word that says there is none: Online, 线上活动. */
  private static boolean saysOnline(Members members) {
    List<Value> names = members.own ? List.of() : members.peek("name");
    String name = names.size() == 1 ? names.get(0).text() : null;
    return name != null && saysOnline(name);
  }

  private static boolean saysOnline(String name) {
    return ONLINE.contains(name.strip().toLowerCase(Locale.ROOT));
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
