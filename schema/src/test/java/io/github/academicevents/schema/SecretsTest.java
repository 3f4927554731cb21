package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.schema.JsonLdOptions.ContactDetails;
import io.github.academicevents.schema.JsonLdOptions.OnlineDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  private static final AcademicEvent FULL = SampleEvents.all().get("full");
  private static final List<String> SECRETS =
      List.of("s3cret", "91234567890", "+86 10 5387 6330", "+86 10 6891 0000", "+86 10 6891 0001");

  @Test
  void noneIsToldUnlessAsked() {
    assertThat(SchemaOrg.toJsonLd(FULL, JsonLdOptions.page("zh"))).doesNotContain(SECRETS);
    assertThat(SchemaOrg.toJsonLd(FULL, JsonLdOptions.linkedData())).doesNotContain(SECRETS);
  }

  @Test
  void allAreToldInLinkedDataWhenAsked() {
    JsonLdOptions all =
        JsonLdOptions.linkedData()
            .withContactDetails(ContactDetails.ALL)
            .withOnlineDetails(OnlineDetails.ALL);
    assertThat(SchemaOrg.toJsonLd(FULL, all)).contains(SECRETS);
  }

  @Test
  void noMailIsToldOnRequest() {
    for (JsonLdOptions options : List.of(JsonLdOptions.page("zh"), JsonLdOptions.linkedData())) {
      assertThat(SchemaOrg.toJsonLd(FULL, options)).contains("li@example.org", "yan@example.org");
      assertThat(SchemaOrg.toJsonLd(FULL, options.withContactDetails(ContactDetails.NONE)))
          .doesNotContain("li@example.org", "yan@example.org", "register@example.org");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zoom.us/j/91234567890",
        "https://bit.zoom.us/j/1?pwd=x",
        "https://meeting.tencent.com/dm/AbC",
        "https://ZOOM.US/my/room",
        "https://user@example.org/x",
        "https://example.org/live?token=x",
        "https://example.org/live#tk",
        "https://example.org/room/123456789",
        "https://example.org/room/pass1",
        "http:/"
      })
  void anAddressThatLetsPeopleInIsNotPublic(String url) {
    assertThat(online(url)).doesNotContain("\"url\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://live.example.org/435",
        "https://notzoom.us/",
        "https://www.koushare.com/live/details/30213"
      })
  void anotherIs(String url) {
    assertThat(online(url)).contains("\"url\":\"" + url + "\"");
  }

  private static String online(String url) {
    OnlineAccess access =
        OnlineAccess.builder()
            .platform("Zoom")
            .url(url)
            .meetingId("123 456-789")
            .passcode("pass1")
            .build();
    return SchemaOrg.toJsonLd(
        AcademicEvent.builder().addLocations(access).build(), JsonLdOptions.page("zh"));
  }
}
