package io.github.academicevents.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.jackson.EventJson;
import io.github.academicevents.validation.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever a document or a page holds, it is read to a result. */
class ReadingProperties {

  @Property(tries = 2000)
  void damagedSamplesAreRead(@ForAll("damaged") String text) {
    expectResult(SchemaOrg.read(text));
    expectResult(SchemaOrg.readHtml(text, "https://kolleg.example/"));
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    expectResult(SchemaOrg.read(text));
    expectResult(SchemaOrg.readHtml(text, text));
    expectResult(SchemaOrg.read("{\"@type\":\"Event\",\"startDate\":\"" + text + "\"}"));
  }

  @Property
  void anyTextIsLaidOutInLines(
      @ForAll @StringLength(max = 200) @CharRange(from = ' ', to = '~') String html) {
    String text = PageText.of(html);
    assertThat(text).doesNotContain("\n\n").doesNotStartWith("\n");
    assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
  }

  private static void expectResult(Reading reading) {
    assertThat(reading.getEvents().isEmpty() && !reading.hasErrors()).isFalse();
    for (AcademicEvent event : reading.getEvents()) {
      String json = EventJson.write(event);
      expectNotFewer(EventJson.readLeniently(json).getEvent().orElseThrow(), event);
    }
    reading
        .getFindings()
        .forEach(
            finding -> {
              assertThat(finding.getSourcePointer()).isPresent();
              assertThat(finding.getRecord().orElse(1)).isPositive();
            });
  }

  /** JSON has no empty objects: an event that is read holds none that would be lost there. */
  private static void expectNotFewer(AcademicEvent written, AcademicEvent read) {
    assertThat(written.getSubEvents()).hasSizeGreaterThanOrEqualTo(read.getSubEvents().size());
    assertThat(written.getLocations()).hasSizeGreaterThanOrEqualTo(read.getLocations().size());
    assertThat(written.getContributions())
        .hasSizeGreaterThanOrEqualTo(read.getContributions().size());
    assertThat(written.getContacts()).hasSizeGreaterThanOrEqualTo(read.getContacts().size());
    assertThat(written.getFees()).hasSizeGreaterThanOrEqualTo(read.getFees().size());
    assertThat(written.getResources()).hasSizeGreaterThanOrEqualTo(read.getResources().size());
    assertThat(written.getSubjects()).hasSizeGreaterThanOrEqualTo(read.getSubjects().size());
    for (int i = 0; i < read.getSubEvents().size(); i++) {
      expectNotFewer(written.getSubEvents().get(i), read.getSubEvents().get(i));
    }
  }

  @Provide
  static Arbitrary<String> damaged() throws IOException {
    List<String> samples = ReadingSamplesTest.samples().toList();
    return Arbitraries.randomValue(random -> damaged(samples, random));
  }

  private static String damaged(List<String> samples, Random random) {
    try {
      byte[] bytes = ReadingSamplesTest.bytes(samples.get(random.nextInt(samples.size())));
      for (int left = 1 + random.nextInt(4); left > 0 && bytes.length > 0; left--) {
        bytes = damage(bytes, random);
      }
      return new String(bytes, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One byte changed, some cut out, or some written twice. */
  private static byte[] damage(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(30));
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    damaged.write(bytes, 0, from);
    switch (random.nextInt(4)) {
      case 0 -> damaged.write(random.nextInt(256));
      case 1 -> damaged.write("{}[]\",:\\@0".charAt(random.nextInt(10)));
      case 2 -> damaged.write(bytes, from, to - from);
      default -> {
        // Cut out.
      }
    }
    int rest = random.nextBoolean() ? from : to;
    damaged.write(bytes, rest, bytes.length - rest);
    return damaged.toByteArray();
  }
}
