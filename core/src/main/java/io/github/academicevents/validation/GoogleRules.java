package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventStatus;
import io.github.academicevents.Location;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules of what Google asks of an event; not run on sub-events.
 *
 * <p>A recommended property is named by the finding's value, as schema.org writes it; the place is
 * the member that gives it.
 */
final class GoogleRules {

  private GoogleRules() {}

  static void check(AcademicEvent event, Check check) {
    if (event.getTitle().isEmpty()) {
      check.report(InputCatalogue.GOOGLE_NAME_MISSING, "title");
    }
    if (event.getStart().isEmpty() && !event.getExtras().has("start")) {
      check.report(InputCatalogue.GOOGLE_START_MISSING, "start");
    }
    boolean moved = event.getStatus() == EventStatus.RESCHEDULED;
    if (!moved && !event.getPreviousStarts().isEmpty()) {
      check.report(
          InputCatalogue.GOOGLE_PREVIOUS_START_NEEDS_RESCHEDULED,
          "previousStarts",
          event.getStatus().getCode());
    }
    places(event, check);
    recommended(event, check);
  }

  private static void places(AcademicEvent event, Check check) {
    List<Location> locations = event.getLocations();
    boolean any = false;
    check.enter("locations");
    for (int i = 0; i < locations.size(); i++) {
      if (locations.get(i) instanceof Place place) {
        any = true;
        check.enter(i);
        if (!hasAddress(place)) {
          check.report(InputCatalogue.GOOGLE_ADDRESS_MISSING, "address");
        }
        if (place.getName().isEmpty()) {
          check.report(InputCatalogue.GOOGLE_RECOMMENDED_MISSING, "name", "location.name");
        }
        check.leave();
      }
    }
    check.leave();
    if (!any && !event.getExtras().has("locations")) {
      check.report(InputCatalogue.GOOGLE_PLACE_MISSING, "locations");
    }
  }

  private static boolean hasAddress(Place place) {
    Address address = place.getAddress().orElse(null);
    if (address == null) {
      return place.getExtras().has("address");
    }
    return !address.getStreet().isEmpty()
        || !address.getLocality().isEmpty()
        || !address.getRegion().isEmpty()
        || address.getPostalCode().isPresent()
        || address.getCountry().isPresent();
  }

  private static void recommended(AcademicEvent event, Check check) {
    recommend(event.getAbstractText().isEmpty(), "abstract", "description", event, check);
    recommend(event.getEnd().isEmpty(), "end", "endDate", event, check);
    recommend(!hasImage(event), "resources", "image", event, check);
    boolean offered = !event.getFees().isEmpty() || event.getRegistration().isPresent();
    recommend(!offered, "fees", "offers", event, check);
    recommend(!has(event, GoogleRules::isOrganizer), "contributions", "organizer", event, check);
    recommend(!has(event, GoogleRules::isPerformer), "contributions", "performer", event, check);
  }

  private static void recommend(
      boolean isMissing, String member, String property, AcademicEvent event, Check check) {
    if (isMissing && !event.getExtras().has(member)) {
      check.report(InputCatalogue.GOOGLE_RECOMMENDED_MISSING, member, property);
    }
  }

  private static boolean hasImage(AcademicEvent event) {
    for (Resource resource : event.getResources()) {
      if (resource.getKind().orElse(null) == ResourceKind.IMAGE && resource.getUrl().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(
      AcademicEvent event, java.util.function.Predicate<@Nullable Role> isWanted) {
    for (Contribution contribution : event.getContributions()) {
      if (isWanted.test(contribution.getRole().orElse(null))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrganizer(@Nullable Role role) {
    return role == Role.ORGANIZER || role == Role.CO_ORGANIZER || role == Role.SUPPORTING_ORGANIZER;
  }

  private static boolean isPerformer(@Nullable Role role) {
    return role == Role.SPEAKER
        || role == Role.KEYNOTE_SPEAKER
        || role == Role.PANELIST
        || role == Role.CANDIDATE;
  }
}
