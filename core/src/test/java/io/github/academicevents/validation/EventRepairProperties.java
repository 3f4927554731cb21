package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.EventArbitraries;
import io.github.academicevents.samples.SampleEvents;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventRepairProperties {

  private final EventValidator validator =
      EventValidator.builder()
          .clock(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC))
          .build();

  @Property(tries = 300)
  void leavesNothingToMend(@ForAll("events") AcademicEvent event) {
    AcademicEvent mended = EventRepair.repair(event, validator).getEvent();
    assertThat(suggested(mended)).as("%s", mended).isEmpty();
    Repair again = EventRepair.repair(mended, validator);
    assertThat(again.getChanges()).isEmpty();
    assertThat(again.getEvent()).isSameAs(mended);
  }

  @Property(tries = 300)
  void addsNoErrorAndNoWarning(@ForAll("events") AcademicEvent event) {
    AcademicEvent mended = EventRepair.repair(event, validator).getEvent();
    assertThat(bad(event)).as("%s%nbecame%n%s", event, mended).containsAll(bad(mended));
  }

  @Property(tries = 300)
  void tellsEachChangeAndNoOther(@ForAll("events") AcademicEvent event) {
    Repair repair = EventRepair.repair(event, validator);
    assertThat(repair.getChanges().isEmpty()).isEqualTo(repair.getEvent().equals(event));
    assertThat(repair.getChanges()).extracting(Change::getCode).allMatch(this::isRepairable);
  }

  @Provide
  Arbitrary<AcademicEvent> events() {
    return Arbitraries.oneOf(
        EventArbitraries.events(),
        Arbitraries.of(SampleEvents.all().values()),
        Arbitraries.of(ExampleEvents.all()));
  }

  private boolean isRepairable(String code) {
    return Rule.get(code).isRepairable();
  }

  private List<Finding> suggested(AcademicEvent event) {
    return validator.validate(event).getFindings().stream()
        .filter(finding -> finding.getSuggestion().isPresent())
        .toList();
  }

  private Set<String> bad(AcademicEvent event) {
    return validator.validate(event).getFindings().stream()
        .filter(finding -> finding.getSeverity() != Severity.INFO)
        .map(Finding::getCode)
        .collect(Collectors.toSet());
  }
}
