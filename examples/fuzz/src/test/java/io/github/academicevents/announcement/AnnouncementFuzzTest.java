package io.github.academicevents.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.academicevents.examples.fuzz.SoundEvent;
import io.github.academicevents.validation.Reading;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** In the reader's package, for the check of spans that its own tests use. */
class AnnouncementFuzzTest {

  private static final AnnouncementOptions OPTIONS =
      AnnouncementOptions.defaults()
          .withDefaultZone("Asia/Shanghai")
          .withReferenceDate(LocalDate.of(2024, 3, 1));

  static Stream<byte[]> corpus() {
    return Stream.of("bilingual.txt", "pages-mixed-1.txt")
        .flatMap(file -> CorpusEntry.load(file).stream())
        .map(entry -> entry.text().getBytes(UTF_8));
  }

  @MethodSource("corpus")
  @FuzzTest
  void aTextGivesASoundReading(byte[] bytes) {
    expectSound(new String(bytes, UTF_8));
  }

  @FuzzTest
  void aDateGivesASoundReading(byte[] bytes) {
    expectSound("Title: Graph limits\nSpeaker: Na Li\nTime: " + new String(bytes, UTF_8) + '\n');
  }

  private static void expectSound(String text) {
    Reading reading = AnnouncementReader.read(text, OPTIONS);
    assertThat(reading.getEvents().isEmpty())
        .isEqualTo(
            reading.getFindings().stream()
                .anyMatch(finding -> finding.getCode().equals("announcement.nothing-read")));
    assertThat(reading.getSpans())
        .allMatch(span -> 0 <= span.getStart() && span.getStart() < span.getEnd())
        .allMatch(span -> span.getEnd() <= text.length());
    assertThat(SpanCheck.check(text, reading)).isNull();
    SoundEvent.expectIn(reading);
  }
}
