package io.github.academicevents.validation;

import static io.github.academicevents.validation.RuleExamples.talk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

  private static final AcademicEvent WRONG = talk().url("http:/").build();
  private final EventValidator validator =
      EventValidator.builder()
          .profile(
              Profile.draft()
                  .with("url.malformed", Severity.ERROR)
                  .with("url.scheme-missing", Severity.WARNING))
          .build();

  @Test
  void countsAndPrints() {
    ValidationReport report = validator.validate(WRONG);
    assertThat(report.isValid()).isFalse();
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    assertThat(report)
        .hasToString(
            "1 error, 0 warnings, 0 notes\n"
                + "error /url url.malformed: This is not a full web address. Copy it again from the"
                + " browser. \"http:/\"");
    assertThat(validator.validate(talk().url("a.cn").build()).format(Locale.CHINA))
        .startsWith("0 条错误，1 条警告，0 条提示\n警告 /url url.scheme-missing: ")
        .endsWith("\"a.cn\" → \"https://a.cn\"");
    assertThat(validator.validate(talk().url("a.cn").build()).isValid()).isTrue();
  }

  @Test
  void printsStrangeValuesOnOneLine() {
    String text = "http:/\u202e\u0085" + "x".repeat(100);
    assertThat(validator.validate(talk().url(text).build()).toString().lines()).hasSize(2);
    assertThat(validator.validate(talk().url("http:/\\\u0001").build()).toString())
        .endsWith("\"http:/\\\\u0001\"");
  }

  @Test
  void joinsWhatTheReaderFoundWithWhatTheRulesFind() {
    Finding syntax = Finding.of(Rule.get("json.syntax"), "").withRecord(2);
    Finding unknown = Finding.of(Rule.get("json.unknown-field"), "/x").withRecord(1);
    Finding twice = Finding.of(Rule.get("url.malformed"), "/url", "http:/");
    Reading reading =
        Reading.builder().addEvents(WRONG, WRONG).addFindings(syntax, unknown, twice).build();
    List<Finding> findings = validator.validate(reading).getFindings();
    assertThat(findings)
        .extracting(finding -> finding.getRecord().orElse(0) + " " + finding.getCode())
        .containsExactly(
            "1 json.unknown-field", "0 url.malformed", "2 json.syntax", "2 url.malformed");
  }

  @Test
  void givesTheOnlyEventTheNumberOfItsReading() {
    Finding unknown = Finding.of(Rule.get("json.unknown-field"), "/x").withRecord(17);
    Reading reading = Reading.builder().addEvents(WRONG).addFindings(unknown).build();
    assertThat(validator.validate(reading).getFindings())
        .extracting(finding -> finding.getRecord().orElse(0))
        .containsExactly(17L, 17L);
    assertThat(validator.validate(reading.withFindings()).getFindings())
        .extracting(Finding::getRecord)
        .containsExactly(java.util.OptionalLong.empty());
  }

  @Test
  void holdsReadersToTheProfileToo() {
    Rule foreign = Rule.of("acme.page", Severity.INFO, LocalizedText.of("en", "An old page."));
    Reading reading =
        Reading.builder()
            .addFindings(Finding.of(Rule.get("json.empty"), "/id"), Finding.of(foreign, ""))
            .build();
    EventValidator strict =
        EventValidator.builder()
            .profile(Profile.record().with("json.empty", Severity.ERROR))
            .build();
    assertThat(strict.validate(reading).count(Severity.ERROR)).isEqualTo(1);
    assertThat(strict.validate(reading).count(Severity.INFO)).isEqualTo(1);
    EventValidator deaf =
        EventValidator.builder().profile(Profile.record().without("json.empty")).build();
    assertThat(deaf.validate(reading).getFindings())
        .extracting(Finding::getCode)
        .containsExactly("acme.page");
  }
}
