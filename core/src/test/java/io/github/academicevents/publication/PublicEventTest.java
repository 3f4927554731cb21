package io.github.academicevents.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Person;
import io.github.academicevents.samples.SampleEvents;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicEventTest {

  private static final OnlineAccess ACCESS =
      OnlineAccess.builder()
          .platform("腾讯会议")
          .url("https://meeting.tencent.com/dm/hush1")
          .streamUrl("https://live.example.org/1")
          .meetingId("987 654 321")
          .passcode("hush2")
          .dialIn("+86 10 hush3")
          .extras(Extras.of(Map.of("password", "hush4")))
          .build();
  private static final Person PERSON =
      Person.builder().name(LocalizedText.of("en", "Na Li")).telephone("hush5").build();

  @Test
  void keepsSecretsOfTheEventAndItsParts() {
    AcademicEvent part =
        AcademicEvent.builder()
            .addLocations(ACCESS)
            .addSpeaker(PERSON)
            .addContacts(Contact.builder().email("a@example.org").telephone("hush6").build())
            .build();

    AcademicEvent shown = PublicEvent.of(part.withSubEvents(part));

    assertThat(everything(shown)).doesNotContain("hush", "987");
    assertThat(shown.getSubEvents()).containsExactly(PublicEvent.of(part));
    assertThat(shown.getLocations())
        .containsExactly(
            OnlineAccess.builder()
                .platform("腾讯会议")
                .streamUrl("https://live.example.org/1")
                .build());
    assertThat(shown.getContacts())
        .containsExactly(Contact.builder().email("a@example.org").build());
  }

  // A passcode is never printed: it is looked at for itself.
  private static String everything(AcademicEvent event) {
    StringBuilder all = new StringBuilder(event.toString());
    for (AcademicEvent part : event.getSubEvents()) {
      all.append(everything(part));
    }
    event.getLocations().stream()
        .filter(OnlineAccess.class::isInstance)
        .forEach(location -> all.append(((OnlineAccess) location).getPasscode()));
    return all.toString();
  }

  @Test
  void leavesAloneWhatIsPublic() {
    for (AcademicEvent event : SampleEvents.all().values()) {
      AcademicEvent shown = PublicEvent.of(event);

      assertThat(PublicEvent.of(shown)).isSameAs(shown);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://us02web.zoom.us/j/1",
        "https://example.org/meet?pwd=1",
        "https://example.org/meet#t",
        "https://user:word@example.org/meet",
        "https://example.org/987654321",
        "https://example.org/hush2/",
        "javascript:alert(1)",
        "//example.org/meet"
      })
  void hidesWhatLetsPeopleIn(String url) {
    assertThat(PublicEvent.publicUrl(ACCESS.withUrl(url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/live", "http://example.org", "https://notzoom.us/about"})
  void showsAPage(String url) {
    assertThat(PublicEvent.publicUrl(ACCESS.withUrl(url))).contains(url);
  }
}
