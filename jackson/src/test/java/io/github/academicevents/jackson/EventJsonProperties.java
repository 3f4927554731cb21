package io.github.academicevents.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.EventArbitraries;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every event, and for whatever is left of its JSON. */
class EventJsonProperties {

  @Provide
  Arbitrary<AcademicEvent> events() {
    return EventArbitraries.events();
  }

  @Property(tries = 200)
  void whatIsWrittenReadsBackEqual(@ForAll("events") AcademicEvent event) {
    String json = EventJson.write(event);
    assertThat(EventJson.read(json)).isEqualTo(event);
    byte[] bytes = EventJson.writeBytes(event);
    assertThat(EventJson.read(bytes)).isEqualTo(event);
    assertThat(EventJson.read(new ByteArrayInputStream(bytes))).isEqualTo(event);
    assertThat(EventJson.read(new StringReader(json))).isEqualTo(event);
    StringWriter again = new StringWriter();
    EventJson.write(EventJson.read(json), again);
    assertThat(again).hasToString(json);
  }

  @Property(tries = 100)
  void lenientReadingOfARightTextOnlyNotesUnknownMembers(@ForAll("events") AcademicEvent event) {
    Reading reading = EventJson.readLeniently(EventJson.write(event));
    assertThat(reading.getEvents()).containsExactly(event);
    assertThat(reading.getFindings())
        .extracting(Finding::getCode)
        .allMatch(code -> code.equals("json.unknown-field"));
  }

  @Property(tries = 300)
  void aSpoiledTextEndsInAnEventOrInTheOneException(
      @ForAll("events") AcademicEvent event, @ForAll Random random) {
    byte[] json = spoiled(EventJson.writeBytes(event), random);
    Reading reading = EventJson.readLeniently(json);
    boolean refused;
    try {
      AcademicEvent read = EventJson.read(json);
      refused = false;
      assertThat(reading.getEvents()).containsExactly(read);
    } catch (EventJsonException e) {
      refused = true;
      assertThat(e.getCode()).startsWith("json.");
    }
    assertThat(refused || !reading.hasErrors()).isTrue();
  }

  @Property(tries = 300)
  void nothingOfASpoiledTextIsLostOnTheSecondWay(
      @ForAll("events") AcademicEvent event, @ForAll Random random) {
    byte[] json = spoiled(EventJson.writeBytes(event), random);
    for (AcademicEvent first : EventJson.readLeniently(json).getEvents()) {
      String written = EventJson.write(first);
      AcademicEvent second = EventJson.readLeniently(written).getEvent().orElseThrow();
      assertThat(EventJson.write(second)).isEqualTo(written);
    }
  }

  /** Some bytes changed, left out, doubled, or taken from elsewhere in the text. */
  private static byte[] spoiled(byte[] json, Random random) {
    byte[] spoiled = json;
    for (int left = 1 + random.nextInt(3); left > 0 && spoiled.length > 1; left--) {
      int at = random.nextInt(spoiled.length);
      int from = random.nextInt(spoiled.length);
      int length = 1 + random.nextInt(Math.min(20, spoiled.length - from));
      byte[] piece = Arrays.copyOfRange(spoiled, from, from + length);
      spoiled =
          switch (random.nextInt(4)) {
            case 0 -> with(spoiled, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> with(spoiled, from, from + length, new byte[0]);
            case 2 -> with(spoiled, at, at, piece);
            default ->
                with(
                    spoiled,
                    at,
                    at + 1,
                    PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
          };
    }
    return spoiled;
  }

  private static final String[] PIECES = {
    "null",
    "{}",
    "[]",
    "\"\"",
    "5",
    "1e999999999999",
    "{\"a\":",
    "\"id\":\"b\",",
    "\\ud83d",
    ",",
    "]}"
  };

  private static byte[] with(byte[] bytes, int from, int to, byte[] piece) {
    byte[] result = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }
}
