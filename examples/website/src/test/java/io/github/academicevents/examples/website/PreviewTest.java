package io.github.academicevents.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PreviewTest {

  @Autowired private MockMvcTester site;
  @Autowired private EventStore store;

  @Test
  void showsWhatWasReadAndWhatIsWrong() throws IOException {
    int before = store.latest(1000).size();
    String page = Files.readString(Path.of("../data/boyue-435.txt"));

    assertThat(preview("en", page))
        .hasStatusOk()
        .bodyText()
        .contains("class=\"f-title\"", "data-pointer=\"/title/en\"", "From Scale to Interaction")
        .contains("url.malformed", "This is not a full web address")
        .contains("博约学术论坛", "<h1>From Scale to Interaction");
    assertThat(preview("zh", page)).bodyText().contains("url.malformed", "个问题", "页面效果");
    assertThat(store.latest(1000)).hasSize(before);
  }

  @Test
  void takesHtmlTextAndNonsense() {
    assertThat(
            preview(
                "en", "<h1>Graph limits</h1><p>Speaker: Na Li</p><p>Time: 2027-03-18 10:00</p>"))
        .bodyText()
        .contains(">Graph limits</mark>");
    assertThat(preview("en", "hello")).hasStatusOk().bodyText().contains("announcement.");
    assertThat(preview("en", "")).hasStatusOk();
    assertThat(preview("en", "<script>alert(1)</script>Title: <img src=x onerror=alert(1)>"))
        .bodyText()
        .doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void asksForAText() {
    assertThat(site.post().uri("/en/preview")).hasStatus(400);
    assertThat(site.get().uri("/en/preview")).hasStatusOk().bodyText().contains("<textarea");
  }

  private MvcTestResult preview(String language, String text) {
    return site.post().uri("/" + language + "/preview").param("text", text).exchange();
  }
}
