package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.Extras;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Place;
import org.jspecify.annotations.Nullable;

/** Rules of one place and of its address, and whether an event has any location. */
final class PlaceRules {

  private static final Address NOWHERE = Address.builder().build();

  private PlaceRules() {}

  static void checkPresence(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    if (event.getLocations().isEmpty()
        && (parent == null || parent.getLocations().isEmpty())
        && !event.getToBeAnnounced().contains(OpenDetail.LOCATION)
        && !event.getExtras().has("locations")
        && !event.getExtras().has("toBeAnnounced")) {
      check.report(Catalogue.PLACE_LOCATION_MISSING, null);
    }
  }

  static void check(Place place, Check check) {
    String url = place.getUrl().orElse(null);
    if (url != null) {
      UrlRules.check(url, "url", check);
    }
    Address address = place.getAddress().orElse(null);
    if (address != null) {
      CountryRule.check(address, check);
    }
    presence(place, check);
    coordinates(place, check);
    rooms(place, check);
  }

  private static void presence(Place place, Check check) {
    if (!isNamed(place)) {
      check.report(Catalogue.PLACE_NAME_MISSING, null);
    }
  }

  /** Whether there is anything to find the place by, or something that could not be read. */
  static boolean isNamed(Place place) {
    return !place.getName().isEmpty()
        || !place.getRoom().isEmpty()
        || !place.getBuilding().isEmpty()
        || !place.getCampus().isEmpty()
        || !place.getAddress().orElse(NOWHERE).equals(NOWHERE)
        || place.getLatitude().isPresent() && place.getLongitude().isPresent()
        || isUnread(place.getExtras());
  }

  private static boolean isUnread(Extras extras) {
    return !extras.isEmpty()
        && (extras.has("name")
            || extras.has("room")
            || extras.has("building")
            || extras.has("campus")
            || extras.has("address")
            || extras.has("latitude")
            || extras.has("longitude")
            || extras.has(Extras.VALUE));
  }

  private static void coordinates(Place place, Check check) {
    double latitude = place.getLatitude().orElse(0);
    double longitude = place.getLongitude().orElse(0);
    if (!(Math.abs(latitude) <= 90)) {
      check.report(Catalogue.PLACE_COORDINATES_RANGE, "latitude", Double.toString(latitude));
    }
    if (!(Math.abs(longitude) <= 180)) {
      check.report(Catalogue.PLACE_COORDINATES_RANGE, "longitude", Double.toString(longitude));
    }
  }

  private static void rooms(Place place, Check check) {
    String zh = place.getRoom().zh().orElse(null);
    String en = place.getRoom().en().orElse(null);
    if (zh != null && en != null && !RoomNumbers.agree(zh, en)) {
      check.report(Catalogue.PLACE_ROOM_MISMATCH_BETWEEN_LANGUAGES, "room", zh + " / " + en);
    }
  }
}
