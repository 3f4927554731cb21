package io.github.academicevents.jackson;

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

/** Each code of the reader of events is told of a record, and not of one much like it. */
class ReaderCodesTest {

  /** Code, a record of which it is told, a record of which it is not. */
  static Stream<Arguments> records() {
    String zoned = "{\"start\":\"2024-09-01T20:00-0#:00\",\"timeZone\":\"America/Halifax\"}";
    return Stream.of(
        arguments("json.syntax", "{\"id\":\"435\",}", "{\"id\":\"435\"}"),
        arguments("json.bad-value", "{\"start\":\"2023-02-29\"}", "{\"start\":\"2024-02-29\"}"),
        arguments("json.too-deep", "[".repeat(2000), "{\"title\":{\"zh\":\"讲座\"}}"),
        arguments(
            "json.too-long",
            "{\"title\":{\"zh\":\"" + "谱".repeat(1_100_000) + "\"}}",
            "{\"title\":{\"zh\":\"" + "谱".repeat(1000) + "\"}}"),
        arguments("json.duplicate-field", "{\"url\":\"a\",\"url\":\"b\"}", "{\"url\":\"b\"}"),
        arguments("json.unknown-field", "{\"titel\":{}}", "{\"title\":{\"zh\":\"讲座\"}}"),
        arguments("json.empty", "{\"id\":\"\"}", "{\"id\":\"435\"}"),
        arguments(
            "json.offset-moved",
            "{\"start\":\"2024-03-21T10:00:00+08:00\"}",
            "{\"start\":\"2024-03-21T10:00\",\"timeZone\":\"+08:00\"}"),
        arguments("json.plain-text", "{\"title\":\"讲座\"}", "{\"title\":{\"zh\":\"讲座\"}}"),
        arguments(
            "place.empty-address-parts",
            "{\"locations\":[{\"type\":\"place\",\"address\":{\"country\":null}}]}",
            "{\"locations\":[{\"type\":\"place\",\"address\":{\"country\":\"CN\"}}]}"),
        arguments("time.zone-offset-conflict", zoned.replace("#", "4"), zoned.replace("#", "3")));
  }

  @ParameterizedTest
  @MethodSource("records")
  void isTold(String code, String bad, String good) {
    assertThat(codes(bad)).contains(code);
    assertThat(codes(good)).doesNotContain(code);
  }

  @Test
  void noneIsLeftOut() {
    assertThat(records().map(record -> (String) record.get()[0]).filter(c -> c.startsWith("json.")))
        .containsExactlyInAnyOrderElementsOf(
            Rule.all().stream().map(Rule::getCode).filter(c -> c.startsWith("json.")).toList());
  }

  private static List<String> codes(String json) {
    return EventJson.readLeniently(json).getFindings().stream().map(Finding::getCode).toList();
  }
}
