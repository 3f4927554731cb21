package io.github.academicevents.validation.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.EventArbitraries;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.ExampleEvents;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The two ways to check an event find the same at the same places. */
class ValidEventProperties {

  private static final Map<Severity, Class<?>> GROUPS =
      Map.of(
          Severity.ERROR, Default.class,
          Severity.WARNING, Warnings.class,
          Severity.INFO, Notes.class);
  private static final Pattern ELEMENT = Pattern.compile("/(\\d+)(?=/|$)");
  private static final Pattern TEXT =
      Pattern.compile(
          "((?:/(?:abstract|audience|biography|building|campus|department|familyName|givenName"
              + "|instructions|locality|name|position|publisher|region|room|street|title))"
              + "|/(?:keywords|honorifics)\\[\\d+])/(.+)$");

  private final EventValidator validator = EventValidator.builder().clock(Providers.CLOCK).build();

  @Property(tries = 300)
  void findTheSameAtTheSamePlaces(@ForAll("events") AcademicEvent event) {
    List<Finding> findings = validator.validate(event).getFindings();
    for (Severity severity : Severity.values()) {
      assertThat(violations(event, severity))
          .containsExactlyInAnyOrderElementsOf(expected(findings, severity));
    }
  }

  @Provide
  Arbitrary<AcademicEvent> events() {
    return Arbitraries.oneOf(
        EventArbitraries.events(),
        Arbitraries.of(SampleEvents.all().values()),
        Arbitraries.of(ExampleEvents.all()));
  }

  private static List<String> violations(AcademicEvent event, Severity severity) {
    List<String> all = new ArrayList<>();
    for (ConstraintViolation<?> violation :
        Providers.HIBERNATE.validate(event, GROUPS.get(severity))) {
      all.add(violation.getMessageTemplate() + " " + violation.getPropertyPath());
    }
    return all;
  }

  // Of two findings of one rule at one place a set of violations holds one.
  private static List<String> expected(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(finding -> finding.getSeverity() == severity)
        .map(
            finding ->
                "{io.github.academicevents.%s} %s"
                    .formatted(finding.getCode(), path(finding.getPointer())))
        .distinct()
        .toList();
  }

  private static String path(String pointer) {
    String path = ELEMENT.matcher(pointer).replaceAll("[$1]");
    path = TEXT.matcher(path).replaceAll("$1/texts[$2]");
    return path.replaceAll("/abstract(?=$|/)", "/abstractText")
        .replaceFirst("^/", "")
        .replace('/', '.')
        .replace("~1", "/")
        .replace("~0", "~");
  }
}
