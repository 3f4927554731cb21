package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of one place and of its address, and whether an event has any location. */
final class PlaceRules {

  private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
  private static final Map<String, String> COUNTRY_NAMES =
      Map.ofEntries(
          Map.entry("uk", "GB"),
          Map.entry("中国", "CN"),
          Map.entry("china", "CN"),
          Map.entry("usa", "US"),
          Map.entry("美国", "US"),
          Map.entry("英国", "GB"),
          Map.entry("germany", "DE"),
          Map.entry("德国", "DE"),
          Map.entry("france", "FR"),
          Map.entry("法国", "FR"),
          Map.entry("japan", "JP"),
          Map.entry("日本", "JP"),
          Map.entry("chn", "CN"),
          Map.entry("gbr", "GB"),
          Map.entry("united kingdom", "GB"),
          Map.entry("united states", "US"),
          Map.entry("p.r. china", "CN"));

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
    place.getUrl().ifPresent(url -> UrlRules.check(url, "url", check));
    place.getAddress().ifPresent(address -> check(address, check));
    presence(place, check);
    coordinates(place, check);
    rooms(place, check);
  }

  static void check(Address address, Check check) {
    String country = address.getCountry().orElse("");
    if (country.isEmpty() || COUNTRIES.contains(country)) {
      return;
    }
    String upper = country.strip().toUpperCase(Locale.ROOT);
    String known = COUNTRY_NAMES.get(country.strip().toLowerCase(Locale.ROOT));
    String better = known == null && COUNTRIES.contains(upper) ? upper : known;
    check.enter("address");
    check.report(Catalogue.PLACE_COUNTRY_INVALID, "country", country, better);
    check.leave();
  }

  private static void presence(Place place, Check check) {
    if (!isNamed(place)) {
      check.report(Catalogue.PLACE_NAME_MISSING, null);
    }
  }

  /** Whether there is anything to find the place by. */
  static boolean isNamed(Place place) {
    return !place.getName().isEmpty()
        || !place.getRoom().isEmpty()
        || !place.getBuilding().isEmpty()
        || !place.getCampus().isEmpty()
        || place.getAddress().isPresent()
        || place.getLatitude().isPresent()
        || !place.getExtras().isEmpty();
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
    LocalizedText room = place.getRoom();
    String zh = digits(room.zh().orElse(""));
    String en = digits(room.en().orElse(""));
    if (!zh.isEmpty() && !en.isEmpty() && !zh.equals(en)) {
      check.report(
          Catalogue.PLACE_ROOM_MISMATCH_BETWEEN_LANGUAGES,
          "room",
          room.zh().orElse("") + " / " + room.en().orElse(""));
    }
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}
