package io.github.academicevents.jackson;

import io.github.academicevents.Extras;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** Reads where an event is; the type of a location is looked for before its members are read. */
final class LocationReader {

  private static final Set<String> ONLY_OF_PLACES =
      Set.of("name", "campus", "building", "room", "address", "latitude", "longitude");
  private static final Set<String> ONLY_ONLINE =
      Set.of("platform", "streamUrl", "meetingId", "passcode", "dialIn");

  private final JsonIn in;
  private final ValueReader values;
  private final TextReader texts;
  private final AgentReader agents;

  LocationReader(JsonIn in, ValueReader values, TextReader texts, AgentReader agents) {
    this.in = in;
    this.values = values;
    this.texts = texts;
    this.agents = agents;
  }

  Location location() {
    var start = in.location();
    TypeSearch type = new TypeSearch();
    in.lookAhead(type);
    Location location = type.isOnline() ? online() : place();
    if (!type.stated) {
      in.report("json.bad-value", null, start);
    }
    return location;
  }

  /** The type that is stated, else the one that the other members tell. */
  private final class TypeSearch implements Tokens.Search {

    private boolean stated;
    private String type = "";
    private boolean onlyOfPlaces;
    private boolean onlyOnline;

    @Override
    public boolean finds(JsonToken kind, String name, String text, long place) {
      boolean isNothing =
          kind == JsonToken.VALUE_NULL || kind == JsonToken.VALUE_STRING && text.isEmpty();
      if (kind == JsonToken.PROPERTY_NAME || kind.isStructEnd() || in.isPassedOver(place - 1)) {
        return false;
      }
      if (name.equals("type")) {
        stated = true;
        type = kind == JsonToken.VALUE_STRING ? text : "";
        return isType(type);
      }
      onlyOfPlaces |= !isNothing && ONLY_OF_PLACES.contains(name);
      onlyOnline |= !isNothing && ONLY_ONLINE.contains(name);
      return false;
    }

    private boolean isOnline() {
      return isType(type) ? type.equals("online") : onlyOnline && !onlyOfPlaces;
    }
  }

  private static boolean isType(String type) {
    return type.equals("place") || type.equals("online");
  }

  private Place place() {
    Place.Builder place = Place.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "type" -> type();
                case "name" -> texts.localized(place::name);
                case "campus" -> texts.localized(place::campus);
                case "building" -> texts.localized(place::building);
                case "room" -> texts.localized(place::room);
                case "address" -> agents.address(place::address);
                case "latitude" -> values.real(place::latitude);
                case "longitude" -> values.real(place::longitude);
                case "url" -> values.text(place::url);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return place.extras(extras).build();
  }

  private OnlineAccess online() {
    OnlineAccess.Builder online = OnlineAccess.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "type" -> type();
                case "platform" -> values.text(online::platform);
                case "url" -> values.text(online::url);
                case "streamUrl" -> values.text(online::streamUrl);
                case "meetingId" -> values.text(online::meetingId);
                case "passcode" -> values.text(online::passcode);
                case "dialIn" -> values.text(online::dialIn);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return online.extras(extras).build();
  }

  private void type() {
    values.parsed(type -> isType(type) ? type : null, type -> {});
  }
}
