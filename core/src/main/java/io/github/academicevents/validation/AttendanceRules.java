package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.EventStatus;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import java.util.List;

/** Rules of how people take part, as stated against the locations. */
final class AttendanceRules {

  private AttendanceRules() {}

  static void check(AcademicEvent event, Check check) {
    AttendanceMode mode = event.getAttendanceMode().orElse(null);
    if (mode == null || areLocationsOpen(event)) {
      return;
    }
    boolean place = has(event, Place.class);
    boolean access = has(event, OnlineAccess.class);
    boolean fits =
        switch (mode) {
          case HYBRID -> place && isOnline(event);
          case ONSITE -> place || !access;
          case ONLINE -> !place || isOnline(event);
        };
    if (fits) {
      return;
    }
    if (mode == AttendanceMode.HYBRID) {
      check.report(Catalogue.EVENT_HYBRID_NEEDS_BOTH, "attendanceMode", mode.getCode());
    } else if (mode == AttendanceMode.ONSITE || event.getStatus() != EventStatus.MOVED_ONLINE) {
      check.report(Catalogue.EVENT_MODE_LOCATION_CONFLICT, "attendanceMode", mode.getCode());
    }
  }

  /** Whether locations are to be announced, or could not be read. */
  static boolean areLocationsOpen(AcademicEvent event) {
    return event.getToBeAnnounced().contains(OpenDetail.LOCATION)
        || event.getExtras().has("locations")
        || event.getExtras().has("toBeAnnounced");
  }

  /** Whether there is a way to take part online; a stream among the materials is one. */
  static boolean isOnline(AcademicEvent event) {
    if (has(event, OnlineAccess.class)) {
      return true;
    }
    List<Resource> resources = event.getResources();
    for (int i = 0; i < resources.size(); i++) {
      if (resources.get(i).getKind().orElse(null) == ResourceKind.STREAM) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(AcademicEvent event, Class<? extends Location> type) {
    List<Location> locations = event.getLocations();
    for (int i = 0; i < locations.size(); i++) {
      if (type.isInstance(locations.get(i))) {
        return true;
      }
    }
    return false;
  }
}
