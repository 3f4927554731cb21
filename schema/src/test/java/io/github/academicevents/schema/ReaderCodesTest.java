package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code of the reader of JSON-LD is told of a page, and not of one much like it. */
class ReaderCodesTest {

  private static final String GOOD = page(event("\"name\":\"Graphs\""));

  /** Code, a page of which it is told, a page of which it is not. */
  static Stream<Arguments> pages() {
    return Stream.of(
        arguments("jsonld.syntax", page("{\"name\":"), GOOD),
        arguments("jsonld.too-deep", page("[".repeat(100)), GOOD),
        arguments("jsonld.too-long", page(" ".repeat(50 << 20)), GOOD),
        arguments("jsonld.too-many", page("[" + "{},".repeat(1_000_000) + "{}]"), GOOD),
        arguments("jsonld.no-event", page("{\"@type\":\"Organization\"}"), GOOD),
        arguments(
            "jsonld.microdata-only",
            "<div itemscope itemtype=\"https://schema.org/Event\"></div>",
            GOOD),
        pair("bad-value", "\"startDate\":\"soon\"", "\"startDate\":\"2024-03-21\""),
        pair("duplicate-key", "\"name\":\"a\",\"name\":\"b\"", "\"name\":\"b\""),
        arguments("jsonld.script-cleaned", GOOD.replace("}", ",}"), GOOD),
        arguments("jsonld.context-missing", page("{\"@type\":\"Event\",\"name\":\"a\"}"), GOOD),
        arguments("jsonld.context-unknown", GOOD.replace("schema.org", "example.org/terms"), GOOD),
        pair(
            "language-assumed",
            "\"name\":\"图的谱\"",
            "\"name\":{\"@value\":\"图的谱\",\"@language\":\"zh\"}"),
        pair("text-cleaned", "\"name\":\"D&uuml;ne\"", "\"name\":\"Düne\""),
        pair(
            "price-cleaned",
            "\"offers\":{\"@type\":\"Offer\",\"price\":\"12,50 €\"}",
            "\"offers\":{\"@type\":\"Offer\",\"price\":12.5,\"priceCurrency\":\"EUR\"}"),
        pair("filler", "\"location\":\"No location set\"", "\"location\":\"Room 229\""),
        pair("empty", "\"location\":null", "\"location\":\"Room 229\""),
        pair(
            "unknown-property",
            "\"typicalAgeRange\":\"18-\"",
            "\"audience\":{\"@type\":\"Audience\",\"audienceType\":\"All\"}"),
        pair(
            "more-values",
            "\"startDate\":[\"2024-03-21\",\"2024-03-22\"]",
            "\"startDate\":\"2024-03-21\""),
        pair(
            "offset-moved",
            "\"startDate\":\"2024-03-21T10:00+08:00\",\"endDate\":\"2024-03-21T12:00+09:00\"",
            "\"startDate\":\"2024-03-21T10:00+08:00\",\"endDate\":\"2024-03-21T12:00+08:00\""),
        pair(
            "reference-unresolved",
            "\"performer\":{\"@id\":\"#nobody\"}",
            "\"performer\":{\"@id\":\"#yan\",\"@type\":\"Person\",\"name\":\"Dong Yan\"}"),
        pair(
            "cycle",
            "\"@id\":\"#a\",\"subEvent\":{\"@type\":\"Event\",\"subEvent\":{\"@id\":\"#a\"}}",
            "\"@id\":\"#a\",\"subEvent\":{\"@type\":\"Event\",\"name\":\"b\"}"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isTold(String code, String bad, String good) {
    assertThat(codes(bad)).contains(code);
    assertThat(codes(good)).doesNotContain(code);
  }

  @Test
  void noneIsLeftOut() {
    assertThat(pages().map(page -> page.get()[0]))
        .containsExactlyInAnyOrderElementsOf(
            Rule.all().stream().map(Rule::getCode).filter(c -> c.startsWith("jsonld.")).toList());
  }

  private static Arguments pair(String code, String bad, String good) {
    return arguments("jsonld." + code, page(event(bad)), page(event(good)));
  }

  private static String event(String members) {
    return "{\"@context\":\"https://schema.org\",\"@type\":\"Event\"," + members + "}";
  }

  private static String page(String json) {
    return "<title>x</title><script type=\"application/ld+json\">" + json + "</script>";
  }

  private static List<String> codes(String page) {
    return SchemaOrg.readHtml(page, "https://example.org/a").getFindings().stream()
        .map(Finding::getCode)
        .toList();
  }
}
