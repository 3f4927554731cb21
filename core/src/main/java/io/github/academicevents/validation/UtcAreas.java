package io.github.academicevents.validation;

import io.github.academicevents.Address;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of the world whose clocks show UTC for some or all of the year. */
final class UtcAreas {

  private static final Set<String> COUNTRIES =
      Set.of(
          "AQ", "BF", "CI", "EH", "ES", "FO", "GB", "GG", "GH", "GL", "GM", "GN", "GW", "IE", "IM",
          "IS", "JE", "LR", "MA", "ML", "MR", "PT", "SH", "SL", "SN", "ST", "TG");
  private static final double DEGREES_FROM_GREENWICH = 30;

  private UtcAreas() {}

  /** Whether one of the places is surely outside; where nothing tells, it is not. */
  static boolean isOutside(List<Location> locations) {
    for (int i = 0; i < locations.size(); i++) {
      if (locations.get(i) instanceof Place place && isOutside(place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOutside(Place place) {
    Address address = place.getAddress().orElse(null);
    if (address != null && address.getCountry().isPresent()) {
      String country = address.getCountry().get();
      return country.length() == 2 && !COUNTRIES.contains(country.toUpperCase(Locale.ROOT));
    }
    if (place.getLongitude().isPresent()) {
      return Math.abs(place.getLongitude().getAsDouble()) > DEGREES_FROM_GREENWICH;
    }
    return address != null && isCityOutside(address.getLocality())
        || isCityOutside(place.getName())
        || isCityOutside(place.getCampus());
  }

  private static boolean isCityOutside(LocalizedText name) {
    String zh = name.zh().orElse("");
    return zh.startsWith("北京")
        || zh.startsWith("上海")
        || Cities.OUTSIDE.contains(name.en().orElse("").toLowerCase(Locale.ROOT));
  }

  /** Cities that the time zone database names, as far as their clocks never show UTC. */
  private static final class Cities {

    static final Set<String> OUTSIDE = collect();

    private static Set<String> collect() {
      Set<String> outside = new HashSet<>(Set.of("beijing", "shenzhen", "guangzhou", "nanjing"));
      for (String id : ZoneId.getAvailableZoneIds()) {
        String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        if (id.indexOf('/') > 0 && !id.startsWith("Etc/") && !touchesUtc(ZoneId.of(id))) {
          outside.add(city.toLowerCase(Locale.ROOT));
        }
      }
      return Set.copyOf(outside);
    }

    private static boolean touchesUtc(ZoneId zone) {
      Instant winter = Instant.parse("2024-01-15T00:00:00Z");
      Instant summer = Instant.parse("2024-07-15T00:00:00Z");
      return zone.getRules().getOffset(winter).getTotalSeconds() == 0
          || zone.getRules().getOffset(summer).getTotalSeconds() == 0;
    }
  }
}
