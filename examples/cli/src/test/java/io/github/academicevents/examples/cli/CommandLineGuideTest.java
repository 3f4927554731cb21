package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommandLineGuideTest {

  private static String guide = "";

  @BeforeAll
  static void read() throws IOException {
    guide = Files.readString(Path.of("../../docs/command-line.md"));
  }

  @Test
  void namesEveryCommand() {
    List<String> commands =
        Pattern.compile("^\\| `([a-z]+)[ `]", Pattern.MULTILINE)
            .matcher(guide)
            .results()
            .map(match -> match.group(1))
            .toList();

    String help = Outcome.of("", List.of("--help")).out();
    assertThat(Pattern.compile("^  ([a-z]+)  ", Pattern.MULTILINE).matcher(help).results())
        .extracting(match -> match.group(1))
        .containsExactlyElementsOf(commands);
  }

  @Test
  void namesOptionsThatThereAre() {
    StringBuilder help = new StringBuilder();
    for (String command : List.of("publish", "import", "read", "validate", "repair", "jsonld")) {
      help.append(Outcome.of("", List.of(command, "--help")).out());
    }
    assertThat(options(guide)).isSubsetOf(options(help.toString())).hasSizeGreaterThan(10);
  }

  @Test
  void namesEveryOptionOfValidate() {
    String help = Outcome.of("", List.of("validate", "--help")).out();

    assertThat(options(guide)).containsAll(options(help));
  }

  @Test
  void showsHowAReportEnds() {
    String report = Outcome.of("", List.of("validate", "../data/sample-events.jsonl")).out();

    String end = report.substring(report.lastIndexOf("4 records"));
    assertThat(withoutNumbers(guide)).contains("```text\n" + withoutNumbers(end) + "```");
  }

  private static String withoutNumbers(String text) {
    return text.replaceAll("\\d+", "0");
  }

  private static Set<String> options(String text) {
    Set<String> options = new TreeSet<>();
    Pattern.compile("--[a-z]+(?:-[a-z]+)*")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(options::add);
    options.remove("--version");
    options.remove("--help");
    return options;
  }
}
