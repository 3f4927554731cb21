package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Place;
import java.util.List;

/** Examples of the rules of places and online access. */
final class LocationExamples extends RuleExamples {

  private static final Place HALL = place("Main Hall");

  LocationExamples() {
    places();
    names();
    online();
  }

  private void places() {
    rule("place.location-missing")
        .bad("[]", at())
        .bad("toBeAnnounced: [speaker]", at().addToBeAnnounced(OpenDetail.SPEAKER))
        .near("toBeAnnounced: [location]", at().addToBeAnnounced(OpenDetail.LOCATION))
        .near("[Main Hall]", at(HALL))
        .awkward(
            "[{}, subEvents: [no location]]",
            talk().addSubEvents(at().id("https://events.example.org/1").build()));
    rule("place.name-missing")
        .bad("{}", at(Place.builder().build()))
        .bad("{url}", at(Place.builder().url("https://a.cn/map").build()))
        .near("{room}", at(Place.builder().room(LocalizedText.of("zh", "229会议室")).build()))
        .near("{latitude, longitude}", at(Place.builder().latitude(39.7).longitude(116.2).build()))
        .awkward("ལྷ་ས།", at(Place.builder().name(LocalizedText.of("bo", "ལྷ་ས།")).build()));
    rule("place.coordinates-range")
        .bad("139.6, 35.6", at(HALL.withLatitude(139.6).withLongitude(35.6)))
        .bad("39.7, 216.2", at(HALL.withLatitude(39.7).withLongitude(216.2)))
        .near("90, 180", at(HALL.withLatitude(90).withLongitude(180)))
        .near("-90, -180", at(HALL.withLatitude(-90).withLongitude(-180)))
        .awkward("0, 0", at(HALL.withLatitude(0).withLongitude(0)));
    rule("place.country-invalid")
        .bad("UK", country("UK"), "/locations/0/address/country", "GB")
        .bad("中国", country("中国"), "/locations/0/address/country", "CN")
        .near("GB", country("GB"))
        .near("CN", country("CN"))
        .awkward("TW", country("TW"));
    rule("place.room-mismatch-between-languages")
        .bad("zh: 229会议室, en: Room 226", room("229会议室", "Room 226"))
        .bad("zh: A座101, en: A 1001", room("A座101", "A 1001"))
        .near("zh: 229会议室, en: Room 229", room("229会议室", "Room 229"))
        .near("zh: 229会议室, en: Meeting room", room("229会议室", "Meeting room"))
        .awkward(
            "zh: 二楼报告厅, en: Lecture hall, 2nd floor", room("二楼报告厅", "Lecture hall, 2nd floor"));
  }

  private void names() {
    rule("place.name-is-url")
        .bad(
            "https://zoom.us/j/1",
            at(place("https://zoom.us/j/1")),
            "/locations/0/name/en",
            "https://zoom.us/j/1")
        .bad("www.bit.edu.cn", at(place("www.bit.edu.cn")))
        .near("Https Hall", at(place("Https Hall")))
        .near("Hall www", at(place("Hall www")))
        .awkward("WWW-Saal", at(place("WWW-Saal")));
    rule("place.online-word-as-place")
        .bad("腾讯会议", at(place("腾讯会议")))
        .bad(
            "Zoom",
            at(place("Zoom").withUrl("https://zoom.us/j/91234567890")),
            "/locations/0/name/en",
            "Zoom")
        .near("Zoom Building", at(place("Zoom Building")))
        .near("线上线下融合教室", at(place("线上线下融合教室")))
        .awkward("Teams-Raum 3", at(place("Teams-Raum 3")));
  }

  private void online() {
    rule("online.url-missing")
        .bad("{}", at(OnlineAccess.builder().build()))
        .bad("{platform: Zoom}", at(OnlineAccess.builder().platform("Zoom").build()))
        .near("{platform, meetingId}", at(meeting("Zoom", "912 3456 7890")))
        .near("{dialIn}", at(OnlineAccess.builder().dialIn("+86 10 6891 2345").build()))
        .awkward(
            "{streamUrl}",
            at(OnlineAccess.builder().streamUrl("https://live.bilibili.com/1").build()));
    rule("online.meeting-id-format")
        .bad("腾讯会议: 123-45", at(meeting("腾讯会议", "123-45")))
        .bad("Zoom: abc 123 456 789", at(meeting("Zoom", "abc 123 456 789")))
        .near("腾讯会议: 123-456-789", at(meeting("腾讯会议", "123-456-789")))
        .near("Zoom: 912 3456 7890", at(meeting("Zoom", "912 3456 7890")))
        .awkward("BigBlueButton: abc-def", at(meeting("BigBlueButton", "abc-def")));
    rule("online.join-url-secret-exposed")
        .bad("https://zoom.us/j/1?pwd=abc", at(link("https://zoom.us/j/1?pwd=abc")))
        .bad(
            "{passcode}",
            at(OnlineAccess.builder().url("https://zoom.us/j/1").passcode("1").build()))
        .near("https://zoom.us/j/91234567890", at(link("https://zoom.us/j/91234567890")))
        .near("https://a.cn/pwd=x", at(link("https://a.cn/pwd=x")))
        .awkward("https://a.cn/?topic=passcode", at(link("https://a.cn/?topic=passcode")));
  }

  private static AcademicEvent.Builder at(Location... locations) {
    return talk().locations(List.of(locations));
  }

  private static Place place(String name) {
    return Place.builder().name(LocalizedText.of("en", name)).build();
  }

  private static AcademicEvent.Builder country(String code) {
    return at(HALL.withAddress(Address.builder().country(code).build()));
  }

  private static AcademicEvent.Builder room(String zh, String en) {
    return at(Place.builder().room(LocalizedText.of("zh", zh, "en", en)).build());
  }

  private static OnlineAccess meeting(String platform, String id) {
    return OnlineAccess.builder().platform(platform).meetingId(id).build();
  }

  private static OnlineAccess link(String url) {
    return OnlineAccess.builder().url(url).build();
  }
}
