package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.EventArbitraries;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.schema.JsonLdOptions.ContactDetails;
import io.github.academicevents.schema.JsonLdOptions.OnlineDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;

/** A document as the library writes it, for judges. */
record WrittenDocument(String name, JsonLdOptions options, String json) {

  private static final int RANDOM_EVENTS = 300;

  /** All there is to say, secrets too. */
  static final JsonLdOptions ALL_LINKED =
      JsonLdOptions.linkedData()
          .withContactDetails(ContactDetails.ALL)
          .withOnlineDetails(OnlineDetails.ALL);

  private static final Map<String, JsonLdOptions> PAGES =
      Map.of(
          "zh", JsonLdOptions.page("zh"),
          "en", JsonLdOptions.page("en").withContactDetails(ContactDetails.ALL),
          "ja-core", JsonLdOptions.page("ja").withVocabulary(JsonLdOptions.Vocabulary.CORE));

  @Override
  public String toString() {
    return name;
  }

  boolean isPage() {
    return options.getMode() == JsonLdOptions.Mode.PAGE;
  }

  /** Every sample and 300 random events, the same ones each time. */
  static Map<String, AcademicEvent> events() {
    Map<String, AcademicEvent> events = new LinkedHashMap<>(SampleEvents.all());
    RandomGenerator<AcademicEvent> random = EventArbitraries.events().generator(1000);
    for (int seed = 0; seed < RANDOM_EVENTS; seed++) {
      events.put("random-" + seed, random.next(new Random(seed)).value());
    }
    return events;
  }

  /** The samples, and a few random events, in both modes and several languages. */
  static Stream<WrittenDocument> samples() {
    return events().entrySet().stream().limit(60).flatMap(WrittenDocument::of);
  }

  /** Each event in both modes and several languages. */
  static Stream<WrittenDocument> all() {
    return events().entrySet().stream().flatMap(WrittenDocument::of);
  }

  private static Stream<WrittenDocument> of(Map.Entry<String, AcademicEvent> event) {
    List<WrittenDocument> documents = new ArrayList<>();
    PAGES.forEach((language, options) -> documents.add(of(event, language, options)));
    documents.add(of(event, "linked", ALL_LINKED));
    return documents.stream();
  }

  private static WrittenDocument of(
      Map.Entry<String, AcademicEvent> event, String how, JsonLdOptions options) {
    return new WrittenDocument(
        event.getKey() + " " + how, options, SchemaOrg.toJsonLd(event.getValue(), options));
  }
}
