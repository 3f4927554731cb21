package io.github.academicevents.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.jackson.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.JsonPointer;

/** No text of an event becomes a script of a page; {@code .ci/website browser} runs it. */
@BrowserTest
class HostileTextIT {

  private static final String ID = "hostile";

  // Elements, attributes and links that no page of the site has.
  private static final String STRANGE =
      """
      const strange = ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE'];
      return [...document.querySelectorAll('*')].filter(one => strange.includes(one.tagName)
          || one.tagName === 'SCRIPT' && one.type !== 'application/ld+json'
          || one.attributes.length > 0 && [...one.attributes].some(a => a.name.startsWith('on'))
          || one.hasAttribute('href') && !/^(https?:|mailto:|[/]|#)/.test(one.getAttribute('href')))
        .map(one => one.outerHTML)
        .concat(window.owned === undefined ? [] : ['a script was run'])
        .concat(document.documentElement.outerHTML.includes(arguments[0]) ? ['it was evaluated'] : []);
      """;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

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

  @AfterEach
  void delete() {
    store.find(ID).ifPresent(store::delete);
  }

  /** Each text in each field, through the API; what it takes of them is shown all at once. */
  @Test
  void runsNoScriptOfWhatTheApiTakes() throws Exception {
    Set<JsonPointer> taken = new HashSet<>();
    for (String text : HostileEvents.TEXTS) {
      HostileEvents event = new HostileEvents();
      for (JsonPointer field : event.fields()) {
        String before = event.replace(field, text);
        int status = put(event.json());
        assertThat(status).describedAs(field + " " + text).isIn(200, 201, 400, 422);
        if (status >= 400) {
          event.replace(field, before);
        } else {
          taken.add(field);
        }
      }
      assertUnharmed();
    }
    int fields = new HostileEvents().fields().size();
    System.out.println(fields + " texts of an event, " + taken.size() + " hostile through the API");
    assertThat(taken).hasSizeGreaterThan(fields / 2);
  }

  /** In each field that can be any text, past the rules: as if they had let it through. */
  @Test
  void runsNoScriptOfWhatIsStored() {
    for (String text : HostileEvents.TEXTS) {
      HostileEvents event = new HostileEvents();
      int hostile = 0;
      for (JsonPointer field : event.fields()) {
        String before = event.replace(field, text);
        if (event.isRead()) {
          hostile++;
        } else {
          event.replace(field, before);
        }
      }
      assertThat(hostile).isGreaterThan(100);
      store.put(ID, EventJson.read(event.json()));
      assertUnharmed();
      assertThat(browser.find("h1").getText()).isEqualTo(text);
    }
  }

  @Test
  void runsNoScriptOfAPreview() {
    for (String text : HostileEvents.TEXTS) {
      browser.open("http://127.0.0.1:" + port + "/en/preview");
      browser.script(
          "document.getElementById('text').value = arguments[0]",
          text + "\nTitle: " + text + "\nSpeaker: " + text + "\nTime: 2027-03-18 10:00");
      browser.follow(browser.find("form.paste button")::click);
      assertThat(browser.texts(".findings")).isNotEmpty();
      assertThat(strange()).describedAs(text).isEmpty();
    }
  }

  @Test
  void knowsAPageThatWasHarmed() {
    browser.open("http://127.0.0.1:" + port + "/en/events");
    browser.script(
        "document.getElementById('main').innerHTML = arguments[0]", HostileEvents.MARKUP);
    assertThat(strange()).hasSize(3);
  }

  private void assertUnharmed() {
    String series = store.find(ID).orElseThrow().series();
    for (String path :
        new String[] {
          "/api/events/" + ID,
          "/en/events",
          "/zh/events?series=" + series,
          "/en/events?q=" + HostileEvents.WORD,
          "/zh/events/" + ID,
          "/en/events/" + ID
        }) {
      browser.open("http://127.0.0.1:" + port + path);
      assertThat(strange()).describedAs(path).isEmpty();
    }
  }

  private static List<String> strange() {
    return browser.list(STRANGE, HostileEvents.EVALUATED);
  }

  private int put(String json) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/events/" + ID))
            .header("Authorization", SiteTest.EDITOR)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json));
    if (store.find(ID).isPresent()) {
      request.header("If-Match", "*");
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode();
  }
}
