package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.Extras;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import java.util.List;

/** More examples of the rules of places, online access and organizations. */
final class PlaceEdgeExamples extends RuleExamples {

  PlaceEdgeExamples() {
    places();
    names();
    online();
    organizations();
  }

  private void places() {
    rule("place.location-missing")
        .bad("[]", talk().locations(List.of()))
        .bad("another thing open", nowhere().addToBeAnnounced(OpenDetail.SPEAKER))
        .near("to be announced", nowhere().addToBeAnnounced(OpenDetail.LOCATION))
        .near("unread", nowhere().extras(Extras.of("locations", "here")))
        .awkward("于田县", at(Place.builder().campus(LocalizedText.of("zh", "于田县"))));
    rule("place.coordinates-range")
        .bad("139.6, 35.6", at(room().latitude(139.6).longitude(35.6)))
        .bad("35.6, 181", at(room().latitude(35.6).longitude(181)))
        .near("90, 180", at(room().latitude(90).longitude(180)))
        .near("-90, -180", at(room().latitude(-90).longitude(-180)))
        .awkward("0, 0", at(room().latitude(0).longitude(0)));
    rule("place.country-invalid")
        .bad("UK", country("UK"), "/locations/0/address/country", "GB")
        .bad("中国", country("中国"), "/locations/0/address/country", "CN")
        .bad("cn", country("cn"), "/locations/0/address/country", "CN")
        .bad("DEU", country("DEU"), "/locations/0/address/country", "DE")
        .near("GB", country("GB"))
        .near("TW", country("TW"))
        .awkward("HK", country("HK"));
    rule("place.name-missing")
        .bad("{}", at(Place.builder()))
        .bad("url", at(Place.builder().url("https://maps.example.org/x")))
        .bad("{address: {}}", at(Place.builder().address(Address.builder().build())))
        .near("room", at(room()))
        .near("coordinates", at(Place.builder().latitude(39.96).longitude(116.31)))
        .awkward("unread", at(Place.builder().extras(Extras.of("name", 5))));
  }

  private void names() {
    rule("place.name-is-url")
        .bad("room", room("https://zoom.us/j/91234567890"))
        .bad("name", name("www.example.org/map"))
        .near("229会议室", room("229会议室"))
        .near("www building", name("www building of the old town"))
        .awkward("Http Hall", name("Httpd Hall"));
    rule("place.online-word-as-place")
        .bad("腾讯会议", name("腾讯会议"))
        .bad("Online", name("Online"))
        .bad("线上（腾讯会议 123-456-789）", room("线上（腾讯会议 123-456-789）"))
        .bad("Zoom ID: 912 3456 7890", name("Zoom ID: 912 3456 7890"))
        .near("在线教育中心", name("在线教育中心"))
        .near("Online Learning Lab", name("Online Learning Lab"))
        .near("会议室 3", room("会议室 3"))
        .awkward("Teamsberg", name("Teamsberg"));
    rule("place.room-mismatch-between-languages")
        .bad("229 / 226", rooms("229会议室", "Room 226"))
        .bad("3楼229 / 3F 226", rooms("3楼229", "3F, Room 226"))
        .near("229 / 229", rooms("229会议室", "Room 229"))
        .near("3楼229 / 229", rooms("3楼229", "Room 229"))
        .near("2-29 / 229", rooms("2-29", "Room 229"))
        .awkward("第一报告厅 / 1", rooms("第一报告厅", "Lecture Hall 1"));
  }

