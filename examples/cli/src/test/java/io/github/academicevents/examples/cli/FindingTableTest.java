package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.examples.cli.Console.Feature;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingTableTest {

  private static final List<Finding> FINDINGS =
      List.of(
          Finding.of(Rule.get("url.malformed"), "/url", "http:/"),
          Finding.of(Rule.get("json.unknown-field"), "/报告厅", "a\u001b[31m\u202e"),
          Finding.of(Rule.get("place.location-missing"), ""));

  @Test
  void alignsItsColumns() {
    assertThat(print(Language.EN, Set.of()).lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(
            "error    url.malformed           /url",
            "note     json.unknown-field      /报告厅",
            "warning  place.location-missing  /");
  }

  @Test
  void countsTwoColumnsForAChineseCharacter() {
    assertThat(print(Language.ZH, Set.of()))
        .contains("错误  url.malformed           /url\n", "\n      现为：http:/\n");
  }

  @Test
  void letsNoTextSteerTheTerminal() {
    assertThat(print(Language.EN, Set.of()))
        .contains("is: a\\u001B[31m\\u202E")
        .doesNotContain("\u001b", "\u202e");
  }

  @Test
  void showsWhereALongSuggestionDiffers() {
    String same = "同一段很长的文字。".repeat(20);
    Finding finding =
        Finding.of(Rule.get("text.halfwidth-punctuation-in-zh"), "/abstract/zh", same + "好,再见")
            .withSuggestion(same + "好，再见");

    assertThat(print(Language.EN, Set.of(), List.of(finding)))
        .contains("is: …很长的文字。同一段很长的文字。好,再见\n")
        .contains("try: …很长的文字。同一段很长的文字。好，再见\n");
  }

  @Test
  void coloursSeverities() {
    assertThat(print(Language.EN, Set.of(Feature.COLOUR)))
        .contains("\u001b[31;1merror\u001b[0m    url.malformed");
  }

  @Test
  void showsWhatCannotBeSeen() {
    assertThat(Terminal.clean("a\tb\r\n\u200b\ud800\udb40\udc41𝔸"))
        .isEqualTo("a\\tb\\r\\n\\u200B\\uD800\\uE0041𝔸");
  }

  @Test
  void measuresTexts() {
    assertThat(Terminal.width("a讲座e\u0301")).isEqualTo(6);
    assertThat(Terminal.cut("讲座讲座", 5)).isEqualTo("讲座…");
    assertThat(Terminal.cut("讲座", 4)).isEqualTo("讲座");
  }

  private static String print(Language language, Set<Feature> features) {
    return print(language, features, FINDINGS);
  }

  private static String print(Language language, Set<Feature> features, List<Finding> findings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Console console =
        Console.of(
            new ByteArrayInputStream(new byte[0]),
            bytes,
            OutputStream.nullOutputStream(),
            features);
    new FindingTable(console, console.out(), language).print(findings);
    console.out().flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
