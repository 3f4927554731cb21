package io.github.academicevents.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Role;
import io.github.academicevents.publication.PublicEvent;
import io.github.academicevents.schema.ReadingOptions;
import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The site in the machine's Chromium; {@code .ci/website browser} runs it. */
@BrowserTest
class BrowserIT {

  private static final Path MESSY_PAGE = Path.of("../data/boyue-435.txt");
  private static final String TITLE = "From Scale to Interaction - The LLM Journey";
  private static final int WIDE = 1100;
  private static final int NARROW = 390;

  private static Browser browser;

  @LocalServerPort private int port;
  @Autowired private EventStore store;

  @BeforeAll
  static void start() throws IOException {
    browser = new Browser(Path.of(System.getProperty("axe")));
  }

  @AfterAll
  static void stop() {
    browser.close();
  }

  @BeforeEach
  void reset() {
    browser.prefer("light");
    browser.resize(WIDE);
  }

  private void open(String path) {
    browser.open("http://127.0.0.1:" + port + path);
  }

  private void paste(String language, String text) {
    open("/" + language + "/preview");
    browser.script("document.getElementById('text').value = arguments[0]", text);
    browser.follow(browser.find("form.paste button")::click);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void showsWhatWasReadOfAMessyPage(String language) throws IOException {
    String text = Files.readString(MESSY_PAGE);
    paste(language, text);

    assertThat(browser.script("return document.querySelector('.source-text').textContent"))
        .isEqualTo(text);
    assertThat(browser.texts("mark[data-pointer^='/title']")).contains(TITLE);
    assertThat(browser.texts("mark[data-pointer='/start']")).contains("2024-03-21(周四)上午10 : 00");
    assertThat(browser.texts("mark[data-pointer='/contributions/0/person/name/zh']"))
        .contains("阎栋");
    assertThat(browser.texts(".findings .error"))
        .singleElement()
        .asString()
        .contains("url.malformed", "/url", "http:/")
        .contains(Rule.get("url.malformed").getMessage(Locale.forLanguageTag(language)));
    assertThat(browser.texts(".findings .warning, .findings .info")).hasSizeGreaterThan(10);
    assertThat(browser.texts(".frame h1")).containsExactly(TITLE);
    assertThat(store.latest(100)).doesNotContain("boyue-435").hasSize(9);
  }

  @ParameterizedTest
  @CsvSource({"en, zh", "zh, en"})
  void holdsEachEventAsJsonLd(String language, String other) {
    for (String id : store.latest(100)) {
      AcademicEvent event = PublicEvent.of(store.find(id).orElseThrow().event());
      open("/" + language + "/events/" + id);
      AcademicEvent read = jsonLd();

      assertThat(read.getTitle().get(language)).isEqualTo(event.getTitle().get(language));
      assertThat(read.getTitle().asMap()).containsValues(event.getTitle().get(other).get());
      assertThat(read.getAbstractText().get(language))
          .isEqualTo(event.getAbstractText().get(language));
      assertThat(read.getStart()).isEqualTo(event.getStart());
      assertThat(read.getEnd()).isEqualTo(event.getEnd());
      assertThat(read.getStatus()).isEqualTo(event.getStatus());
      assertThat(read.getLanguages()).isEqualTo(event.getLanguages());
      assertThat(read.getEffectiveAttendanceMode()).isEqualTo(event.getEffectiveAttendanceMode());
      assertThat(read.getLocations()).hasSameSizeAs(event.getLocations());
      assertThat(names(read, language)).isEqualTo(names(event, language));
      assertThat(read.getSubEvents())
          .extracting(part -> part.getTitle().get(language))
          .isEqualTo(
              event.getSubEvents().stream().map(part -> part.getTitle().get(language)).toList());
      assertThat(read.getUrl())
          .contains(browser.find("link[rel=canonical]").getDomProperty("href"));
      assertThat(browser.find("h1").getText()).isEqualTo(read.getTitle().get(language).get());
      assertThat(
              browser.list(
                  "return [...document.querySelectorAll('link[hreflang]')].map(l => l.hreflang)"))
          .containsExactly("en", "zh", "x-default");
    }
  }

  private static List<String> names(AcademicEvent event, String language) {
    return event.getContributions().stream()
        .filter(one -> one.getRole().filter(Role::isSpeaking).isPresent())
        .map(one -> one.getAgent().orElseThrow().getName())
        .map(name -> name.best(language).orElseThrow())
        .toList();
  }

  /** What stands in the page, read as text of the language that the page says it is in. */
  private static AcademicEvent jsonLd() {
    List<String> found =
        browser.list(
            "return [...document.scripts].filter(s => s.type === 'application/ld+json')"
                + ".map(s => s.textContent)");
    String language = (String) browser.script("return document.documentElement.lang");
    assertThat(found).hasSize(1);
    return SchemaOrg.read(found.get(0), ReadingOptions.defaults().withLanguage(language))
        .getEvent()
        .orElseThrow();
  }

  @Test
  void switchesTheLanguage() {
    open("/en/events?q=graph");
    browser.follow(browser.find("a.twin")::click);
    assertThat(browser.path()).isEqualTo("/zh/events");
    assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("graph");
    browser.follow(browser.find("a[href$='/math-data-41']")::click);
    assertThat(browser.texts("h1")).containsExactly("图神经网络为什么能泛化？");
    browser.follow(browser.find("a.twin")::click);
    assertThat(browser.path()).isEqualTo("/en/events/math-data-41");
    assertThat(browser.script("return document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.texts("h1")).containsExactly("Why Do Graph Neural Networks Generalize?");
    open("/zh/events/none");
    assertThat(browser.texts("h1")).containsExactly("没有这个页面");
  }

  @Test
  void worksByKeyboardAlone() throws IOException {
    open("/en/events");
    browser.type(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to content");
    browser.type(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
    tabTo("q");
    browser.type("sparse");
    enter();
    assertThat(browser.texts(".card h2"))
        .containsExactly("Accelerated Algorithms for Sparse Optimization");
    browser.tabTo("the event", element -> element.getText().startsWith("Accelerated"));
    enter();
    assertThat(browser.path()).isEqualTo("/en/events/defence-chen-yiming");
    browser.tabTo("the language", element -> element.getText().equals("中文"));
    enter();
    assertThat(browser.path()).isEqualTo("/zh/events/defence-chen-yiming");
    browser.tabTo("the preview", element -> element.getText().equals("预览"));
    enter();
    tabTo("text");
    browser.type("Title: Graph limits\nSpeaker: Na Li\nTime: 2027-03-18 10:00", Keys.TAB);
    enter();
    assertThat(browser.texts("mark[data-pointer='/title/en']")).contains("Graph limits");
    browser.tabTo("the JSON", element -> element.getText().equals("JSON"));
    browser.type(Keys.ENTER);
    assertThat(browser.texts("pre")).singleElement().asString().contains("\"Graph limits\"");
  }

  private static void enter() {
    browser.follow(() -> browser.type(Keys.ENTER));
  }

  private static void tabTo(String id) {
    browser.tabTo(id, element -> id.equals(element.getDomAttribute("id")));
  }

  @Test
  void letsTheKeyboardReachAllThatIsForUse() throws IOException {
    for (String path :
        List.of("/en/events?series=math-data&size=2", "/zh/events/graph-days-2027")) {
      open(path);
      assertThat(browser.notReached()).describedAs(path).isEmpty();
    }
    paste("zh", Files.readString(MESSY_PAGE));
    assertThat(browser.notReached()).isEmpty();
    browser.script("document.querySelector('a.twin').tabIndex = -1");
    open(browser.path());
    browser.script("document.querySelector('a.twin').tabIndex = -1");
    assertThat(browser.notReached()).describedAs("a page made worse").hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void isAccessible(String scheme) throws IOException {
    browser.prefer(scheme);
    for (String path :
        List.of(
            "/en/events",
            "/zh/events?series=math-data&size=2",
            "/en/events?q=nothing-like-this",
            "/en/events/math-data-41",
            "/zh/events/graph-days-2027",
            "/en/events/quantum-matter-127",
            "/en/preview",
            "/en/events/none")) {
      open(path);
      assertThat(browser.seriousViolations()).describedAs(path + " " + scheme).isEmpty();
    }
    paste("zh", Files.readString(MESSY_PAGE));
    assertThat(browser.seriousViolations()).describedAs("preview " + scheme).isEmpty();
    browser.script(
        "document.querySelector('h1').style = 'color: #777; background: #888';"
            + " document.querySelector('label').remove()");
    assertThat(browser.seriousViolations()).describedAs("a page made worse").hasSize(2);
  }

  /** Nothing is wider than the window; and pictures for people to look at, in target/pages. */
  @ParameterizedTest
  @CsvSource({"en, light", "en, dark", "zh, light", "zh, dark"})
  void fitsTheWindow(String language, String scheme) throws IOException {
    browser.prefer(scheme);
    String messy = Files.readString(MESSY_PAGE);
    Map<String, Runnable> pages =
        Map.of(
            "list", () -> open("/" + language + "/events"),
            "event", () -> open("/" + language + "/events/math-data-41"),
            "workshop", () -> open("/" + language + "/events/graph-days-2027"),
            "preview", () -> paste(language, messy),
            "missing", () -> open("/" + language + "/events/none"));
    for (Map.Entry<String, Runnable> page : pages.entrySet()) {
      for (int width : new int[] {WIDE, NARROW}) {
        browser.resize(width);
        page.getValue().run();
        browser.photograph(
            String.join("-", page.getKey(), language, scheme, String.valueOf(width)));
        assertThat(browser.script("return document.documentElement.scrollWidth"))
            .describedAs(page.getKey() + " " + width)
            .isEqualTo((long) width);
      }
    }
  }
}
