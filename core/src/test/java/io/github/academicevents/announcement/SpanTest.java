package io.github.academicevents.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all that is read from the pages of the build it is told where it stands. */
class SpanTest {

  /** A digit in any script; noon is a time without one. */
  private static final String DIGITS = "0123456789〇零一二三四五六七八九十元两noon";

  /** What is told by words of its own, which are no label's and no guess. */
  private static final Set<String> OWN_WORDS =
      Set.of("status", "previousStarts", "series", "timeZone");

  @ParameterizedTest
  @MethodSource("io.github.academicevents.announcement.CorpusTest#files")
  void showsEachValueAtItsSpan(String file) {
    List<String> wrong = new ArrayList<>();
    for (CorpusEntry entry : CorpusEntry.load(file)) {
      Reading reading = CorpusTest.read(entry);
      Map<String, String> shown = shown(entry.text(), reading);
      EventValues values = EventValues.of(reading.getEvent().orElseThrow());
      values
          .texts()
          .forEach(
              (pointer, value) -> {
                if (!isShown(value, shown.get(pointer))) {
                  wrong.add(
                      entry.name() + " " + pointer + ": " + value + " / " + shown.get(pointer));
                }
              });
      values
          .codes()
          .forEach(
              (pointer, value) -> {
                if (!tells(value, shown.get(pointer))) {
                  wrong.add(
                      entry.name() + " " + pointer + ": " + value + " / " + shown.get(pointer));
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.github.academicevents.announcement.CorpusTest#files")
  void marksWhatNoLabelTells(String file) {
    List<String> wrong = new ArrayList<>();
    for (CorpusEntry entry : CorpusEntry.load(file)) {
      Reading reading = CorpusTest.read(entry);
      Page page = Page.of(entry.text());
      List<Segment> segments =
          new Segmenter(page, AnnouncementOptions.defaults().vocabulary()).read().segments();
      for (SourceSpan span : reading.getSpans()) {
        String pointer = span.getPointer();
        boolean own = OWN_WORDS.stream().anyMatch(word -> pointer.contains("/" + word));
        boolean labelled = segments.stream().anyMatch(segment -> covers(segment, span));
        boolean marked =
            reading.getFindings().stream()
                .filter(finding -> finding.getCode().equals("announcement.guessed"))
                .map(Finding::getPointer)
                .anyMatch(guess -> pointer.startsWith(guess) || isEndOf(pointer, guess));
        if (!own && !labelled && !marked) {
          wrong.add(entry.name() + " " + pointer);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A range of times is one guess. */
  private static boolean isEndOf(String pointer, String guess) {
    return guess.endsWith("/start") && pointer.equals(guess.replace("/start", "/end"));
  }

  /** Whether a label, the words before it on its line, its value or what follows it hold a span. */
  private static boolean covers(Segment segment, SourceSpan span) {
    Page page = segment.value().page();
    int start = page.source().lastIndexOf('\n', page.position(segment.start())) + 1;
    int end = segment.value().isEmpty() ? start : segment.value().sourceEnd();
    end =
        segment.tail().isEmpty() ? end : segment.tail().get(segment.tail().size() - 1).sourceEnd();
    return span.getStart() >= start && span.getEnd() <= end;
  }

  private static Map<String, String> shown(String source, Reading reading) {
    Map<String, String> shown = new HashMap<>();
    for (SourceSpan span : reading.getSpans()) {
      shown.put(span.getPointer(), source.substring(span.getStart(), span.getEnd()));
    }
    return shown;
  }

  private static boolean isShown(String value, @Nullable String shown) {
    // What stands at the span, or that without the scheme that an address was given.
    return shown != null
        && !shown.isEmpty()
        && (SpanCheck.bare(shown).equals(SpanCheck.bare(value))
            || SpanCheck.bare(value).equals("http://" + SpanCheck.bare(shown)));
  }

  private static boolean tells(String value, @Nullable String shown) {
    if (shown == null || shown.isEmpty()) {
      return false;
    }
    boolean timed = Character.isDigit(value.charAt(0));
    return !timed || shown.chars().anyMatch(c -> DIGITS.indexOf(c) >= 0);
  }
}
