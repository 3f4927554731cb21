package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.Place;
import java.util.List;
import java.util.function.BiConsumer;

/** Rules of places that are really ways to take part online. */
final class OnlinePlaceRules implements BiConsumer<String, String> {

  private final AcademicEvent event;
  private final Check check;
  private int index;
  private String member = "";

  private OnlinePlaceRules(AcademicEvent event, Check check) {
    this.event = event;
    this.check = check;
  }

  static void check(AcademicEvent event, Check check) {
    List<Location> locations = event.getLocations();
    OnlinePlaceRules rules = new OnlinePlaceRules(event, check);
    for (rules.index = 0; rules.index < locations.size(); rules.index++) {
      if (locations.get(rules.index) instanceof Place place) {
        rules.check("name", place.getName());
        rules.check("room", place.getRoom());
      }
    }
  }

  private void check(String member, LocalizedText names) {
    this.member = member;
    names.forEach(this);
  }

  /** One language of a name. */
  @Override
  public void accept(String tag, String name) {
    if (!OnlineWords.mayBe(name)) {
      return;
    }
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
  }
}
