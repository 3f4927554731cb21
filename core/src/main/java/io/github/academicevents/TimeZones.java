package io.github.academicevents;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Time zones by IANA id or fixed offset; not the JDK's further forms ({@code GMT+8}, {@code
 * UT-01:00}).
 */
final class TimeZones {

  private static final Set<String> IDS = Set.copyOf(ZoneId.getAvailableZoneIds());

  private TimeZones() {}

  static Optional<ZoneId> find(String zone) {
    if (IDS.contains(zone)) {
      return Optional.of(ZoneId.of(zone));
    }
    if (zone.length() == 6 && (zone.charAt(0) == '+' || zone.charAt(0) == '-')) {
      try {
        return Optional.of(ZoneOffset.of(zone));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
