package io.github.academicevents.validation;

import static io.github.academicevents.validation.RuleExamples.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProfileTest {

  private static final Rule NO_SERIES =
      Rule.of("acme.no-series", Severity.WARNING, LocalizedText.of("en", "Name the series."));
  private static final AcademicEvent EVENT =
      talk().url("http:/").addSubEvents(talk().url("a.cn").build()).build();

  @Test
  void areFoundByCode() {
    assertThat(Profile.all())
        .extracting(Profile::getCode)
        .containsExactly("draft", "record", "bilingual", "google-event");
    for (Profile profile : Profile.all()) {
      assertThat(Profile.find(profile.getCode()))
          .hasValueSatisfying(found -> assertThat(found.toString()).isEqualTo(profile.getCode()));
    }
    assertThat(Profile.find("no-such")).isEmpty();
  }

  @Test
  void holdTheRulesTheyAreFor() {
    for (Rule rule : Rule.all()) {
      boolean record = rule.getScope() == Rule.Scope.RECORD;
      boolean everywhere =
          rule.getScope() == Rule.Scope.READER || rule.getScope() == Rule.Scope.FILE;
      boolean bilingual = rule.getCode().startsWith("bilingual.");
      boolean google = rule.getCode().startsWith("google.");
      assertThat(Profile.record().getSeverity(rule).isPresent())
          .as(rule.getCode())
          .isEqualTo(record || everywhere);
      assertThat(Profile.bilingual().getSeverity(rule).isPresent())
          .isEqualTo(record || everywhere || bilingual);
      assertThat(Profile.googleEvent().getSeverity(rule).isPresent())
          .isEqualTo(record || everywhere || google);
    }
    assertThat(Profile.draft().getSeverity(Rule.get("text.mojibake"))).hasValue(Severity.ERROR);
    assertThat(Profile.draft().getSeverity(Rule.get("url.malformed"))).isEmpty();
    assertThat(codes(Profile.draft())).isEmpty();
  }

  @Test
  void canLeaveRulesOut() {
    assertThat(codes(Profile.record())).contains("url.malformed", "url.scheme-missing");
    assertThat(codes(Profile.record().without("url.malformed", "url.scheme-missing")))
        .doesNotContain("url.malformed", "url.scheme-missing");
    assertThatThrownBy(() -> Profile.record().without("url.malformd"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no rule has the code url.malformd");
  }

  @Test
  void canHoldRulesMoreOrLessSeverely() {
    Profile strict = Profile.record().with("url.scheme-missing", Severity.ERROR);
    assertThat(findings(strict))
        .filteredOn(finding -> finding.getCode().equals("url.scheme-missing"))
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.ERROR);
    assertThat(
            Profile.draft()
                .with("url.malformed", Severity.INFO)
                .getSeverity(Rule.get("url.malformed")))
        .hasValue(Severity.INFO);
    assertThat(Profile.record().getSeverity(Rule.get("url.scheme-missing")))
        .hasValue(Severity.WARNING);
  }

  @Test
  void canBeCutToOneSeverity() {
    assertThat(
            findings(
                Profile.record()
                    .with(NO_SERIES, (event, to) -> to.report("/series"))
                    .only(Severity.ERROR)))
        .extracting(Finding::getSeverity)
        .isNotEmpty()
        .containsOnly(Severity.ERROR);
  }

  @Test
  void takeRulesOfOnesOwn() {
    Profile own =
        Profile.record()
            .with(
                NO_SERIES,
                (event, findings) -> {
                  if (event.getSeries().isEmpty()) {
                    findings.report("/series");
                  }
                });
    List<Finding> found =
        findings(own).stream().filter(finding -> finding.getRule().equals(NO_SERIES)).toList();
    assertThat(found)
        .extracting(Finding::getPointer)
        .containsExactly("/series", "/subEvents/0/series");
    assertThat(found.get(0).getMessage(Locale.CHINESE)).isEqualTo("Name the series.");
    assertThat(found.get(0).getSeverity()).isEqualTo(Severity.WARNING);
    assertThat(codes(own.without("acme.no-series"))).doesNotContain("acme.no-series");
    assertThat(own.with("acme.no-series", Severity.ERROR).getSeverity(NO_SERIES))
        .hasValue(Severity.ERROR);
    assertThatThrownBy(() -> own.with(NO_SERIES, (event, findings) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("another rule has the code acme.no-series");
  }

  @Test
  void rulesOfOnesOwnTellValuesAtPlaces() {
    Profile own =
        Profile.draft()
            .with(
                NO_SERIES,
                (event, findings) -> {
                  findings.report("", "all");
                  findings.report("/title/a~1b", "x", "y");
                });
    List<Finding> found =
        EventValidator.builder().profile(own).build().validate(talk().build()).getFindings();
    assertThat(found).extracting(Finding::getPointer).containsExactly("", "/title/a~1b");
    assertThat(found.get(0).getValue()).hasValue("all");
    assertThat(found.get(1).getSuggestion()).hasValue("y");
    Profile wrong = Profile.draft().with(NO_SERIES, (event, findings) -> findings.report("title"));
    EventValidator validator = EventValidator.builder().profile(wrong).build();
    assertThatThrownBy(() -> validator.validate(EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a JSON Pointer: title");
  }

  private static List<Finding> findings(Profile profile) {
    return EventValidator.builder().profile(profile).build().validate(EVENT).getFindings();
  }

  private static List<String> codes(Profile profile) {
    return findings(profile).stream().map(Finding::getCode).toList();
  }
}
