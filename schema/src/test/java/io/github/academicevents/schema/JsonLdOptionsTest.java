package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.schema.JsonLdOptions.ContactDetails;
import io.github.academicevents.schema.JsonLdOptions.Container;
import io.github.academicevents.schema.JsonLdOptions.DefaultStatus;
import io.github.academicevents.schema.JsonLdOptions.Layout;
import io.github.academicevents.schema.JsonLdOptions.OnlineDetails;
import io.github.academicevents.schema.JsonLdOptions.SubEvents;
import io.github.academicevents.schema.JsonLdOptions.Vocabulary;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every option does what it says beside any other. */
class JsonLdOptionsTest {

  private static final AcademicEvent FULL = SampleEvents.all().get("full");
  private static final AcademicEvent CONFERENCE = SampleEvents.all().get("clean-conference");
  private static final List<AcademicEvent> EVENTS =
      List.of(FULL, CONFERENCE, AcademicEvent.builder().build());
  private static final String PAGE_URL = "https://pages.example/here";
  private static final String PAGE_ID = "https://ids.example/435";
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** A way to set an option. */
  private interface Setting<T> {
    JsonLdOptions with(JsonLdOptions options, T value);
  }

  /** Every value of every option with every value of the others. */
  private static List<JsonLdOptions> combinations() {
    List<JsonLdOptions> all =
        List.of(
            JsonLdOptions.page("en"),
            JsonLdOptions.page("fr", "zh").withUrl(PAGE_URL).withId(PAGE_ID).withNonce("r4nd0m"),
            JsonLdOptions.linkedData(),
            JsonLdOptions.linkedData().withUrl(PAGE_URL).withId(PAGE_ID));
    all = each(all, Vocabulary.values(), JsonLdOptions::withVocabulary);
    all = each(all, DefaultStatus.values(), JsonLdOptions::withDefaultStatus);
    all = each(all, ContactDetails.values(), JsonLdOptions::withContactDetails);
    all = each(all, OnlineDetails.values(), JsonLdOptions::withOnlineDetails);
    all = each(all, SubEvents.values(), JsonLdOptions::withSubEvents);
    return each(all, Container.values(), JsonLdOptions::withContainer);
  }

  private static <T> List<JsonLdOptions> each(
      List<JsonLdOptions> all, T[] values, Setting<T> setting) {
    List<JsonLdOptions> product = new ArrayList<>();
    for (JsonLdOptions options : all) {
      Stream.of(values).forEach(value -> product.add(setting.with(options, value)));
    }
    return product;
  }

  @Test
  void whatIsToldIsWhatTheOptionsSay() {
    for (JsonLdOptions options : combinations()) {
      boolean page = options.getMode() == JsonLdOptions.Mode.PAGE;
      boolean online = options.getOnlineDetails() == OnlineDetails.ALL;
      for (String json :
          List.of(SchemaOrg.toJsonLd(FULL, options), SchemaOrg.toJsonLd(EVENTS, options))) {
        Document document = new Document(options, json);
        document.tells(options.getContactDetails() != ContactDetails.NONE, "li@example.org");
        document.tells(options.getContactDetails() == ContactDetails.ALL, "+86 10 6891 0000");
        document.tells(online && (!page || isWhole(options)), "https://zoom.us/j/91234567890");
        document.tells(online && !page, "\"passcode\"");
        document.tells(!page || isWhole(options), "VirtualLocation");
        document.tells(!page || isWhole(options), "EventSeries");
        document.tells(!page, OwnTerms.RECORD);
      }
    }
  }

  private static boolean isWhole(JsonLdOptions options) {
    return options.getVocabulary() == Vocabulary.WHOLE;
  }

  @Test
  void theUrlAndTheIdAreThoseOfTheOnlyEvent() {
    for (JsonLdOptions options : combinations()) {
      Document one = new Document(options, SchemaOrg.toJsonLd(FULL, options));
      one.tells(options.getUrl().isPresent(), PAGE_URL);
      one.tells(options.getId().isPresent(), PAGE_ID);
      Document several = new Document(options, SchemaOrg.toJsonLd(EVENTS, options));
      several.tells(false, PAGE_URL);
      several.tells(false, PAGE_ID);
    }
  }

  @Test
  void severalEventsStandAsTheOptionsSay() {
    for (JsonLdOptions options : combinations()) {
      String json = SchemaOrg.toJsonLd(EVENTS, options);
      Document document = new Document(options, json);
      document.tells(options.getDefaultStatus() == DefaultStatus.WRITTEN, "EventScheduled");
      document.tells(options.getContainer() == Container.GRAPH, "\"@graph\"");
      JsonNode tree = MAPPER.readTree(json);
      assertThat(tree.isArray()).isEqualTo(options.getContainer() == Container.ARRAY);
      JsonLdOptions pretty = options.withLayout(Layout.PRETTY);
      assertThat(json).doesNotContain("\n");
      assertThat(SchemaOrg.toJsonLd(EVENTS, pretty)).contains("\n  ");
      assertThat(MAPPER.readTree(SchemaOrg.toJsonLd(EVENTS, pretty))).isEqualTo(tree);
      Element script = Jsoup.parse(SchemaOrg.toScriptTag(EVENTS, pretty)).selectFirst("script");
      assertThat(script.attr("nonce")).isEqualTo(options.getNonce().orElse(""));
      assertThat(MAPPER.readTree(script.data())).isEqualTo(tree);
    }
  }

  @Test
  void whatIsWrittenReadsBackAsSoManyEvents() {
    for (JsonLdOptions options : combinations()) {
      Reading reading = SchemaOrg.read(SchemaOrg.toJsonLd(EVENTS, options));
      assertThat(reading.getEvents()).as(options.toString()).hasSize(EVENTS.size());
      assertThat(reading.getFindings())
          .as(options.toString())
          .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
          .isEmpty();
      AcademicEvent conference = reading.getEvents().get(1);
      assertThat(conference.getSubEvents()).hasSameSizeAs(CONFERENCE.getSubEvents());
      assertThat(conference.getStart()).isEqualTo(CONFERENCE.getStart());
    }
  }

  private record Document(JsonLdOptions options, String json) {

    void tells(boolean told, String what) {
      assertThat(json.contains(what)).as(what + " by " + options).isEqualTo(told);
    }
  }
}
