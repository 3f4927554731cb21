package io.github.academicevents.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import io.github.academicevents.jackson.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

  private static final String PAGE = "../data/boyue-435.txt";
  private static final String[] FILES = {
    "en.html", "event.ics", "event.json", "event.jsonld", "zh.html"
  };

  @TempDir private Path folder = Path.of("");

  @Test
  void makesACheckedEventOfARealPage() throws IOException {
    Outcome outcome = publish("", PAGE);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(FILES);
    AcademicEvent event = EventJson.read(Files.readAllBytes(folder.resolve("event.json")));
    assertThat(event.getTitle().asMap())
        .containsOnly(entry("en", "From Scale to Interaction - The LLM Journey"));
    assertThat(event.getStart()).contains(EventTime.of(2024, 3, 21, 10, 0));
    assertThat(event.getTimeZone()).contains("Asia/Shanghai");
    assertThat(event.getUrl()).isEmpty();
    assertThat(event.getSeries().orElseThrow().getName().zh()).contains("博约学术论坛");
    assertThat(event.getSeries().orElseThrow().getNumber()).hasValue(435);
    Place place = (Place) event.getLocations().get(0);
    assertThat(place.getRoom().asMap()).containsValues("229会议室", "Room 229");
    assertThat(place.getBuilding().asMap()).containsValues("物理实验中心", "Physics Experiment Center");
    assertThat(place.getCampus().asMap()).containsValues("良乡校区", "Liangxiang Campus");
    assertThat(names(event, Role.SPEAKER)).containsExactly("阎栋|Dong Yan");
    assertThat(names(event, Role.INVITER)).containsExactly("周金健|Jin-Jian Zhou");
    assertThat(event.getContacts().get(0).getEmail()).contains("jjzhou@bit.edu.cn");
    assertThat(event.getAbstractText().zh().orElseThrow()).startsWith("聊天机器人背后").endsWith("合人意。");
    assertThat(event.getAbstractText().en().orElseThrow()).startsWith("How is").endsWith("better.");
    assertThat(EventJson.write(event)).doesNotContain("8858cc", "永利");
  }

  @Test
  void tellsAllThatIsWrongWithThePage() {
    Outcome outcome = publish("", PAGE);

    assertThat(outcome.out())
        .contains(
            "spam.org-name-replaced",
            "consistency.inviter-name-differs",
            "text.identical-in-both-slots",
            "time.ordinal-suffix-wrong",
            "time.spaced-colon",
            "time.end-missing",
            "announcement.zone-assumed",
            "url.malformed");
    assertThat(outcome.out().lines().skip(outcome.out().lines().count() - 5))
        .allMatch(line -> line.startsWith("wrote "));
    assertThat(publish("", PAGE, "--strict").status()).isEqualTo(1);
  }

  @Test
  void writesPagesThatCarryTheirData() throws IOException {
    publish("", PAGE);

    for (String language : List.of("zh", "en")) {
      assertThat(Files.readString(folder.resolve(language + ".html")))
          .contains("<html lang=\"" + language + "\">", "hreflang=\"zh\"", "hreflang=\"en\"")
          .containsOnlyOnce("<script type=\"application/ld+json\">")
          .doesNotContain("8858cc");
    }
    assertThat(Files.readString(folder.resolve("zh.html"))).contains("阎栋 博士", "良乡校区");
    assertThat(Files.readString(folder.resolve("en.html"))).contains("Dr. Dong Yan", "Room 229");
    assertThat(Files.readString(folder.resolve("event.ics")))
        .contains(
            "DTSTART;TZID=Asia/Shanghai:20240321T100000", "SUMMARY:From Scale to Interaction");
    assertThat(Files.readString(folder.resolve("event.jsonld"))).contains("\"@context\"");
  }

  @Test
  void speaksChinese() {
    assertThat(publish("", PAGE, "--language", "zh").out()).contains("提示", "写入 ");
  }

  @Test
  void takesAnEventsJson() throws IOException {
    Outcome outcome =
        publish(
            "{\"title\":{\"zh\":\"讲座\"},\"start\":\"2026-04-16T15:00\",\"timeZone\":\"UTC\"}", "-");

    assertThat(outcome.status()).isZero();
    assertThat(Files.readString(folder.resolve("zh.html"))).contains("讲座");
  }

  @Test
  void takesAPageWithJsonLd() throws IOException {
    Outcome outcome = publish("", "../data/seminar.html");

    assertThat(outcome.status()).isZero();
    AcademicEvent event = EventJson.read(Files.readAllBytes(folder.resolve("event.json")));
    assertThat(event.getId()).contains("https://events.example.org/2026/random-walks");
    assertThat(event.getStart()).contains(EventTime.of(2026, 5, 7, 16, 0));
    assertThat(names(event, Role.SPEAKER)).containsExactly("Erika Beispiel");
  }

  @Test
  void publishesWhatAnUntidyPageDescribes() throws IOException {
    Outcome outcome = publish("", "../data/public-lecture.html");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("jsonld.script-cleaned", "jsonld.filler");
    assertThat(Files.readString(folder.resolve("zh.html"))).contains("蜜蜂如何知道时间");
    assertThat(Files.readString(folder.resolve("en.html")))
        .contains("What Bees Know of Time", "https://live.example.org/dome")
        .doesNotContain("&amp;ndash;");
    assertThat(Files.readString(folder.resolve("event.ics"))).contains("20261008T173000Z");
  }

  @Test
  void takesItsOwnJsonLd() throws IOException {
    publish("", "../data/seminar.html");
    String first = Files.readString(folder.resolve("event.json"));

    Outcome outcome = publish("", folder.resolve("event.jsonld").toString());

    assertThat(outcome.status()).isZero();
    assertThat(folder.resolve("event.json")).hasContent(first);
  }

  @Test
  void takesAPageWithoutJsonLdAsAnAnnouncement() throws IOException {
    String html =
        "<html><body><h1>学术讲座</h1><p>题目：张量网络入门</p><p>报告人：林若溪 教授</p>"
            + "<p>时间：2026年4月16日15:00</p><p>地点：理科楼305</p></body></html>";

    Outcome outcome = publish(html, "-");

    assertThat(outcome.status()).isZero();
    assertThat(Files.readString(folder.resolve("event.json")))
        .contains("张量网络入门", "2026-04-16T15:00", "Asia/Shanghai", "林若溪");
  }

  @Test
  void tellsWhyAPagesDataCouldNotBeRead() throws IOException {
    String html =
        "<html><body><script type=\"application/ld+json\">{\"@type\":</script>"
            + "<p>题目：张量网络入门</p><p>报告人：林若溪 教授</p><p>时间：2026年4月16日15:00</p>"
            + "<p>地点：理科楼305</p></body></html>";

    Outcome outcome = publish(html, "-");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("jsonld.syntax").doesNotContain("jsonld.no-event");
    assertThat(Files.readString(folder.resolve("event.json"))).contains("张量网络入门");
  }

  @Test
  void assumesNoZoneForATextWithoutChinese() throws IOException {
    String text =
        "Title: Graphs\nSpeaker: Erika Beispiel\nTime: May 7, 2026, 16:00\nPlace: Room 2\n";

    publish(text, "-");
    assertThat(Files.readString(folder.resolve("event.json"))).doesNotContain("timeZone");
    publish(text, "-", "--zone", "Europe/Berlin");
    assertThat(Files.readString(folder.resolve("event.json"))).contains("Europe/Berlin");
  }

  @Test
  void readsAPageAtItsAddress() throws IOException {
    String html =
        "<h1>Graphs</h1><script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
            + "\"@type\":\"Event\",\"name\":\"Knots\",\"url\":\"/talks/7\"}</script>";

    publish(html, "-", "--url", "https://kolleg.example/now");

    assertThat(Files.readString(folder.resolve("event.json")))
        .contains("\"https://kolleg.example/talks/7\"", "\"https://kolleg.example/now\"");
  }

  @Test
  void writesTheSameAgain() throws IOException {
    publish("", PAGE);
    List<String> first = new ArrayList<>();
    for (String name : FILES) {
      first.add(Files.readString(folder.resolve(name)));
    }
    publish("", PAGE);

    for (int i = 0; i < FILES.length; i++) {
      assertThat(folder.resolve(FILES[i])).hasContent(first.get(i));
    }
  }

  @Test
  void tellsWrongUse() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "x");
    String out = folder.resolve("out").toString();
    List<List<String>> wrong =
        List.of(
            List.of(PAGE),
            List.of("--out", out),
            List.of("none.txt", "--out", out),
            List.of(folder.toString(), "--out", out),
            List.of(PAGE, PAGE, "--out", out),
            List.of(PAGE, "--out", out, "--colour"),
            List.of(PAGE, "--out", out, "--zone", "Asia/Peking"),
            List.of(PAGE, "--out", out, "--url", "talks.html"),
            List.of(PAGE, "--out", out, "--reference-date", "March"),
            List.of(PAGE, "--out", out, "--reference-date", "2024-02-30"),
            List.of(PAGE, "--out", file.toString()),
            List.of(PAGE, "--out", file.resolve("below").toString()));
    for (List<String> args : wrong) {
      assertFails("".getBytes(UTF_8), args);
    }
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(file).hasContent("x");
  }

  @Test
  void refusesWhatHoldsNoEvent() {
    String out = folder.resolve("out").toString();
    for (byte[] input :
        List.of(
            new byte[0],
            new byte[] {' ', '\n'},
            new byte[] {'P', 'K', 0, 1},
            new byte[] {'c', 'a', 'f', (byte) 0xe9, '!'},
            "{\"title\":".getBytes(UTF_8))) {
      assertFails(input, List.of("-", "--out", out));
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static void assertFails(byte[] input, List<String> args) {
    List<String> all = new ArrayList<>(List.of("publish"));
    all.addAll(args);
    Outcome outcome = Outcome.of(input, all);

    assertThat(outcome.status()).as("%s", args).isEqualTo(2);
    assertThat(outcome.out()).as("%s", args).isEmpty();
    assertThat(outcome.err().lines()).as("%s", args).hasSize(1);
    assertThat(outcome.err()).startsWith("academic-events: ").doesNotContain("java.");
  }

  private Outcome publish(String input, String file, String... options) {
    List<String> args = new ArrayList<>(List.of("publish", file, "--out", folder.toString()));
    args.addAll(List.of(options));
    return Outcome.of(input, args);
  }

  private static List<String> names(AcademicEvent event, Role role) {
    return event.getContributions().stream()
        .filter(contribution -> contribution.getRole().filter(role::equals).isPresent())
        .flatMap(contribution -> contribution.getPerson().stream())
        .map(person -> String.join("|", person.getName().asMap().values()))
        .toList();
  }
}
