package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.Place;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rooms an event is in, as keys, one for each language a room is told in. Only a room of which
 * is told where it is can be told from others of the same number.
 */
final class RoomKeys {

  private RoomKeys() {}

  static Set<String> of(AcademicEvent event) {
    Set<String> keys = new TreeSet<>();
    for (Location location : event.getLocations()) {
      if (location instanceof Place place) {
        place.getRoom().forEach((tag, room) -> add(keys, event, place, tag, room));
      }
    }
    return keys;
  }

  private static void add(
      Set<String> keys, AcademicEvent event, Place place, String tag, String room) {
    String number = KeyText.of(room);
    String building = in(tag, place.getBuilding());
    LocalizedText nothing = LocalizedText.empty();
    String around =
        in(tag, place.getName())
            + '|'
            + in(tag, place.getCampus())
            + '|'
            + in(tag, place.getAddress().map(Address::getStreet).orElse(nothing))
            + '|'
            + in(tag, place.getAddress().map(Address::getLocality).orElse(nothing));
    boolean nowhere = around.length() == 3;
    if (KeyText.saysNothing(number) || nowhere && building.isEmpty()) {
      return;
    }
    String whose = nowhere ? OrganizerKeys.of(event, tag) : "";
    keys.add(number + '|' + building + '|' + around + '|' + whose);
  }

  private static String in(String tag, LocalizedText text) {
    String key = KeyText.of(text.best(tag).orElse(""));
    return KeyText.saysNothing(key) ? "" : key;
  }
}
