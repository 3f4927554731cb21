package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.validation.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void listsEveryRuleOnALine() {
    Outcome outcome = Outcome.of("", List.of("rules", "--language", "zh"));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).hasSize(Rule.all().size());
    assertThat(outcome.out())
        .containsPattern("[一-龥]")
        .containsPattern("url.malformed +error +record,bilingual,google-event ")
        .containsPattern("time.start-missing +error +all ")
        .containsPattern("google.name-missing +error +google-event ")
        .containsPattern("json.syntax +error +reading ")
        .containsPattern("event.id-duplicate +error +--cross-record ");
  }

  @Test
  void tellsWrongUseInOneLine() {
    for (List<String> args :
        List.of(
            List.of("rules", "--colour"),
            List.of("rules", "--language", "fr"),
            List.of("unknown"),
            List.<String>of())) {
      Outcome outcome = Outcome.of("", args);

      assertThat(outcome.status()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err().lines()).hasSize(1);
    }
  }

  @Test
  void printsTheSchema() {
    Outcome outcome = Outcome.of("", List.of("schema"));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("{")
        .contains(
            "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", "\"attendanceMode\"")
        .endsWith("}\n");
  }

  @Test
  void showsHelpAndVersion() {
    assertThat(Outcome.of("", List.of("--help")).out()).contains("rules");
    assertThat(Outcome.of("", List.of("--version")).out()).startsWith("academic-events 0");
    assertThat(Outcome.of("", List.of("rules", "--help")).status()).isZero();
  }
}