  private void online() {
    rule("online.url-missing")
        .bad("platform", access(OnlineAccess.builder().platform("Online")))
        .bad("meeting id", access(OnlineAccess.builder().meetingId("912345678")))
        .near("both", access(OnlineAccess.builder().platform("腾讯会议").meetingId("912345678")))
        .near("dial-in", access(OnlineAccess.builder().dialIn("+86 10 68912345")))
        .awkward("unread", access(OnlineAccess.builder().extras(Extras.of("url", 5))));
    rule("online.meeting-id-format")
        .bad("腾讯会议 123-45", meeting("腾讯会议", "123-45"))
        .bad("Zoom 12 digits", meeting("Zoom", "912345678901"))
        .near("腾讯会议 123-456-789", meeting("腾讯会议", "123-456-789"))
        .near("Zoom 912 3456 7890", meeting("Zoom", "912 3456 7890"))
        .awkward("Webex", meeting("Webex", "bit.talk"));
    rule("online.join-url-secret-exposed")
        .bad("?pwd=", access(OnlineAccess.builder().url("https://zoom.us/j/1?pwd=abc")))
        .bad("passcode", access(OnlineAccess.builder().url("https://zoom.us/j/1").passcode("1")))
        .bad("stream", access(OnlineAccess.builder().streamUrl("https://a.cn/s?token=x&u=1")))
        .near("pwd in the path", access(OnlineAccess.builder().url("https://a.cn/pwd=abc/x")))
        .near("?pwd=", access(OnlineAccess.builder().url("https://a.cn/?pwd=")))
        .awkward("?mytoken=1", access(OnlineAccess.builder().url("https://a.cn/?mytoken=1")));
  }

  private void organizations() {
    rule("org.ror-checksum")
        .bad("05dxps056", ror("05dxps056"))
        .bad("01skt4w75", ror("01skt4w75"))
        .near("05dxps055", ror("05dxps055"))
        .near("grid", affiliated(Identifier.of("grid", "05dxps056")))
        .awkward("05DXPS055", ror("05DXPS055"));
    rule("org.ror-format")
        .bad("https://ror.org/1dxps055", ror("https://ror.org/1dxps055"))
        .bad("05dxpl055", ror("05dxpl055"))
        .near("05dxps055", ror("05dxps055"))
        .near("05dxps056", ror("05dxps056"))
        .awkward("https://ror.org/05dxps055/", ror("https://ror.org/05dxps055/"));
    rule("org.ror-url-form")
        .bad(
            "ror.org/05dxps055",
            ror("ror.org/05dxps055"),
            "/contributions/0/person/affiliations/0/identifiers/0/value",
            "05dxps055")
        .bad("https://ror.org/05dxps055", ror("https://ror.org/05dxps055"))
        .near("05dxps055", ror("05dxps055"))
        .near("url", affiliated(Identifier.of("url", "https://ror.org/05dxps055")))
        .awkward("05DXPS055", ror("05DXPS055"));
  }

  private static AcademicEvent.Builder nowhere() {
    return talk().locations(List.of());
  }

  private static AcademicEvent.Builder at(Place.Builder place) {
    return talk().locations(List.of(place.build()));
  }

  private static Place.Builder room() {
    return Place.builder().room(LocalizedText.of("zh", "229会议室"));
  }

  private static AcademicEvent.Builder room(String room) {
    return at(Place.builder().room(LocalizedText.of("zh", room)));
  }

  private static AcademicEvent.Builder name(String name) {
    return at(Place.builder().name(LocalizedText.of("en", name)));
  }

  private static AcademicEvent.Builder rooms(String zh, String en) {
    return at(Place.builder().room(LocalizedText.of("zh", zh, "en", en)));
  }

  private static AcademicEvent.Builder country(String country) {
    return at(room().address(Address.builder().country(country).build()));
  }

  private static AcademicEvent.Builder access(OnlineAccess.Builder access) {
    return talk().locations(List.of(access.build()));
  }

  private static AcademicEvent.Builder meeting(String platform, String id) {
    return access(OnlineAccess.builder().platform(platform).meetingId(id));
  }

  private static AcademicEvent.Builder ror(String value) {
    return affiliated(Identifier.of("ror", value));
  }

  private static AcademicEvent.Builder affiliated(Identifier identifier) {
    Organization.Builder organization =
        Organization.builder().name(LocalizedText.of("zh", "清华大学")).addIdentifiers(identifier);
    return NameEdgeExamples.only(
        Person.builder().name(LocalizedText.of("zh", "阎栋")).addAffiliations(organization.build()));
  }
}
