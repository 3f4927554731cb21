package io.github.academicevents.jackson;

import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  @Nullable Location location() {
    long start = in.spot();
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

  private @Nullable Place place() {
    if (!in.startObject()) {
      return null;
    }
    Place.Builder place = Place.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> type();
        case "name" -> place.name(texts.localized());
        case "campus" -> place.campus(texts.localized());
        case "building" -> place.building(texts.localized());
        case "room" -> place.room(texts.localized());
        case "address" -> place.address(Optional.ofNullable(agents.address()));
        case "latitude" -> place.latitude(values.real());
        case "longitude" -> place.longitude(values.real());
        case "url" -> place.url(values.text());
        default -> in.unknown();
      }
    }
    return place.extras(in.endObject()).build();
  }

  private @Nullable OnlineAccess online() {
    if (!in.startObject()) {
      return null;
    }
    OnlineAccess.Builder online = OnlineAccess.builder();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "type" -> type();
        case "platform" -> online.platform(values.text());
        case "url" -> online.url(values.text());
        case "streamUrl" -> online.streamUrl(values.text());
        case "meetingId" -> online.meetingId(values.text());
        case "passcode" -> online.passcode(values.text());
        case "dialIn" -> online.dialIn(values.text());
        default -> in.unknown();
      }
    }
    return online.extras(in.endObject()).build();
  }

  private void type() {
    values.parsed(type -> isType(type) ? type : null);
  }
}
