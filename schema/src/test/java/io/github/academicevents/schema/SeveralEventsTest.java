package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Identifier;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.schema.JsonLdOptions.Container;
import io.github.academicevents.schema.JsonLdOptions.Layout;
import io.github.academicevents.schema.JsonLdOptions.SubEvents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeveralEventsTest {

  private static final List<AcademicEvent> TALKS = List.of(talk(434), talk(435));

  private static AcademicEvent talk(int number) {
    return AcademicEvent.builder()
        .id("https://example.org/" + number)
        .title(LocalizedText.of("en", "Lesson " + number))
        .start(EventTime.of(2024, 3, number - 420, 10, 0))
        .timeZone("Asia/Shanghai")
        .series(
            EventSeries.builder()
                .id("https://example.org/boyue")
                .name(LocalizedText.of("zh", "博约学术论坛"))
                .number(number)
                .build())
        .addLocations(Place.builder().room(LocalizedText.of("zh", "229会议室")).build())
        .addSpeaker(
            Person.of(LocalizedText.of("zh", "阎栋"))
                .withIdentifiers(Identifier.of("orcid", "0000-0002-1825-0097")))
        .build();
  }

  @Test
  void aSeriesAVenueAndASpeakerAreWrittenOnce() {
    JsonLdOptions options = JsonLdOptions.page("zh").withLayout(Layout.PRETTY);
    Golden.check("series-venue-speaker-once.jsonld", SchemaOrg.toJsonLd(TALKS, options));
  }

  @ParameterizedTest
  @EnumSource(Container.class)
  void whatIsReferredToReadsBackWhole(Container container) {
    JsonLdOptions options = JsonLdOptions.linkedData().withContainer(container);
    assertThat(SchemaOrg.read(SchemaOrg.toJsonLd(TALKS, options)).getEvents()).isEqualTo(TALKS);
  }

  @Test
  void anArrayIsAListOfWholeDocuments() {
    JsonLdOptions options = JsonLdOptions.page("zh").withContainer(Container.ARRAY);
    assertThat(SchemaOrg.toJsonLd(TALKS, options))
        .startsWith("[{\"@context\":\"https://schema.org\",\"@type\":\"Event\",")
        .contains("},{\"@context\":\"https://schema.org\",\"@type\":\"Event\",")
        .endsWith("}]");
  }

  @ParameterizedTest
  @EnumSource(Container.class)
  void noEventsAreADocumentToo(Container container) {
    JsonLdOptions options = JsonLdOptions.page("zh").withContainer(container);
    assertThat(SchemaOrg.toJsonLd(List.of(), options))
        .isIn("[]", "{\"@context\":\"https://schema.org\",\"@graph\":[]}");
  }

  @Test
  void oneIriNeverNamesTwoThings() {
    AcademicEvent event =
        AcademicEvent.builder()
            .id("https://example.org/x")
            .partOf(
                EventReference.builder()
                    .id("https://example.org/x")
                    .title(LocalizedText.of("en", "Another"))
                    .build())
            .build();
    assertThat(SchemaOrg.toJsonLd(event, JsonLdOptions.page("en")))
        .containsOnlyOnce("https://example.org/x");
    assertThat(SchemaOrg.read(SchemaOrg.toJsonLd(event, JsonLdOptions.linkedData())).getEvents())
        .containsExactly(event);
  }

  @Test
  void subEventsAreReferredToWhenAsked() {
    AcademicEvent conference = SampleEvents.all().get("clean-conference");
    JsonLdOptions options = JsonLdOptions.page("en").withSubEvents(SubEvents.REFERENCED);
    assertThat(SchemaOrg.toJsonLd(conference, options))
        .contains(
            "\"subEvent\":{\"@type\":\"EducationEvent\","
                + "\"@id\":\"https://events.example.org/clean-conference-opening\","
                + "\"name\":\"The LLM Journey\",\"alternateName\":\"大语言模型之旅\","
                + "\"url\":\"https://events.example.org/clean-conference-opening.html\","
                + "\"startDate\":\"2024-08-05T09:00:00+08:00\"}");
  }
}
