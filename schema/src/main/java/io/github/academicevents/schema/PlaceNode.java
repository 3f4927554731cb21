package io.github.academicevents.schema;

import io.github.academicevents.LocalizedText;
import io.github.academicevents.Place;
import org.jspecify.annotations.Nullable;

/** Writes a {@code Place}: the innermost part that is known, in what contains it. */
final class PlaceNode {

  private static final Level[] LEVELS = Level.values();
  private static final int WHOLE = LEVELS.length - 1;

  private final Document document;
  private final JsonLdOut out;
  private final AddressNode addresses;

  PlaceNode(Document document, AddressNode addresses) {
    this.document = document;
    out = document.out;
    this.addresses = addresses;
  }

  void write(@Nullable Property property, Place place) {
    String id = document.sharedId(null, place);
    SharedNodes.Use use = document.useShared(id, place);
    if (id != null && document.refers(use)) {
      document.reference(property, id);
      return;
    }
    document.startNode(property, "Place");
    document.id(use, id);
    int level = outward(place, 0);
    if (document.isLinked()) {
      name(place, level);
    } else {
      pageName(place, level);
    }
    document.url(Property.URL, place.getUrl());
    if (place.getAddress().isPresent()) {
      addresses.write(place.getAddress().get());
    }
    geo(place);
    containers(place, level);
    if (document.isLinked()) {
      record(place);
    }
    out.endObject();
  }

  /** What a place is told by, from within to without. */
  private enum Level {
    ROOM(OwnTerms.ROOM),
    BUILDING(OwnTerms.BUILDING),
    CAMPUS(OwnTerms.CAMPUS),
    WHOLE("");

    private final String type;

    Level(String type) {
      this.type = type;
    }

    LocalizedText name(Place place) {
      return switch (this) {
        case ROOM -> place.getRoom();
        case BUILDING -> place.getBuilding();
        case CAMPUS -> place.getCampus();
        case WHOLE -> place.getName();
      };
    }
  }

  /** The first level from one on that has a name; if none has, the whole. */
  private static int outward(Place place, int from) {
    for (int i = from; i < WHOLE; i++) {
      if (!LEVELS[i].name(place).isEmpty()) {
        return i;
      }
    }
    return WHOLE;
  }

  private void name(Place place, int level) {
    LocalizedText name = LEVELS[level].name(place);
    document.name(name);
    if (level != WHOLE && !name.isEmpty()) {
      out.name(Property.ADDITIONAL_TYPE);
      out.word(LEVELS[level].type);
    }
  }

  private void containers(Place place, int inner) {
    int outer = inner == WHOLE ? WHOLE : outward(place, inner + 1);
    if (outer != inner && !LEVELS[outer].name(place).isEmpty()) {
      out.startNode(Property.CONTAINED_IN_PLACE, "Place");
      name(place, outer);
      containers(place, outer);
      out.endObject();
    }
  }

  // A page names the place as people do: from the whole to the room in Chinese, else the other way.
  private void pageName(Place place, int innermost) {
    StringBuilder name = new StringBuilder();
    boolean chinese = document.bestLanguage(LEVELS[innermost].name(place)).startsWith("zh");
    for (int i = 0; i <= WHOLE; i++) {
      String part = document.best(LEVELS[chinese ? WHOLE - i : i].name(place));
      if (!part.isEmpty()) {
        name.append(name.isEmpty() || chinese ? "" : ", ").append(part);
      }
    }
    if (!name.isEmpty()) {
      out.property(Property.NAME, name.toString());
    }
  }

  private void geo(Place place) {
    out.startNode(Property.GEO, "GeoCoordinates");
    degrees(Property.LATITUDE, place.getLatitude().orElse(Double.NaN));
    degrees(Property.LONGITUDE, place.getLongitude().orElse(Double.NaN));
    out.endObject();
  }

  private void degrees(Property property, double degrees) {
    if (Double.isFinite(degrees)) {
      out.name(property);
      out.number(degrees);
    }
  }

  private void record(Place place) {
    OwnRecord own = document.own;
    own.begin();
    own.text("name", place.getName());
    own.text("campus", place.getCampus());
    own.text("building", place.getBuilding());
    own.text("room", place.getRoom());
    own.url("url", place.getUrl());
    own.extras(place.getExtras());
    own.end();
  }
}
