package io.github.academicevents;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Time zones by IANA id or fixed offset; not the JDK's further forms ({@code GMT+8}, {@code
 * UT-01:00}).
 */
final class TimeZones {

  private static final Set<String> IDS = Set.copyOf(ZoneId.getAvailableZoneIds());

  /** Those that were asked for, of {@link #IDS} only: no input makes it grow beyond them. */
  private static final Map<String, Optional<ZoneId>> FOUND = new ConcurrentHashMap<>();

  private TimeZones() {}

  static Optional<ZoneId> find(String zone) {
    Optional<ZoneId> known = FOUND.get(zone);
    if (known != null) {
      return known;
    }
    if (IDS.contains(zone)) {
      return FOUND.computeIfAbsent(zone, id -> Optional.of(ZoneId.of(id)));
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
