package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadLinksTest {

  @Test
  void eachPageNamesItselfAndItsCounterparts() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("zh", "https://example.org/zh.html");
    pages.put("en", "https://example.org/en.html?a=1&b=\"2\"");
    pages.put("x-default", "https://example.org/");
    assertThat(SchemaOrg.toHeadLinks("en", pages))
        .isEqualTo(
            """
            <link rel="canonical" href="https://example.org/en.html?a=1&amp;b=&quot;2&quot;">
            <link rel="alternate" hreflang="zh" href="https://example.org/zh.html">
            <link rel="alternate" hreflang="en" href="https://example.org/en.html?a=1&amp;b=&quot;2&quot;">
            <link rel="alternate" hreflang="x-default" href="https://example.org/">
            """);
  }

  @Test
  void aPageThatIsNotAmongThemIsRefused() {
    assertThatThrownBy(() -> SchemaOrg.toHeadLinks("de", Map.of("en", "https://example.org/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no page in de");
  }
}
