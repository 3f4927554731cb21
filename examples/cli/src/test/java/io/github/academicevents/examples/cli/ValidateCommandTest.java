package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

  private static final String GOOD =
      """
      {"kind":"talk","title":{"zh":"量子纠缠"},"start":"2026-04-16T15:00","timeZone":"Asia/Shanghai",\
      "locations":[{"type":"place","building":{"zh":"理科楼"}}]}""";
  private static final String BAD =
      """
      {"title":{"en":"A talk"},"start":"2026-02-30T10:00","contributions":[{"role":"speaker","person":\
      {"name":{"en":"Sam Sample"},"identifiers":[{"scheme":"orcid","value":"0000-0002-1825-0098"}]}}]}""";
  private static final String BROKEN = "{\"title\":";
  private static final String FILE = GOOD + "\n" + BAD + "\n" + BROKEN + "\n" + GOOD + "\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void endsWithTheCounts() {
    Outcome outcome = validate(FILE);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("standard input, record 2, line 2: A talk", "person.orcid-checksum")
        .contains("is: 0000-0002-1825-0098")
        .containsPattern(
            "\\n4 records: 2 valid, 1 invalid, 1 unreadable\\n\\d+ findings: 3 errors");
  }

  @Test
  void findsNothingWrongWithGoodRecords() {
    Outcome outcome = validate(GOOD, "--severity", "error");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("1 record: 1 valid, 0 invalid, 0 unreadable\n");
  }

  @Test
  void takesAnArrayToo() {
    Outcome outcome = validate("[" + GOOD + ",\n" + BAD + "]", "--language", "zh");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("2 条记录：1 有效，1 无效，0 无法读取", "2 个错误");
  }

  @Test
  void writesOneFindingALineForPrograms() {
    Outcome outcome = validate(FILE, "--format", "ndjson");

    List<String> lines = outcome.out().lines().toList();
    assertThat(lines).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith("{\"record\":2,\"line\":2,\"pointer\":\"/start\"")
                    && line.contains("\"value\":\"2026-02-30T10:00\""));
    assertThat(lines.get(lines.size() - 1))
        .startsWith(
            "{\"summary\":{\"records\":4,\"valid\":2,\"invalid\":1,\"unreadable\":1,"
                + "\"findings\":{\"error\":3,");
  }

  @Test
  void namesTheFileWhereThereAreSeveral() throws IOException {
    Path one = Files.writeString(folder.resolve("one.jsonl"), GOOD);
    Path two = Files.writeString(folder.resolve("two.jsonl"), BAD);

    Outcome outcome =
        Outcome.of("", List.of("validate", "--format", "ndjson", one.toString(), two.toString()));

    assertThat(outcome.out())
        .contains("two.jsonl\",\"record\":1,", "{\"summary\":{\"records\":2,\"valid\":1,");
  }

  @Test
  void writesAPageThatNeedsNothingElse() {
    String hostile = GOOD.replace("量子纠缠", "</article><script>alert(1)</script>");

    Outcome outcome =
        validate(
            FILE + hostile.replace("2026-04-16T15:00", "2026-02-31"),
            "--format",
            "html",
            "--language",
            "zh");

    assertThat(outcome.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"zh\">", "<svg", "type=\"search\"", "person.orcid-checksum")
        .contains("&lt;script&gt;alert")
        .doesNotContain("<script>alert", "src=", "@import", "<link")
        .endsWith("</html>\n");
  }

  @Test
  void showsFromASeverityOnAndUpToANumber() {
    String all = validate(FILE, "--severity", "info").out();
    String errors = validate(FILE, "--severity", "error").out();
    String one = validate(FILE, "--max-findings", "1").out();

    assertThat(all.lines().filter(line -> line.startsWith("warning"))).isNotEmpty();
    assertThat(errors.lines().filter(line -> line.startsWith("error"))).hasSize(3);
    assertThat(errors).doesNotContain("warning  ").containsPattern("\\(\\d+ not shown\\)\n$");
    assertThat(one.lines().filter(line -> line.matches("(error|warning) .*"))).hasSize(1);
    assertThat(one).contains("4 records: 2 valid, 1 invalid, 1 unreadable");
  }

  @Test
  void putsBadRecordsAside() throws IOException {
    Path quarantine = folder.resolve("bad.jsonl");

    Outcome outcome = validate(FILE, "--quarantine", quarantine.toString());

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(quarantine).hasContent(BAD + "\n" + BROKEN + "\n");
  }

  @Test
  void saysTheSameWithAnyNumberOfThreads() {
    String many = FILE.repeat(200);

    assertThat(validate(many, "--threads", "4", "--format", "ndjson"))
        .isEqualTo(validate(many, "--threads", "1", "--format", "ndjson"));
  }

  @Test
  void holdsRecordsToTheProfile() {
    assertThat(validate(BAD, "--profile", "record").out()).contains("place.location-missing");
    assertThat(validate(BAD, "--profile", "draft").out()).doesNotContain("place.location-missing");
  }

  @Test
  void tellsWrongUse() throws IOException {
    Path file = Files.writeString(folder.resolve("events.jsonl"), FILE);
    Path missing = folder.resolve("none.jsonl");
    String name = file.toString();
    List<List<String>> wrong = new ArrayList<>();
    wrong.add(List.of(missing.toString()));
    wrong.add(List.of(name, folder.toString()));
    wrong.add(List.of(name, "--threads", "0"));
    wrong.add(List.of(name, "--threads", "many"));
    wrong.add(List.of(name, "--profile", "strict"));
    wrong.add(List.of(name, "--severity", "fatal"));
    wrong.add(List.of(name, "--format", "xml"));
    wrong.add(List.of(name, "--max-findings", "-1"));
    wrong.add(List.of(name, "--cross-record-memory", "0"));
    wrong.add(List.of(name, "--quarantine", folder.resolve("no/such").toString()));
    wrong.add(List.of(name, "--quarantine", name));
    wrong.add(List.of());
    for (List<String> args : wrong) {
      Outcome outcome = Outcome.of("", withCommand(args));

      assertThat(outcome.status()).as("%s", args).isEqualTo(2);
      assertThat(outcome.out()).as("%s", args).isEmpty();
      assertThat(outcome.err().lines()).as("%s", args).hasSize(1);
    }
    assertThat(file).hasContent(FILE);
  }

  @Test
  void refusesWhatHoldsNoRecords() {
    assertThat(validate("").err()).isEqualTo("academic-events: standard input: is empty\n");
    assertThat(validate("PK\0\1").err()).contains("is a binary file");
    assertThat(validate("").status()).isEqualTo(2);
  }

  @Test
  void refusesAPage() throws IOException {
    Path page = Files.writeString(folder.resolve("talk.html"), "\uFEFF\n<!DOCTYPE html>\n<title>");

    Outcome outcome = Outcome.of("", List.of("validate", page.toString()));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "academic-events: %s: is HTML; use read for its JSON-LD, or import for its text\n"
                .formatted(page));
    assertThat(validate("<p>讲座</p>").err()).contains("standard input: is HTML");
    assertThat(validate("<讲座>\n" + GOOD).out()).contains("2 records: 1 valid, 0 invalid");
  }

  @Test
  void offersToHideOnlyWhatThePageShows() {
    String warnings = validate(FILE, "--format", "html").out();
    String errors = validate(FILE, "--format", "html", "--severity", "error").out();

    assertThat(warnings).contains("checked value=\"error\"", "checked value=\"warning\"");
    assertThat(warnings).doesNotContain("checked value=\"info\"");
    assertThat(errors).contains("checked value=\"error\"");
    assertThat(errors).doesNotContain("checked value=\"warning\"");
  }

  @Test
  void tellsOfUnreadableInput() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };

    Outcome outcome = Outcome.of(broken, List.of("validate", "-"));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("standard input", "the disk is gone").hasLineCount(1);
  }

  private static Outcome validate(String input, String... options) {
    List<String> args = new ArrayList<>(List.of("-"));
    args.addAll(List.of(options));
    return Outcome.of(input.getBytes(StandardCharsets.UTF_8), withCommand(args));
  }

  private static List<String> withCommand(List<String> args) {
    List<String> all = new ArrayList<>(List.of("validate"));
    all.addAll(args);
    return all;
  }
}
