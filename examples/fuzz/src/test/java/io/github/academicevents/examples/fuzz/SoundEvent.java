package io.github.academicevents.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.EventRepair;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What holds for each event that a reader makes, whatever it was made of. */
public final class SoundEvent {

  static final EventValidator VALIDATOR =
      EventValidator.builder()
          .clock(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC))
          .build();
  private static final JsonLdOptions ALL =
      JsonLdOptions.linkedData()
          .withContactDetails(JsonLdOptions.ContactDetails.ALL)
          .withOnlineDetails(JsonLdOptions.OnlineDetails.ALL);

  private SoundEvent() {}

  /**
   * Checks the events of a reading.
   *
   * @param reading the reading
   */
  public static void expectIn(Reading reading) {
    reading.getFindings().forEach(SoundEvent::expectTold);
    reading.getEvents().forEach(SoundEvent::expect);
  }

  static void expect(AcademicEvent event) {
    expectTold(VALIDATOR.validate(event).getFindings());
    expectMended(event);
    expectBack(event);
    SchemaOrg.toScriptTag(event, JsonLdOptions.page("zh"));
    assertThat(SchemaOrg.read(SchemaOrg.toJsonLd(event, ALL)).getEvents()).isNotEmpty();
  }

  /** What JSON makes of it reads back equal; JSON leaves out values that hold nothing. */
  private static void expectBack(AcademicEvent event) {
    AcademicEvent read = EventJson.readLeniently(EventJson.write(event)).getEvent().orElseThrow();
    assertThat(EventJson.readLeniently(EventJson.write(read)).getEvents()).containsExactly(read);
  }

  private static void expectMended(AcademicEvent event) {
    AcademicEvent mended = EventRepair.repair(event, VALIDATOR).getEvent();
    List<Finding> findings = VALIDATOR.validate(mended).getFindings();
    assertThat(findings).as("%s", mended).allMatch(finding -> finding.getSuggestion().isEmpty());
    assertThat(EventRepair.repair(mended, VALIDATOR).getChanges()).isEmpty();
  }

  private static void expectTold(List<Finding> findings) {
    findings.forEach(SoundEvent::expectTold);
  }

  private static void expectTold(Finding finding) {
    assertThat(finding.getMessage(Locale.ENGLISH)).isNotEmpty();
    assertThat(finding.getMessage(Locale.CHINESE)).isNotEmpty();
    assertThat(finding.getPointer()).matches(SoundEvent::isPointer);
    assertThat(EventJson.writeFinding(finding, Locale.ENGLISH)).startsWith("{").endsWith("}");
  }

  private static boolean isPointer(String pointer) {
    return pointer.isEmpty() || pointer.startsWith("/");
  }
}
