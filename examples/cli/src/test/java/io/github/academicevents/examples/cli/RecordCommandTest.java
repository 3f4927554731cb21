package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordCommandTest {

  private static final String EVENT =
      "{\"title\":{\"zh\":\"讲座\",\"en\":\"A lecture\"},\"start\":\"2026-04-16T15:00\"}";

  @Test
  void writesOneDocumentALine() {
    Outcome outcome = run(EVENT + "\n" + EVENT + "\n", "jsonld", "-");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines()).hasSize(2).allMatch(line -> line.contains("\"@context\""));
    assertThat(outcome.out()).contains("\"@language\":\"zh\"", "A lecture");
  }

  @Test
  void writesADocumentInOneLanguage() {
    assertThat(run(EVENT, "jsonld", "-", "--language", "en").out())
        .contains("\"name\":\"A lecture\"")
        .doesNotContain("@language");
  }

  @Test
  void writesScriptElements() {
    assertThat(run(EVENT, "jsonld", "-", "--html").out())
        .startsWith("<script type=\"application/ld+json\">")
        .contains("\"name\":\"讲座\"")
        .endsWith("</script>\n");
  }

  @Test
  void writesAllSamplesAsJsonLd() {
    Outcome outcome = run("", "jsonld", "../data/sample-events.jsonl");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).hasSize(4);
    assertThat(outcome.err()).contains("record 4, line 4", "json.bad-value");
    assertThat(run("", "jsonld", "../data/sample-events.jsonl", "--strict").status()).isEqualTo(1);
  }

  @Test
  void mendsWhatHasASuggestion() {
    String event =
        EVENT
            .replace("}}", "}")
            .replace("\"start\"", "\"url\":\"https://example.org/a?utm_source=mail\",\"start\"");

    Outcome outcome = run(event, "repair", "-");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("\"url\":\"https://example.org/a\"");
    assertThat(outcome.err())
        .contains("standard input:1 /url  url.tracking-parameters")
        .contains("https://example.org/a?utm_source=mail → https://example.org/a");
  }

  @Test
  void leavesTheRestAsItIs() {
    Outcome outcome = run("{\"title\":\"café\n" + EVENT, "repair", "-");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEqualTo("{\"title\":\"café\n" + EVENT + "\n");
    assertThat(outcome.err()).contains("json.syntax");
    assertThat(run(EVENT, "repair", "-")).isEqualTo(new Outcome(0, EVENT + "\n", ""));
  }

  @Test
  void endsAtWhatIsNotUtf8() {
    byte[] latin1 = (EVENT + "\n{\"title\":\"café\"}\n").getBytes(StandardCharsets.ISO_8859_1);
    byte[] gbk = (EVENT + "\n").getBytes(Charset.forName("GBK"));

    assertThat(Outcome.of(latin1, List.of("repair", "-")).status()).isEqualTo(2);
    assertThat(Outcome.of(gbk, List.of("repair", "-")))
        .isEqualTo(
            new Outcome(2, "", "academic-events: standard input: line 1 is not valid UTF-8\n"));
    assertThat(Outcome.of(gbk, List.of("validate", "-")).out()).contains("1 unreadable");
  }

  @Test
  void tellsWrongUse() {
    for (String command : List.of("repair", "jsonld")) {
      for (List<String> args :
          List.of(
              List.<String>of(),
              List.of("none.jsonl"),
              List.of("../data/sample-events.jsonl", "none.jsonl"),
              List.of(".."),
              List.of("-"),
              List.of("-", "--language", "fr"))) {
        Outcome outcome = Outcome.of("", Stream.concat(Stream.of(command), args.stream()).toList());

        assertThat(outcome.status()).as("%s %s", command, args).isEqualTo(2);
        assertThat(outcome.err().lines()).as("%s %s", command, args).hasSize(1);
        assertThat(outcome.out()).as("%s %s", command, args).isEmpty();
      }
    }
  }

  private static Outcome run(String input, String... args) {
    return Outcome.of(input, List.of(args));
  }
}
