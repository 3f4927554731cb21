package io.github.academicevents.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.schema.SchemaOrg;
import io.github.academicevents.validation.Reading;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PagesTest {

  @Autowired private MockMvcTester site;

  @Test
  void listsTheEventsOfASeries() {
    assertThat(site.get().uri("/zh/events?series=math-data"))
        .hasStatusOk()
        .bodyText()
        .contains("<html lang=\"zh\">", "<h1>数学与数据讲坛</h1>", "共 3 场活动", "图神经网络为什么能泛化？")
        .contains("href=\"/zh/series/math-data.ics\"", "href=\"/en/events?series=math-data\"")
        .doesNotContain("Graph Learning Days", "图学习研讨会");
    assertThat(site.get().uri("/en/events?q=nothing-like-this"))
        .bodyText()
        .contains("No event fits.", "No events");
    assertThat(site.get().uri("/en/events?size=4&page=2"))
        .bodyText()
        .contains("rel=\"prev\"", "Page 2 of");
  }

  @Test
  void showsAnEventInBothLanguages() {
    assertThat(site.get().uri("/zh/events/math-data-41"))
        .bodyText()
        .contains("<h1>图神经网络为什么能泛化？</h1>", "2027年3月18日 星期四 15:00–16:30", "林若溪 教授");
    String english = text(site.get().uri("/en/events/math-data-41").exchange());
    assertThat(english)
        .contains("<h1>Why Do Graph Neural Networks Generalize?</h1>", "Prof. Ruoxi Lin")
        .contains(
            "<link rel=\"canonical\" href=\"https://events.example.edu/en/events/math-data-41\">")
        .contains("hreflang=\"zh\" href=\"https://events.example.edu/zh/events/math-data-41\"")
        .contains(
            "hreflang=\"x-default\" href=\"https://events.example.edu/en/events/math-data-41\"")
        .contains(
            "<meta property=\"og:title\" content=\"Why Do Graph Neural Networks Generalize?\">");
    Reading reading = SchemaOrg.readHtml(english, "https://events.example.edu/");
    assertThat(reading.getEvent())
        .hasValueSatisfying(
            event -> {
              assertThat(event.getTitle().en())
                  .contains("Why Do Graph Neural Networks Generalize?");
              assertThat(event.getUrl())
                  .contains("https://events.example.edu/en/events/math-data-41");
            });
  }

  @Test
  void tellsTheLanguageOfWhatStandsIn() {
    assertThat(site.get().uri("/zh/events/graph-days-2027"))
        .bodyText()
        .contains("<h1>图学习研讨会</h1>", "大图上的学习", "学生：免费");
  }

  @Test
  void keepsSecretsOfAMeeting() {
    for (String page :
        new String[] {
          "/en/events/math-data-40", "/zh/events/math-data-40.ics", "/zh/events?q=传输"
        }) {
      assertThat(site.get().uri(page))
          .hasStatusOk()
          .bodyText()
          .contains("腾讯会议")
          .doesNotContain("2718", "912 345 678", "912345678", "meeting.tencent.com");
    }
  }

  @Test
  void allowsItsOwnScriptsOnly() {
    MvcTestResult page = site.get().uri("/en/events/math-data-41").exchange();
    String policy = page.getResponse().getHeader("Content-Security-Policy");
    String nonce = policy.replaceAll(".*'nonce-([^']*)'.*", "$1");

    assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe");
    assertThat(nonce).hasSize(32);
    assertThat(text(page)).containsOnlyOnce("<script").contains("nonce=\"" + nonce + "\"");
    assertThat(
            site.get()
                .uri("/en/events/math-data-41")
                .exchange()
                .getResponse()
                .getHeader("Content-Security-Policy"))
        .isNotEqualTo(policy);
  }

  @ParameterizedTest
  @CsvSource({"zh-TW, /zh/events", "en-GB, /en/events", "fr, /en/events", "'', /en/events"})
  void sendsHomeByTheLanguageOfTheBrowser(String language, String page) {
    assertThat(site.get().uri("/").header("Accept-Language", language)).hasRedirectedUrl(page);
  }

  @Test
  void givesCalendars() {
    assertThat(site.get().uri("/en/events/math-data-41.ics"))
        .hasContentTypeCompatibleWith("text/calendar;charset=UTF-8")
        .bodyText()
        .contains("SUMMARY:Why Do Graph Neural Networks Generalize?\r\n")
        .contains("DTSTART;TZID=Asia/Shanghai:20270318T150000\r\n")
        .contains("URL:https://events.example.edu/en/events/math-data-41\r\n");
    String feed = text(site.get().uri("/zh/series/math-data.ics").exchange());
    assertThat(feed.split("BEGIN:VEVENT", -1)).hasSize(4);
    assertThat(feed).contains("NAME:数学与数据讲坛\r\n");
  }

  @Test
  void listsItsPagesForSearchEngines() {
    assertThat(site.get().uri("/sitemap.xml"))
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_XML)
        .bodyText()
        .contains("<loc>https://events.example.edu/zh/events/math-data-41</loc>");
    assertThat(site.get().uri("/robots.txt"))
        .bodyText()
        .contains("Sitemap: https://events.example.edu/sitemap.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/events/none",
        "/en/events/none.ics",
        "/en/series/none.ics",
        "/fr/events",
        "/en/events/..%2f",
        "/en/nothing"
      })
  void hasNoOtherPages(String page) {
    assertThat(site.get().uri(URI.create(page)).exchange().getResponse().getStatus())
        .isIn(400, 404);
  }

  @Test
  void describesTheApiWithTheSchemaOfEvents() {
    assertThat(site.get().uri("/openapi.json"))
        .bodyJson()
        .hasPathSatisfying("$.openapi", version -> version.assertThat().isEqualTo("3.1.0"))
        .hasPathSatisfying(
            "$.components.schemas.AcademicEvent.properties.subEvents.items['$ref']",
            ref -> ref.assertThat().isEqualTo("#/components/schemas/AcademicEvent"))
        .hasPath("$.components.schemas.AcademicEvent['$defs'].texts");
  }

  private static String text(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
