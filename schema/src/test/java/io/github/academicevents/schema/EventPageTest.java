package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.announcement.AnnouncementOptions;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.ReadingLimits;
import org.junit.jupiter.api.Test;

class EventPageTest {

  private static final String TEXT =
      "<h1>学术讲座</h1><p>题目：张量网络入门</p><p>报告人：林若溪 教授</p><p>时间：2026年4月16日15:00</p>";
  private static final String DATA =
      "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Event\","
          + "\"name\":\"Knots\",\"url\":\"/7\"}</script>";

  @Test
  void whatThePageTellsAsDataIsTaken() {
    Reading reading = EventPage.read(DATA + TEXT, "https://kolleg.example/now");
    assertThat(reading).isEqualTo(SchemaOrg.readHtml(DATA + TEXT, "https://kolleg.example/now"));
    assertThat(reading.getEvents())
        .extracting(AcademicEvent::getUrl)
        .containsExactly(java.util.Optional.of("https://kolleg.example/7"));
  }

  @Test
  void withoutDataItsTextIsRead() {
    Reading reading = EventPage.read(TEXT, "");
    AcademicEvent event = reading.getEvent().orElseThrow();
    assertThat(event.getTitle().zh()).contains("张量网络入门");
    assertThat(event.getTimeZone()).contains("Asia/Shanghai");
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .contains("announcement.zone-assumed")
        .doesNotContain("jsonld.no-event");
  }

  @Test
  void whyItsDataCouldNotBeReadIsToldToo() {
    Reading reading = EventPage.read(DATA.replace("}", "") + TEXT, "");
    assertThat(reading.getEvents()).hasSize(1);
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .startsWith("jsonld.syntax")
        .doesNotContain("jsonld.no-event");
  }

  @Test
  void theOptionsCountForTheTextAndTheLimitsForBoth() {
    AnnouncementOptions berlin = AnnouncementOptions.defaults().withDefaultZone("Europe/Berlin");
    assertThat(EventPage.read(TEXT, "", berlin).getEvent().orElseThrow().getTimeZone())
        .contains("Europe/Berlin");
    AnnouncementOptions brief =
        AnnouncementOptions.defaults()
            .withLimits(ReadingLimits.defaults().withDocumentLength(TEXT.length()));
    assertThat(EventPage.read(TEXT, "", brief).getEvents()).hasSize(1);
    assertThat(EventPage.read(TEXT + " ", "", brief).getFindings())
        .extracting(Finding::getCode)
        .containsExactly("jsonld.too-long");
  }

  @Test
  void aPageOfNothingHasTheFindingsOfBothReaders() {
    assertThat(
            EventPage.read("<p itemscope itemtype=\"https://schema.org/Event\"></p>", "")
                .getFindings())
        .extracting(Finding::getCode)
        .containsExactly("jsonld.microdata-only", "announcement.nothing-read");
  }
}
