package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.ResourceKind;
import io.github.academicevents.Source;
import io.github.academicevents.Timestamp;
import java.util.List;

/** Good parts of events for the examples of rules. */
final class SampleTalks {

  private SampleTalks() {}

  /** The clean talk, held online. */
  static AcademicEvent.Builder online() {
    return located(zoom());
  }

  /** The clean talk with these locations. */
  static AcademicEvent.Builder located(Location... locations) {
    return RuleExamples.talk().locations(List.of(locations));
  }

  static OnlineAccess zoom() {
    return OnlineAccess.builder().platform("Zoom").url("https://zoom.us/j/91234567890").build();
  }

  static Place room() {
    return Place.builder().room(LocalizedText.of("zh", "229会议室", "en", "Room 229")).build();
  }

  static Place inCountry(String country) {
    return room().withAddress(Address.builder().country(country).build());
  }

  static Place inCity(String zh, String en) {
    Address address = Address.builder().locality(LocalizedText.of("zh", zh, "en", en)).build();
    return room().withAddress(address);
  }

  static Resource resource(ResourceKind kind) {
    return Resource.builder().kind(kind).url("https://events.example.org/435/file").build();
  }

  /** A source that tells all. */
  static Source.Builder source() {
    return Source.builder()
        .url("https://example.org/announcement")
        .license("CC0-1.0")
        .retrieved(Timestamp.parse("2024-03-19T08:00:00Z"));
  }
}
