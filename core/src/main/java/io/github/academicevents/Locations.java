package io.github.academicevents;

import java.util.List;
import java.util.Optional;

/** What a list of locations says as a whole. */
final class Locations {

  private Locations() {}

  static Optional<AttendanceMode> mode(List<Location> locations) {
    boolean onsite = false;
    boolean online = false;
    for (Location location : locations) {
      onsite |= location instanceof Place;
      online |= location instanceof OnlineAccess;
    }
    if (onsite && online) {
      return Optional.of(AttendanceMode.HYBRID);
    }
    if (onsite) {
      return Optional.of(AttendanceMode.ONSITE);
    }
    return online ? Optional.of(AttendanceMode.ONLINE) : Optional.empty();
  }
}
