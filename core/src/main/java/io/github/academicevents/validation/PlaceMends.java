package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Mends places whose name or room is a link or an online service: makes online access of them. */
final class PlaceMends {

  private final AcademicEvent event;
  private final Place place;
  private final Set<String> urls = new TreeSet<>();
  private final Set<String> words = new TreeSet<>();

  private PlaceMends(AcademicEvent event, Place place) {
    this.event = event;
    this.place = place;
  }

  static AcademicEvent toOnline(AcademicEvent event, List<String> steps, Finding finding) {
    List<Location> moved = toOnline(event, Integer.parseInt(steps.get(1)));
    return moved == null ? event : event.withLocations(moved);
  }

  /** The event's locations with one place made online access; null where that can't be done. */
  static @Nullable List<Location> toOnline(AcademicEvent event, int index) {
    Place place = (Place) event.getLocations().get(index);
    return new PlaceMends(event, place).moved(index);
  }

  private @Nullable List<Location> moved(int index) {
    Place rest =
        place.withName(withoutOnline(place.getName())).withRoom(withoutOnline(place.getRoom()));
    boolean named = PlaceRules.isNamed(rest);
    List<Location> moved = new ArrayList<>(event.getLocations());
    OnlineAccess access = access(named);
    if (access != null) {
      moved.set(index, access);
      if (named) {
        moved.add(index, rest);
      }
    } else if (named || urls.size() > 0 || place.getUrl().isPresent() || !join(moved)) {
      return null;
    } else {
      moved.remove(index);
    }
    return isAllowed(moved) ? moved : null;
  }

  /** A name without its links and services, which are kept apart. */
  private LocalizedText withoutOnline(LocalizedText name) {
    LocalizedText rest = name;
    for (Map.Entry<String, String> text : name.asMap().entrySet()) {
      boolean url = OnlineWords.isUrl(text.getValue());
      if (url || OnlineWords.isService(text.getValue())) {
        (url ? urls : words).add(text.getValue().strip());
        rest = rest.with(text.getKey(), "");
      }
    }
    return rest;
  }

  /** The access that the place is, if it has one address that works. */
  private @Nullable OnlineAccess access(boolean named) {
    if (!named && place.getUrl().isPresent()) {
      urls.add(place.getUrl().get());
    }
    if (urls.size() != 1 || named && !words.isEmpty()) {
      return null;
    }
    OnlineAccess access =
        OnlineAccess.builder()
            .url(urls.iterator().next())
            .platform(OnlineWords.platform(words))
            .build();
    Check check = new Check(Profile.record(), LocalDate.EPOCH);
    OnlineRules.check(access, check);
    return check.findings().stream().allMatch(finding -> finding.getSeverity() == Severity.INFO)
        ? access
        : null;
  }

  /** Lets a place without an address become one with an access that is there already. */
  private boolean join(List<Location> locations) {
    for (int i = 0; i < locations.size(); i++) {
      if (locations.get(i) instanceof OnlineAccess access && access.getUrl().isPresent()) {
        String service = OnlineWords.platform(words).orElse("");
        String known = access.getPlatform().orElse("");
        if (known.isEmpty() || service.isEmpty() || known.equalsIgnoreCase(service)) {
          locations.set(
              i, known.isEmpty() ? access.withPlatform(OnlineWords.platform(words)) : access);
          return true;
        }
      }
    }
    return false;
  }

  // What the record states elsewhere must not be turned false.
  private boolean isAllowed(List<Location> moved) {
    boolean places = moved.stream().anyMatch(Place.class::isInstance);
    boolean onsite =
        event.getAttendanceMode().filter(mode -> mode == AttendanceMode.ONSITE).isPresent()
            || event.getCapacity().filter(capacity -> capacity.getOnsite().isPresent()).isPresent();
    return places || !onsite;
  }
}
