package io.github.academicevents.examples.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class ImportApiTest {

  @Autowired private MockMvcTester site;
  @Autowired private EventStore store;

  @Test
  void storesTheValidAndTellsWhatIsWrongWithTheOthers() {
    String file =
        """
        {"id":"import-1","title":{"en":"One"},"start":"2027-01-01"}
        {"id":"import-2","start":"2027-01-02T10:00","end":"2027-01-01T10:00"}
        not JSON
        {"id":"https://example.org/2027/four","title":{"en":"Four"},"start":"2027-01-04"}
        """;

    MvcTestResult answer = send(file, MediaType.APPLICATION_NDJSON_VALUE);

    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_NDJSON);
    assertThat(answer)
        .bodyText()
        .contains("\"record\":2,\"line\":2,\"pointer\":\"/end\",\"code\":\"time.end-before-start\"")
        .contains("\"record\":3,\"line\":3,\"pointer\":\"\",\"code\":\"json.syntax\"")
        .contains("import-1", "four-");
    assertThat(answer.getResponse().getContentAsByteArray())
        .endsWith("}}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(store.find("import-1")).isPresent();
    assertThat(store.find("import-2")).isEmpty();
    assertThat(
            store
                .list(new EventFilter(null, null, null, null, "four"), PageRequest.of(0, 5))
                .getContent())
        .singleElement()
        .satisfies(four -> assertThat(four.id()).startsWith("four-"));
  }

  @Test
  void replacesWhatIsThere() {
    String event = "{\"id\":\"again\",\"title\":{\"en\":\"%s\"},\"start\":\"2027-01-01\"}";

    send(event.formatted("Before"), MediaType.APPLICATION_NDJSON_VALUE);
    send(event.formatted("After"), MediaType.APPLICATION_NDJSON_VALUE);

    assertThat(store.find("again"))
        .hasValueSatisfying(
            stored -> {
              assertThat(stored.version()).isEqualTo(2);
              assertThat(stored.body()).contains("After");
            });
  }

  @Test
  void takesNoTypeThatAFormCanSend() {
    assertThat(send("{}", MediaType.TEXT_PLAIN_VALUE)).hasStatus(415);
    assertThat(send("{}", MediaType.APPLICATION_FORM_URLENCODED_VALUE)).hasStatus(415);
  }

  private MvcTestResult send(String file, String type) {
    return site.post()
        .uri("/api/events:import")
        .header("Authorization", SiteTest.EDITOR)
        .contentType(type)
        .content(file)
        .exchange();
  }
}
