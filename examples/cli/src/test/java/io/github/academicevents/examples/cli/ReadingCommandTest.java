package io.github.academicevents.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.jackson.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandTest {

  private static final String PAGE = "../data/boyue-435.txt";
  private static final String HTML = "../data/seminar.html";
  private static final String LECTURE = "../data/public-lecture.html";

  @TempDir private Path folder = Path.of("");

  @Test
  void importsAnnouncementsOneALine() {
    Outcome outcome = Outcome.of("", List.of("import", PAGE, PAGE));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).hasSize(2).allMatch(line -> line.contains("阎栋"));
    assertThat(outcome.out().lines()).allSatisfy(EventJson::read);
    assertThat(outcome.err()).contains("boyue-435.txt\n", "time.spaced-colon");
  }

  @Test
  void importsPagesByTheirText() {
    Outcome outcome = Outcome.of("", List.of("import", HTML));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("2026-05-07T16:00").doesNotContain("random-walks");
  }

  @Test
  void importsUntidyPages() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(
        page,
        """
        <!DOCTYPE html><html><head><title>讲座 - 某学院</title><style>p{color:#333}</style>
        <script>var time="2001-01-01 10:00";</script></head><body>
        <ul class=nav><li><a href="/">首页</a><li><a href="/about">学院概况</a><li><a href="/staff">师资队伍</a></ul>
        <!-- 时间：1999年1月1日 --><h1>学术报告：湖泊沉积物中的古气候记录</h1>
        <p>发布时间：2024-05-06&nbsp;&nbsp;浏览次数：<span>88</span></p>
        <table><tr><td><b>报&nbsp;告&nbsp;人</b>：</td><td>宁 远 教授（某大学地理系）</td></tr>
        <tr><td>时间</td><td><span>2024年5月</span><span>9日（周四）</span>15：00&mdash;16：30</td></tr>
        <tr><td>地点</td><td>地学楼<font>二层</font>报告厅</table>
        <p>摘要：湖泊沉积物保存了过去的气候信息。<br>本报告介绍&lt;多指标&gt;重建的方法，并讨论其局限。</p>
        <div><a href="/1.htm">上一篇：关于放假的通知</a></div><div>版权所有 某学院</div></body></html>
        """);

    Outcome outcome = Outcome.of("", List.of("import", page.toString()));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(outcome.out())
        .contains("\"title\":{\"zh\":\"湖泊沉积物中的古气候记录\"}")
        .contains("\"start\":\"2024-05-09T15:00\"", "\"end\":\"2024-05-09T16:30\"")
        .contains("\"zh\":\"宁远\"", "地学楼", "本报告介绍<多指标>重建的方法")
        .doesNotContain("1999", "2001", "首页", "放假", "版权");
  }

  @Test
  void importsNoJson() {
    Outcome outcome = Outcome.of("{\"title\":{\"zh\":\"讲座\"}}", List.of("import", "-"));

    assertThat(outcome)
        .isEqualTo(
            new Outcome(2, "", "academic-events: standard input: is JSON, not an announcement\n"));
  }

  @Test
  void readsJsonLd() {
    Outcome outcome = Outcome.of("", List.of("read", HTML));

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).hasSize(1);
    assertThat(outcome.out())
        .contains("\"id\":\"https://events.example.org/2026/random-walks\"")
        .contains("\"start\":\"2026-05-07T16:00\"");
  }

  @Test
  void readsAPageAtItsAddress() {
    String page =
        "<script type='application/ld+json'>{'@context':'https://schema.org','@type':'Event',"
            + "'name':'Knots','url':'/talks/7'}</script>";
    String html = page.replace('\'', '"');

    assertThat(Outcome.of(html, List.of("read", "-")).out()).contains("\"url\":\"/talks/7\"");
    assertThat(Outcome.of(html, List.of("read", "-", "--url", "https://kolleg.example/now")).out())
        .contains("\"url\":\"https://kolleg.example/talks/7\"")
        .contains("\"source\":{\"url\":\"https://kolleg.example/now\"}");
    assertThat(Outcome.of(html, List.of("read", "-", "--url", "talks.html")).err())
        .contains("'talks.html' is no address");
    assertThat(Outcome.of("", List.of("read", HTML, HTML, "--url", "https://kolleg.example/")))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "academic-events: --url goes with one file: it is the address of one page\n"));
  }

  @Test
  void tellsWhatGoogleWouldMissOnAPage() {
    Outcome read = Outcome.of("", List.of("read", LECTURE));

    assertThat(read.status()).isZero();
    assertThat(read.out().lines()).singleElement().satisfies(EventJson::read);
    assertThat(read.out()).contains("蜜蜂如何知道时间", "2026-10-08T19:30", "live.example.org/dome");
    assertThat(read.err())
        .contains("jsonld.script-cleaned", "jsonld.text-cleaned", "jsonld.filler")
        .doesNotContain("error ");

    Outcome google = validated(read.out());

    assertThat(google.status()).isEqualTo(1);
    assertThat(google.out()).contains("google.address-missing", "/locations/0/address");
    assertThat(google.out().lines().filter(line -> line.contains("google.recommended-missing")))
        .hasSize(4);
    assertThat(validated(Outcome.of("", List.of("read", HTML)).out()).out())
        .contains("1 record: 1 valid", "google.recommended-missing")
        .doesNotContain("google.address-missing");
  }

  private static Outcome validated(String events) {
    return Outcome.of(
        events, List.of("validate", "--profile", "google-event", "--severity", "info", "-"));
  }

  @Test
  void putsFindingsInAFile() throws IOException {
    Path findings = folder.resolve("findings.jsonl");

    Outcome outcome =
        Outcome.of("", List.of("import", PAGE, PAGE, "--findings", findings.toString()));

    assertThat(outcome.err()).isEmpty();
    List<String> lines = Files.readAllLines(findings);
    assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("{\"record\":"));
    assertThat(lines.get(0)).startsWith("{\"record\":1,");
    assertThat(lines.get(lines.size() - 1)).startsWith("{\"record\":2,");
  }

  @Test
  void failsOnErrorsOnlyIfStrict() {
    assertThat(Outcome.of("", List.of("import", PAGE)).status()).isZero();
    assertThat(Outcome.of("", List.of("import", PAGE, "--strict")).status()).isEqualTo(1);
  }

  @Test
  void tellsWrongUse() throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), "题目：讲座\n");
    for (String command : List.of("import", "read")) {
      for (List<String> args :
          List.of(
              List.<String>of(),
              List.of("none.txt"),
              List.of(file.toString(), "--findings", file.toString()),
              List.of(file.toString(), "--findings", folder.resolve("no/f").toString() + "\0"),
              List.of(file.toString(), "--out", "x"))) {
        Outcome outcome =
            Outcome.of("", Stream.concat(List.of(command).stream(), args.stream()).toList());

        assertThat(outcome.status()).as("%s %s", command, args).isEqualTo(2);
        assertThat(outcome.err().lines()).as("%s %s", command, args).hasSize(1);
        assertThat(outcome.out()).as("%s %s", command, args).isEmpty();
      }
    }
    assertThat(file).hasContent("题目：讲座\n");
  }
}
