package consumer;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.jackson.AcademicEventsModule;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.EventValidator;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** Goes through each module once; prints what is the same wherever it runs. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints an event as JSON and as JSON-LD, and what is wrong with it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    AcademicEvent event =
        AcademicEvent.builder()
            .kind(EventKind.TALK)
            .title(LocalizedText.of("zh", "素数的分布", "en", "How Primes Are Spread"))
            .start(EventTime.of(2025, 10, 16, 18, 0))
            .timeZone("Europe/Berlin")
            .build();
    String json = EventJson.write(event);
    JsonMapper mapper = JsonMapper.builder().addModule(new AcademicEventsModule()).build();
    check(EventJson.read(json).equals(event));
    check(mapper.readValue(json, AcademicEvent.class).equals(event));
    String jsonLd = SchemaOrg.toJsonLd(event, JsonLdOptions.linkedData());
    check(SchemaOrg.read(jsonLd).getEvents().get(0).equals(event));
    check(SchemaOrg.readHtml("<p>no data</p>", "https://example.org/").getEvents().isEmpty());
    check(!AnnouncementReader.read("Speaker: Ada Example").getEvents().isEmpty());
    System.out.println(json);
    System.out.println(jsonLd);
    System.out.println(EventValidator.create().validate(event).format(Locale.CHINESE));
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("the library does not do what it does elsewhere");
    }
  }
}
