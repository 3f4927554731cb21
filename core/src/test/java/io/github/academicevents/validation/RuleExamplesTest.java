package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.RuleExamples.Example;
import io.github.academicevents.validation.RuleExamples.Examples;
import io.github.academicevents.validation.RuleExamples.Mended;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds its bad examples, and leaves its good ones alone. */
class RuleExamplesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

  private static final EventValidator RECORD = validator(Profile.record());
  private static final EventValidator GOOGLE = validator(Profile.googleEvent());
  private static final EventValidator BILINGUAL = validator(Profile.bilingual());

  @TestFactory
  Stream<DynamicContainer> examples() {
    return AllExamples.BY_CODE.entrySet().stream()
        .map(entry -> dynamicContainer(entry.getKey(), tests(entry.getKey(), entry.getValue())));
  }

  private static Stream<DynamicTest> tests(String code, Examples examples) {
    EventValidator validator = validator(code);
    return Stream.of(
            examples.bad.stream()
                .map(bad -> test("bad", bad, () -> finds(code, validator.validate(bad.event())))),
            examples.mended.stream()
                .map(bad -> test("suggested", bad.example(), () -> suggests(code, bad, validator))),
            Stream.concat(examples.near.stream(), examples.awkward.stream())
                .map(good -> test("good", good, () -> passes(code, good.event(), validator))),
            examples.awkward.stream()
                .map(good -> test("quiet", good, () -> quiet(validator.validate(good.event())))))
        .flatMap(test -> test);
  }

  private static DynamicTest test(String kind, Example example, Runnable check) {
    return dynamicTest(kind + ": " + example.label(), check::run);
  }

  private static EventValidator validator(String code) {
    return code.startsWith("google.") ? GOOGLE : code.startsWith("bilingual.") ? BILINGUAL : RECORD;
  }

  private static EventValidator validator(Profile profile) {
    return EventValidator.builder().profile(profile).clock(CLOCK).build();
  }

  private static void finds(String code, ValidationReport report) {
    assertThat(report.getFindings()).as("%s", report).extracting(Finding::getCode).contains(code);
  }

  private static void suggests(String code, Mended bad, EventValidator validator) {
    ValidationReport report = validator.validate(bad.example().event());
    assertThat(report.getFindings())
        .as("%s", report)
        .filteredOn(finding -> finding.getCode().equals(code))
        .anySatisfy(
            finding -> {
              assertThat(finding.getPointer()).isEqualTo(bad.pointer());
              assertThat(finding.getSuggestion()).hasValue(bad.suggestion());
            });
  }

  private static void passes(String code, AcademicEvent event, EventValidator validator) {
    ValidationReport report = validator.validate(event);
    assertThat(report.getFindings())
        .as("%s", report)
        .extracting(Finding::getCode)
        .doesNotContain(code);
  }

  private static void quiet(ValidationReport report) {
    List<Finding> loud =
        report.getFindings().stream()
            .filter(finding -> finding.getSeverity() != Severity.INFO)
            .toList();
    assertThat(loud).as("%s", report).isEmpty();
  }
}
