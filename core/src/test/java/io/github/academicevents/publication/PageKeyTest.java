package io.github.academicevents.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;
import io.github.academicevents.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

  @ParameterizedTest
  @CsvSource({
    "graph-days, graph-days",
    "2026_A, 2026_A",
    "https://example.org/2026/graph-days, graph-days-f5c60f6f-07f5",
    "https://example.org/2026/graph.days/, event-91934738-0196",
    "-x, x-d25c186e-3f30",
    "../, event-36736c99-b0d1"
  })
  void keepsNamesAndNamesOthers(String id, String key) {
    assertThat(PageKey.of(AcademicEvent.builder().id(id).build())).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "数学", "a b<script>", "x/%2e%2e", "é", "a\n", "_"})
  void givesOnlyNames(String id) {
    assertThat(PageKey.of(AcademicEvent.builder().id(id).build())).matches(PageKey.PATTERN);
    assertThat(
            PageKey.of(AcademicEvent.builder().id(id.repeat(200) + "/" + "y9".repeat(99)).build()))
        .matches(PageKey.PATTERN);
  }

  @Test
  void takesWhatStandsForAnId() {
    AcademicEvent event = AcademicEvent.builder().title(LocalizedText.of("en", "A")).build();

    assertThat(PageKey.of(event)).startsWith("A-").isEqualTo(PageKey.of(event));
    assertThat(PageKey.of(event.withUrl("https://example.org/a"))).startsWith("a-");
    assertThat(PageKey.of(event)).isNotEqualTo(PageKey.of(AcademicEvent.builder().build()));
  }

  @Test
  void namesSeriesByTheirIdOrName() {
    EventSeries series =
        EventSeries.builder().name(LocalizedText.of("zh", "博约学术论坛", "en", "Boyue")).build();

    assertThat(PageKey.of(series))
        .startsWith("series-")
        .isEqualTo(PageKey.of(series.withNumber(4)));
    assertThat(PageKey.of(series.withId("boyue"))).isEqualTo("boyue");
    assertThat(PageKey.of(EventSeries.builder().build())).startsWith("series-");
  }
}
