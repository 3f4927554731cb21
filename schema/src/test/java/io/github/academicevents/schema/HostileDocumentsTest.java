package io.github.academicevents.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.ReadingLimits;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Documents made to exhaust a reader meet a limit, and use memory in proportion to their length.
 */
class HostileDocumentsTest {

  private static final String CONTEXT = "\"@context\":\"https://schema.org\"";
  private static final int BYTES_A_CHARACTER = 400;
  private static final int BYTES_TO_BEGIN = 32 << 20;

  @Test
  void deepNesting() {
    expect("jsonld.too-deep", "[".repeat(100_000));
    expect("jsonld.too-deep", "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000));
  }

  @Test
  void depthIsAllowedUpToTheLimit() {
    String name = "\"name\":\"Deep\"";
    String in = "{" + CONTEXT + ",\"@type\":\"Event\"," + name + ",\"x\":";
    String deep = in + "[".repeat(63) + "]".repeat(63) + "}";
    assertThat(SchemaOrg.read(deep).getEvents()).hasSize(1);
    expect("jsonld.too-deep", in + "[".repeat(64) + "]".repeat(64) + "}");
  }

  @Test
  void aMillionEmptyObjects() {
    expect("jsonld.too-many", "[" + "{},".repeat(1_000_000) + "{}]");
    expect("jsonld.no-event", "[" + "{},".repeat(900_000) + "{}]");
  }

  @Test
  void whiteSpace() {
    expect("jsonld.too-long", " ".repeat(50 << 20));
    expect("jsonld.no-event", " ".repeat(10 << 20) + "{}");
    expect("jsonld.syntax", "{" + " ".repeat(10 << 20));
    assertThat(SchemaOrg.readHtml(" ".repeat(50 << 20), "").getFindings())
        .extracting(Finding::getCode)
        .containsExactly("jsonld.too-long");
  }

  @Test
  void aLongTextIsLeftOutAndTheRestKept() {
    String image = "\"image\":\"data:" + "x".repeat(2 << 20) + "\"";
    String json = "{" + CONTEXT + ",\"@type\":\"Event\",\"name\":\"Kept\"," + image + "}";
    Reading reading = expect("jsonld.too-long", json);
    assertThat(reading.getEvents()).hasSize(1);
    assertThat(reading.getEvents().get(0).getTitle().best()).contains("Kept");
  }

  @Test
  void aLongNameAndALongNumber() {
    expect("jsonld.too-long", "{'" + "n".repeat(100_000) + "':1}");
    expect("jsonld.too-long", "{'a':" + "9".repeat(100_000) + "}");
    assertThat(SchemaOrg.read(event("\"maximumAttendeeCapacity\":1e999999999")).getEvents())
        .hasSize(1);
  }

  @Test
  void eventsInACircle() {
    StringBuilder graph = new StringBuilder("{" + CONTEXT + ",\"@graph\":[");
    int count = 2000;
    for (int i = 0; i < count; i++) {
      graph.append(i == 0 ? "" : ",").append("{\"@type\":\"Event\",\"@id\":\"_:").append(i);
      graph.append("\",\"subEvent\":{\"@id\":\"_:").append((i + 1) % count).append("\"}}");
    }
    Reading reading = expect("jsonld.cycle", graph.append("]}").toString());
    assertThat(reading.getEvents()).hasSize(1);
  }

  @Test
  void eventsThatMultiply() {
    StringBuilder graph = new StringBuilder("{" + CONTEXT + ",\"@graph\":[");
    for (int i = 0; i < 40; i++) {
      String next = "{\"@id\":\"_:" + (i + 1) + "\"}";
      graph.append("{\"@type\":\"Event\",\"@id\":\"_:").append(i).append("\",\"subEvent\":[");
      graph.append(next).append(',').append("{\"@type\":\"Event\",\"subEvent\":").append(next);
      graph.append("}]},");
    }
    graph.append("{\"@type\":\"Event\",\"@id\":\"_:40\"}]}");
    ReadingOptions few = limited(ReadingLimits.defaults().withEvents(1000));
    Reading reading = measured(() -> SchemaOrg.read(graph.toString(), few), graph.length());
    assertThat(reading.getFindings()).extracting(Finding::getCode).contains("jsonld.too-many");
  }

  @Test
  void oneAgentForManyEvents() {
    StringBuilder graph = new StringBuilder("{" + CONTEXT + ",\"@graph\":[{\"@type\":\"Person\",");
    graph.append("\"@id\":\"_:p\",\"affiliation\":[\"A 0\"");
    for (int i = 1; i < 20_000; i++) {
      graph.append(",\"A ").append(i).append('"');
    }
    graph.append("]}");
    for (int i = 0; i < 20_000; i++) {
      graph.append(",{\"@type\":\"Event\",\"performer\":{\"@id\":\"_:p\"},\"x\":").append(i);
      graph.append('}');
    }
    Reading reading =
        SchemaOrg.read(
            graph.append("]}").toString(), limited(ReadingLimits.defaults().withValues(200_000)));
    assertThat(reading.getFindings()).extracting(Finding::getCode).contains("jsonld.too-many");
  }

  @Test
  void placesWithinEachOther() {
    expect(
        "jsonld.language-assumed",
        "{"
            + CONTEXT
            + ",\"@graph\":[{\"@type\":\"Event\",\"location\":{\"@id\":\"_:p\"}},"
            + "{\"@type\":\"Place\",\"@id\":\"_:p\",\"name\":\"Here\","
            + "\"containedInPlace\":{\"@id\":\"_:p\"}}]}");
  }

  @Test
  void manyContexts() {
    String contexts = "{\"a\":\"b\"},".repeat(100_000);
    expect(
        "jsonld.language-assumed",
        "{\"@context\":["
            + contexts
            + "\"https://schema.org\"],\"@type\":\"Event\",\"name\":\"x\"}");
  }

  @Test
  void manyEvents() {
    String events = "[" + "{},".repeat(3) + (event("\"n\":1") + ",").repeat(9) + "{}]";
    for (int i = 0; i < 9; i++) {
      // Each differs from the others, so that none is taken for a copy.
      events = events.replaceFirst("\"n\":1}", "\"n\":\"" + i + "\"}");
    }
    Reading reading = SchemaOrg.read(events, limited(ReadingLimits.defaults().withEvents(5)));
    assertThat(reading.getEvents()).hasSize(5);
    assertThat(reading.getFindings()).extracting(Finding::getCode).contains("jsonld.too-many");
  }

  private static ReadingOptions limited(ReadingLimits limits) {
    return ReadingOptions.defaults().withLimits(limits);
  }

  private static String event(String members) {
    return "{" + CONTEXT + ",\"@type\":\"Event\"," + members + "}";
  }

  private static Reading expect(String code, String document) {
    Reading reading = measured(() -> SchemaOrg.read(document), document.length());
    assertThat(reading.getFindings()).extracting(Finding::getCode).contains(code);
    return reading;
  }

  private static Reading measured(Supplier<Reading> read, long length) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Reading reading = read.get();
    long used = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(used).isLessThan(BYTES_TO_BEGIN + BYTES_A_CHARACTER * length);
    return reading;
  }
}
