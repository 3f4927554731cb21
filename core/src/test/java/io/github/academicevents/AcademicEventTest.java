package io.github.academicevents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicEventTest {

  private static final Person SPEAKER = Person.of(LocalizedText.of("zh", "阎栋", "en", "Dong Yan"));

  @Test
  void knowsNothingUnlessTold() {
    AcademicEvent event = AcademicEvent.builder().build();
    assertThat(event.getKind()).isEqualTo(EventKind.EVENT);
    assertThat(event.getStatus()).isEqualTo(EventStatus.SCHEDULED);
    assertThat(event.getTitle().isEmpty()).isTrue();
    assertThat(event.getStart()).isEmpty();
    assertThat(event.getZone()).isEmpty();
    assertThat(event.getEffectiveAttendanceMode()).isEmpty();
    assertThat(event).isEqualTo(AcademicEvent.builder().build());
  }

  @Test
  void isCopiedWithChanges() {
    AcademicEvent talk = AcademicEvent.builder().kind(EventKind.TALK).addSpeaker(SPEAKER).build();
    AcademicEvent titled = talk.withTitle(LocalizedText.of("en", "The LLM Journey"));
    assertThat(titled.getTitle().en()).hasValue("The LLM Journey");
    assertThat(titled.getAgents(Role.SPEAKER)).containsExactly(SPEAKER);
    assertThat(titled.getAgents(Role.INVITER)).isEmpty();
    assertThat(titled.toBuilder().build()).isEqualTo(titled).isNotEqualTo(talk);
  }

  @Test
  void settingAFieldDropsTheBadValueKeptInItsPlace() {
    AcademicEvent bad =
        AcademicEvent.builder()
            .extras(
                Extras.of("start", "2023-02-29").with("kind", "webinar").with("catering", "tea"))
            .build();
    assertThat(bad.getExtras().has("start")).isTrue();
    AcademicEvent mended = bad.withStart(EventTime.parse("2023-03-01")).withKind(EventKind.SEMINAR);
    assertThat(mended.getExtras()).isEqualTo(Extras.of("catering", "tea"));
    assertThat(
            bad.toBuilder().start(EventTime.parse("2023-03-01")).build().getExtras().has("start"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Asia/Shanghai", "+08:00", "UTC", "America/New_York", "PRC"})
  void findsZones(String zone) {
    assertThat(AcademicEvent.builder().timeZone(zone).build().getZone()).hasValue(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Beijing", "CST", "GMT+8", "+8", "+25:00", "", "+0800", "asia/shanghai"})
  void findsNoZoneInOtherTexts(String zone) {
    assertThat(AcademicEvent.builder().timeZone(zone).build().getZone()).isEmpty();
  }

  @Test
  void derivesTheModeFromItsLocations() {
    AcademicEvent onsite = AcademicEvent.builder().addLocations(Place.builder().build()).build();
    assertThat(onsite.getEffectiveAttendanceMode()).hasValue(AttendanceMode.ONSITE);
    AcademicEvent hybrid =
        onsite.toBuilder().addLocations(OnlineAccess.builder().platform("Zoom").build()).build();
    assertThat(hybrid.getEffectiveAttendanceMode()).hasValue(AttendanceMode.HYBRID);
    assertThat(hybrid.withAttendanceMode(AttendanceMode.ONLINE).getEffectiveAttendanceMode())
        .hasValue(AttendanceMode.ONLINE);
  }

  @Test
  void neverPrintsAPasscode() {
    AcademicEvent event =
        AcademicEvent.builder()
            .addLocations(OnlineAccess.builder().meetingId("123456789").passcode("s3cret").build())
            .build();
    assertThat(event.toString()).contains("123456789").doesNotContain("s3cret");
  }
}
