package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.validation.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** How well the reader reads 332 announcements written for it, in the manners of many offices. */
class CorpusTest {

  private static final List<String> FILES =
      List.of(
          "english.txt",
          "bilingual.txt",
          "chinese-1.txt",
          "chinese-2.txt",
          "pages-english.txt",
          "pages-chinese.txt",
          "pages-mixed-1.txt",
          "pages-mixed-2.txt",
          "pages-mixed-3.txt",
          "pages-mixed-4.txt",
          "pages-mixed-5.txt",
          "pages-mixed-6.txt");

  @Test
  void holdsAllAnnouncements() {
    assertThat(FILES.stream().mapToInt(file -> CorpusEntry.load(file).size()).sum()).isEqualTo(332);
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void readsTitleSpeakerStartAndPlace(String file) {
    CorpusScore score = new CorpusScore();
    for (CorpusEntry entry : CorpusEntry.load(file)) {
      score.add(entry, CorpusFacts.of(read(entry)));
    }
    assertThat(score.core()).as("%s%n%s", score, score.misses()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.mean()).as("%s%n%s", score, score.misses()).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void showsEachTextAtItsSpan(String file) {
    for (CorpusEntry entry : CorpusEntry.load(file)) {
      Reading reading = read(entry);
      assertThat(reading.getSpans()).as(entry.name()).isNotEmpty();
      assertThat(SpanCheck.check(entry.text(), reading)).as(entry.name()).isNull();
    }
  }

  static List<String> files() {
    return FILES;
  }

  static Reading read(CorpusEntry entry) {
    AnnouncementOptions options = AnnouncementOptions.defaults();
    return AnnouncementReader.read(
        entry.text(),
        entry.reference() == null ? options : options.withReferenceDate(entry.reference()));
  }
}
