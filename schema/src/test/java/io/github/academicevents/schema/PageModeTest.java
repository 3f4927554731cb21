package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import io.github.academicevents.samples.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageModeTest {

  private static final JsonLdOptions ZH = JsonLdOptions.page("zh");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void writesEveryField(String language) {
    JsonLdOptions options = JsonLdOptions.page(language).withLayout(JsonLdOptions.Layout.PRETTY);
    Golden.check(
        "full-page-" + language + ".jsonld",
        SchemaOrg.toJsonLd(SampleEvents.all().get("full"), options));
  }

  @Test
  void writesNothingThatWasNotStated() {
    assertThat(SchemaOrg.toJsonLd(AcademicEvent.builder().build(), ZH))
        .isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Event\"}");
  }

  @Test
  void aTextWithoutThePagesLanguageFallsBackByTheCallersList() {
    AcademicEvent event =
        AcademicEvent.builder().title(LocalizedText.of("ja", "講演", "de", "Vortrag")).build();
    assertThat(SchemaOrg.toJsonLd(event, JsonLdOptions.page("zh", "fr", "ja")))
        .contains("\"name\":\"講演\",\"alternateName\":\"Vortrag\"");
    assertThat(SchemaOrg.toJsonLd(event, ZH)).contains("\"name\":\"Vortrag\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-21,             Asia/Shanghai,    2024-03-21",
    "2024-03-21T00:00,       Asia/Shanghai,    2024-03-21T00:00:00+08:00",
    "2024-03-21T10:00:05.25, +08:00,           2024-03-21T10:00:05.25+08:00",
    "2024-07-21T10:00,       America/New_York, 2024-07-21T10:00:00-04:00",
    "2026-03-08T02:30,       America/New_York, 2026-03-08T02:30:00-05:00",
    "2024-01-21T10:00,       UTC,              2024-01-21T10:00:00+00:00",
    "0024-01-01T10:00,       Asia/Shanghai,    0024-01-01T10:00:00",
    "2024-03-21T10:00,       Beijing,          2024-03-21T10:00:00",
    "2024-03-21T10:00,       +18:00,           2024-03-21T10:00:00",
    "2024-03-21T10:00,       ,                 2024-03-21T10:00:00"
  })
  void writesLocalTimeWithItsOffset(String start, String zone, String written) {
    AcademicEvent.Builder event = AcademicEvent.builder().start(EventTime.parse(start));
    if (zone != null) {
      event.timeZone(zone);
    }
    assertThat(SchemaOrg.toJsonLd(event.build(), ZH)).contains("\"startDate\":\"" + written + "\"");
  }

  @Test
  void aDateOfDoorsIsNoTimeOfDoors() {
    AcademicEvent event =
        AcademicEvent.builder().doors(EventTime.of(LocalDate.of(2024, 3, 21))).build();
    assertThat(SchemaOrg.toJsonLd(event, ZH)).doesNotContain("doorTime");
  }

  @ParameterizedTest
  @EnumSource(EventStatus.class)
  void writesAStatusAsAnIriButNotTheDefault(EventStatus status) {
    String json = SchemaOrg.toJsonLd(AcademicEvent.builder().status(status).build(), ZH);
    if (status == EventStatus.SCHEDULED || status == EventStatus.TENTATIVE) {
      assertThat(json).doesNotContain("eventStatus");
    } else {
      assertThat(json).contains("\"eventStatus\":\"https://schema.org/Event");
    }
  }

  @Test
  void writesTheDefaultStatusWhenAsked() {
    JsonLdOptions options = ZH.withDefaultStatus(JsonLdOptions.DefaultStatus.WRITTEN);
    assertThat(SchemaOrg.toJsonLd(AcademicEvent.builder().build(), options))
        .contains("\"eventStatus\":\"https://schema.org/EventScheduled\"");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void writesEveryRoleUnderSomeProperty(Role role) {
    Person person = Person.of(LocalizedText.of("zh", "阎栋"));
    AcademicEvent event =
        AcademicEvent.builder().addContributions(Contribution.of(role, person)).build();
    assertThat(SchemaOrg.toJsonLd(event, ZH))
        .containsPattern(
            "\"(performer|organizer|sponsor|funder|translator|attendee|contributor)\":"
                + "\\{\"@type\":\"Person\",\"name\":\"阎栋\"}");
  }

  @Test
  void keepsToTheCoreTermsWhenAsked() {
    JsonLdOptions core = ZH.withVocabulary(JsonLdOptions.Vocabulary.CORE);
    for (EventKind kind : EventKind.values()) {
      assertThat(SchemaOrg.toJsonLd(AcademicEvent.builder().kind(kind).build(), core))
          .doesNotContain("ConferenceEvent", "\"EventSeries\"", "\"Hackathon\"");
    }
    assertThat(SchemaOrg.toJsonLd(SampleEvents.all().get("full"), core))
        .doesNotContain("VirtualLocation", "eventAttendanceMode", "EventSeries", "DefinedTerm");
  }

  @ParameterizedTest
  @CsvSource({"0,0,true", "0,5,", "5,7,false"})
  void saysWhetherItIsFreeWhereAllFeesAgree(BigDecimal one, BigDecimal other, Boolean free) {
    AcademicEvent event =
        AcademicEvent.builder()
            .addFees(Fee.builder().amount(one).build(), Fee.builder().amount(other).build())
            .build();
    String json = SchemaOrg.toJsonLd(event, ZH);
    if (free == null) {
      assertThat(json).doesNotContain("isAccessibleForFree");
    } else {
      assertThat(json).contains("\"isAccessibleForFree\":" + free);
    }
  }

  @Test
  void theUrlAndIdOfAPageReplaceTheEvents() {
    AcademicEvent event = SampleEvents.all().get("full");
    JsonLdOptions options =
        ZH.withUrl("https://example.org/zh.html").withId("https://example.org/435");
    assertThat(SchemaOrg.toJsonLd(event, options))
        .contains("\"@id\":\"https://example.org/435\"", "\"url\":\"https://example.org/zh.html\"")
        .doesNotContain(event.getId().get(), event.getUrl().get());
  }
}
