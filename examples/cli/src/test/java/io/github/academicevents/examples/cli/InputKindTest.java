package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputKindTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          题目：讲座                                         | ANNOUNCEMENT
          <讲座>题目：a < b                                  | ANNOUNCEMENT
          <                                                  | ANNOUNCEMENT
          ` <!DOCTYPE html><html></html>`                    | HTML
          <p>题目：讲座</p>                                  | HTML
          <?xml version="1.0"?><html/>                       | HTML
          {"title":{"en":"x"}}                               | EVENT_JSON
          {"title":{"@type":"x"}}                            | EVENT_JSON
          {"title":"x"} {"@type":"Event"}                    | EVENT_JSON
          {                                                  | EVENT_JSON
          []                                                 | EVENT_JSON
          {"@context":"https://schema.org"}                  | JSON_LD
          {"name":"x","@type":"Event"}                       | JSON_LD
          [{"name":"x"},{"@type":"Event"}]                   | JSON_LD
          {"@type":"Event",                                  | JSON_LD
          """)
  void findsOutWhatATextIs(String text, InputKind kind) {
    assertThat(InputKind.of(text)).isEqualTo(kind);
  }

  @Test
  void readsToAnyDepth() {
    assertThat(InputKind.of("[".repeat(100_000))).isEqualTo(InputKind.EVENT_JSON);
    assertThat(InputKind.of("{\"a\":".repeat(100_000))).isEqualTo(InputKind.EVENT_JSON);
  }
}
