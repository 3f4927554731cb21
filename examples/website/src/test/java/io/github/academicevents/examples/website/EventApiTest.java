package io.github.academicevents.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.jackson.EventJsonException;
import io.github.academicevents.samples.SampleEvents;
import io.github.academicevents.validation.EventValidator;
import io.github.academicevents.validation.Rule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class EventApiTest {

  private static final String TALK =
      "{\"title\":{\"zh\":\"讲座\",\"en\":\"A talk\"},\"start\":\"2027-03-18T15:00\"}";

  @Autowired private MockMvcTester site;

  @Test
  void storesANewEventAndGivesItBack() {
    MvcTestResult created = write(HttpMethod.PUT, "new-1", TALK, HttpHeaders.IF_NONE_MATCH, "*");

    assertThat(created)
        .hasStatus(201)
        .hasHeader("ETag", "\"1\"")
        .hasHeader("Location", "/api/events/new-1");
    assertThat(created).bodyText().isEqualTo(TALK);
    assertThat(read("new-1"))
        .hasStatusOk()
        .hasHeader("ETag", "\"1-public\"")
        .bodyText()
        .isEqualTo(TALK);
    assertThat(site.get().uri("/api/events/new-1").header("If-None-Match", "\"1-public\""))
        .hasStatus(304);
    assertThat(write(HttpMethod.PUT, "new-1", TALK, HttpHeaders.IF_NONE_MATCH, "*")).hasStatus(412);
  }

  @Test
  void changesOnlyTheVersionThatTheWriterKnows() {
    write(HttpMethod.PUT, "known", TALK, HttpHeaders.IF_NONE_MATCH, "*");

    assertThat(write(HttpMethod.PUT, "known", TALK, "X-None", "")).hasStatus(428);
    assertThat(write(HttpMethod.PUT, "known", TALK, HttpHeaders.IF_MATCH, "\"1\""))
        .hasStatusOk()
        .hasHeader("ETag", "\"2\"");
    assertThat(write(HttpMethod.PUT, "known", TALK, HttpHeaders.IF_MATCH, "\"1\"")).hasStatus(412);
    assertThat(write(HttpMethod.PUT, "known", TALK, HttpHeaders.IF_MATCH, "\"2-public\""))
        .hasStatus(412);
    assertThat(write(HttpMethod.PUT, "gone", TALK, HttpHeaders.IF_MATCH, "\"1\"")).hasStatus(412);
    assertThat(write(HttpMethod.DELETE, "known", "", "X-None", "")).hasStatus(428);
    assertThat(write(HttpMethod.DELETE, "known", "", HttpHeaders.IF_MATCH, "\"1\"")).hasStatus(412);
    assertThat(write(HttpMethod.DELETE, "known", "", HttpHeaders.IF_MATCH, "\"2\"")).hasStatus(204);
    assertThat(write(HttpMethod.DELETE, "known", "", "X-None", "")).hasStatus(404);
    assertThat(read("known")).hasStatus(404);
  }

  @Test
  void losesNoWriteOfMany() throws Exception {
    write(HttpMethod.PUT, "busy", TALK, HttpHeaders.IF_NONE_MATCH, "*");
    Callable<Integer> writer = () -> IntStream.range(0, 50).map(i -> tryToChange("busy")).sum();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    int changed = 0;
    try {
      for (Future<Integer> one : threads.invokeAll(List.of(writer, writer, writer, writer))) {
        changed += one.get();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(changed).isPositive();
    assertThat(read("busy")).hasHeader("ETag", "\"" + (1 + changed) + "-public\"");
  }

  private int tryToChange(String id) {
    String tag = read(id).getResponse().getHeader("ETag").replace("-public", "");
    int status =
        write(HttpMethod.PUT, id, TALK, HttpHeaders.IF_MATCH, tag).getResponse().getStatus();
    assertThat(status).isIn(200, 412);
    return status == 200 ? 1 : 0;
  }

  @Test
  void letsOnlyEditorsWrite() {
    assertThat(
            site.put().uri("/api/events/x").contentType(MediaType.APPLICATION_JSON).content(TALK))
        .hasStatus(401)
        .headers()
        .hasHeaderSatisfying(
            "WWW-Authenticate", value -> assertThat(value.get(0)).startsWith("Basic "));
    assertThat(site.delete().uri("/api/events/math-data-41")).hasStatus(401);
    assertThat(
            site.post()
                .uri("/api/events:import")
                .contentType(MediaType.APPLICATION_NDJSON)
                .content(TALK))
        .hasStatus(401);
    assertThat(
            site.put()
                .uri("/api/events/x")
                .header("Authorization", "Basic ZWRpdG9yOng=")
                .content(TALK))
        .hasStatus(401);
  }

  @Test
  void tellsAllThatIsWrongInTheLanguageOfTheRequest() {
    String wrong =
        "{\"start\":\"2027-03-18T15:00\",\"end\":\"2027-03-18T14:00\",\"url\":\"htp:/example.org\"}";

    MvcTestResult problem =
        write(HttpMethod.PUT, "wrong", wrong, HttpHeaders.ACCEPT_LANGUAGE, "zh-CN");

    assertThat(problem)
        .hasStatus(422)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .hasHeader("Content-Language", "zh");
    assertThat(problem)
        .bodyJson()
        .extractingPath("$.findings[*].code")
        .asArray()
        .contains("event.title-missing", "time.end-before-start", "url.scheme-not-http");
    assertThat(problem)
        .bodyJson()
        .extractingPath("$.findings[?(@.code=='time.end-before-start')]")
        .asArray()
        .singleElement()
        .isEqualTo(
            Map.of(
                "pointer", "/end",
                "code", "time.end-before-start",
                "severity", "error",
                "message", Rule.get("time.end-before-start").getMessage(Locale.CHINESE),
                "value", "2027-03-18T14:00"));
    assertThat(read("wrong")).hasStatus(404);
  }

  @Test
  void tellsWhatIsNoEvent() {
    assertThat(write(HttpMethod.PUT, "bad", "{\"start\":\"2027-02-30\"}", "X-None", ""))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.findings[0]")
        .asMap()
        .containsEntry("code", "json.bad-value")
        .containsEntry("pointer", "/start")
        .containsEntry("value", "2027-02-30");
    assertThat(write(HttpMethod.PUT, "bad", "{\"title\":", "X-None", "")).hasStatus(400);
    assertThat(write(HttpMethod.PUT, "bad", "[]", "X-None", "")).hasStatus(400);
    assertThat(write(HttpMethod.PUT, "bad", "", "X-None", "")).hasStatus(400);
  }

  /** Spring must find a place for every finding of the rules. */
  @Test
  void answersEverySample() {
    for (Map.Entry<String, AcademicEvent> sample : SampleEvents.all().entrySet()) {
      String json = EventJson.write(sample.getValue());
      String id = "sample-" + sample.getKey().replaceAll("\\W", "-");

      assertThat(write(HttpMethod.PUT, id, json, "X-None", "").getResponse().getStatus())
          .describedAs(sample.getKey())
          .isEqualTo(expected(json));
    }
  }

  private static int expected(String json) {
    try {
      return EventValidator.create().validate(EventJson.read(json)).isValid() ? 201 : 422;
    } catch (EventJsonException e) {
      return 400;
    }
  }

  @Test
  void showsSecretsToEditorsOnly() {
    assertThat(site.get().uri("/api/events/math-data-40").header("Authorization", SiteTest.EDITOR))
        .bodyText()
        .contains("2718", "912 345 678", "meeting.tencent.com");
    assertThat(read("math-data-40"))
        .hasHeader("Vary", "Authorization")
        .bodyText()
        .contains("腾讯会议")
        .doesNotContain("2718", "912 345 678", "meeting.tencent.com");
    assertThat(site.get().uri("/api/events?q=optimal"))
        .bodyText()
        .contains("腾讯会议")
        .doesNotContain("2718", "912 345 678", "meeting.tencent.com");
  }

  @Test
  void findsByDateSeriesStatusAndText() {
    assertThat(found("series=math-data"))
        .containsExactly("math-data-41", "math-data-40", "math-data-39");
    assertThat(found("status=cancelled")).containsExactly("quantum-matter-127");
    assertThat(found("from=2027-07-15&to=2027-07-15")).containsExactly("probability-summer-school");
    assertThat(found("from=2027-03-04&to=2027-03-11&q=物理楼"))
        .containsExactly("quantum-matter-128", "quantum-matter-127");
    assertThat(found("q=ＧＲＡＰＨ Ruoxi")).containsExactly("graph-days-2027", "math-data-41");
    assertThat(found("q=100%25")).isEmpty();
    assertThat(found("q=_")).isEmpty();
    assertThat(found("series=math-data&size=2&page=2")).containsExactly("math-data-39");
    assertThat(site.get().uri("/api/events?series=math-data&size=2&page=2"))
        .bodyJson()
        .isLenientlyEqualTo("{\"total\":3,\"page\":2,\"pages\":2}");
    assertThat(site.get().uri("/api/events?from=yesterday")).hasStatus(400);
  }

  private List<Object> found(String query) {
    MvcTestResult result =
        site.get().uri("/api/events?" + query.replace("%25", "{p}"), "%").exchange();
    assertThat(result).hasStatusOk();
    List<Object> ids = new ArrayList<>();
    assertThat(result)
        .bodyJson()
        .extractingPath("$.items[*].id")
        .asArray()
        .satisfies(all -> ids.addAll(List.of(all)));
    return ids;
  }

  private MvcTestResult read(String id) {
    return site.get().uri("/api/events/" + id).exchange();
  }

  private MvcTestResult write(
      HttpMethod method, String id, String body, String header, String value) {
    return site.method(method)
        .uri("/api/events/" + id)
        .header("Authorization", SiteTest.EDITOR)
        .header(header, value)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body.getBytes(StandardCharsets.UTF_8))
        .exchange();
  }
}
