package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.Place;
import java.util.List;

/** Rules of places that are really ways to take part online. */
final class OnlinePlaceRules {

  private OnlinePlaceRules() {}

  static void check(AcademicEvent event, Check check) {
    List<Location> locations = event.getLocations();
    for (int i = 0; i < locations.size(); i++) {
      if (locations.get(i) instanceof Place place) {
        check(place.getName(), "name", event, i, check);
        check(place.getRoom(), "room", event, i, check);
      }
    }
  }

  private static void check(
      LocalizedText names, String member, AcademicEvent event, int index, Check check) {
    names.forEach(
        (tag, name) -> {
          boolean url = OnlineWords.isUrl(name);
          boolean service = OnlineWords.isService(name);
          if (url || service || OnlineWords.isMixture(name)) {
            boolean movable = (url || service) && PlaceMends.toOnline(event, index) != null;
            check.enter("locations");
            check.enter(index);
            check.enter(member);
            check.report(
                url ? Catalogue.PLACE_NAME_IS_URL : Catalogue.PLACE_ONLINE_WORD_AS_PLACE,
                tag,
                name,
                movable ? name.strip() : null);
            check.leave();
            check.leave();
            check.leave();
          }
        });
  }
}
