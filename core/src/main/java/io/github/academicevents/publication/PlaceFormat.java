package io.github.academicevents.publication;

import io.github.academicevents.Address;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import java.util.function.Function;
import java.util.stream.Stream;

/** Places as people read them: from the large to the small in Chinese, the other way in English. */
final class PlaceFormat {

  private final Words words;
  private final Function<LocalizedText, String> text;

  PlaceFormat(Words words, Function<LocalizedText, String> text) {
    this.words = words;
    this.text = text;
  }

  String location(Location location) {
    return location instanceof Place place ? place(place) : online((OnlineAccess) location);
  }

  private String place(Place place) {
    Stream<LocalizedText> parts =
        words == Words.CHINESE
            ? Stream.of(place.getName(), place.getCampus(), place.getBuilding(), place.getRoom())
            : Stream.of(place.getRoom(), place.getBuilding(), place.getCampus(), place.getName());
    String name = Words.joined(parts.map(text), words.pick(" ", ", "));
    return words.list(Stream.of(name, place.getAddress().map(this::address).orElse("")));
  }

  private String address(Address address) {
    Stream<LocalizedText> parts =
        words == Words.CHINESE
            ? Stream.of(address.getRegion(), address.getLocality(), address.getStreet())
            : Stream.of(address.getStreet(), address.getLocality(), address.getRegion());
    return Words.joined(parts.map(text), words.pick("", ", "));
  }

  // The platform alone: links to join, meeting numbers and passcodes are for those invited.
  private String online(OnlineAccess access) {
    Stream<String> parts = Stream.of(words.pick("线上", "Online"), access.getPlatform().orElse(""));
    return Words.joined(parts, words.pick("：", ": "));
  }
}
