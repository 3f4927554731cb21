package io.github.academicevents.examples.benchmarks;

import com.google.schemaorg.JsonLdSerializer;
import com.google.schemaorg.JsonLdSyntaxException;
import com.google.schemaorg.core.CoreFactory;
import com.google.schemaorg.core.EducationEvent;
import com.google.schemaorg.core.Person;
import com.google.schemaorg.core.Place;
import java.util.Map;
import java.util.Objects;

/**
 * An event with schemaorg-java: its main facts only, for it knows neither online locations nor an
 * attendance mode.
 */
final class SchemaorgJava {

  private static final JsonLdSerializer SERIALIZER = new JsonLdSerializer(false);

  private SchemaorgJava() {}

  static String write(PeerEvent event) throws JsonLdSyntaxException {
    EducationEvent.Builder builder = CoreFactory.newEducationEventBuilder();
    builder
        .setJsonLdId(event.id())
        .addName(zh(event.title()))
        .addAlternateName(Objects.requireNonNull(event.title().get("en")))
        .addDescription(zh(event.abstractText()))
        .addUrl(event.url())
        .addStartDate(event.start() + ":00+08:00")
        .addEndDate(event.end() + ":00+08:00")
        .addInLanguage(event.languages().get(0))
        .addLocation(place(event.locations().get(0)));
    for (PeerEvent.Contribution contribution : event.contributions()) {
      if (contribution.person() != null) {
        builder.addPerformer(person(contribution.person()));
      } else if (contribution.organization() != null) {
        builder.addOrganizer(
            CoreFactory.newOrganizationBuilder()
                .addName(zh(contribution.organization().name()))
                .build());
      }
    }
    return SERIALIZER.serialize(builder.build());
  }

  private static Place place(PeerEvent.Location location) {
    return CoreFactory.newPlaceBuilder()
        .addName(
            zh(Objects.requireNonNull(location.campus()))
                + zh(Objects.requireNonNull(location.building()))
                + zh(Objects.requireNonNull(location.room())))
        .build();
  }

  private static Person person(PeerEvent.Person person) {
    return CoreFactory.newPersonBuilder()
        .addName(zh(person.name()))
        .addDescription(zh(Objects.requireNonNull(person.biography())))
        .build();
  }

  private static String zh(Map<String, String> text) {
    return Objects.requireNonNull(text.get("zh"));
  }
}
