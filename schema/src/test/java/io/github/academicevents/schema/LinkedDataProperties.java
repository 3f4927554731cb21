package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.EventArbitraries;
import io.github.academicevents.schema.JsonLdOptions.ContactDetails;
import io.github.academicevents.schema.JsonLdOptions.Container;
import io.github.academicevents.schema.JsonLdOptions.OnlineDetails;
import io.github.academicevents.validation.Reading;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What linked-data mode writes reads back equal, with nothing to tell. */
class LinkedDataProperties {

  static final JsonLdOptions ALL =
      JsonLdOptions.linkedData()
          .withContactDetails(ContactDetails.ALL)
          .withOnlineDetails(OnlineDetails.ALL);

  @Property
  void anEventReadsBackEqual(@ForAll("events") AcademicEvent event) {
    expectBack(SchemaOrg.toJsonLd(event, ALL), List.of(event));
  }

  @Property(tries = 300)
  void inAPageToo(@ForAll("events") AcademicEvent event) {
    Reading reading = SchemaOrg.readHtml("<p>x</p>" + SchemaOrg.toScriptTag(event, ALL), "");
    assertThat(reading.getEvents()).containsExactly(event);
  }

  @Property(tries = 300)
  void soDoSeveral(
      @ForAll("events") AcademicEvent first,
      @ForAll("events") AcademicEvent second,
      @ForAll Container container) {
    List<AcademicEvent> events = first.equals(second) ? List.of(first) : List.of(first, second);
    expectBack(SchemaOrg.toJsonLd(events, ALL.withContainer(container)), events);
  }

  @Provide
  static Arbitrary<AcademicEvent> events() {
    return EventArbitraries.events();
  }

  static void expectBack(String json, List<AcademicEvent> events) {
    Reading reading = SchemaOrg.read(json);
    assertThat(reading.getEvents()).describedAs(json).isEqualTo(events);
    assertThat(reading.getFindings()).describedAs(json).isEmpty();
  }
}
