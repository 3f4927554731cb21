package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private final WordSet words = WordSet.of("tba", "待定", "to be announced", "t.cn", "ſ");

  @Test
  void findsWordsWhateverTheirCase() {
    for (String word : List.of("tba", "TBA", "tBa", "待定", "To Be Announced", "T.CN")) {
      assertThat(words.contains(word)).as(word).isTrue();
    }
  }

  @Test
  void findsThemInsideAText() {
    assertThat(words.contains("(TBA)", 1, 4)).isTrue();
    assertThat(words.contains("https://t.cn/x", 8, 12)).isTrue();
    assertThat(words.contains("(TBA)", 1, 3)).isFalse();
  }

  @Test
  void findsNothingElse() {
    for (String other : List.of("", "tb", "tbaa", "待", "to be announced.", "bta")) {
      assertThat(words.contains(other)).as(other).isFalse();
    }
    assertThat(WordSet.of().contains("")).isFalse();
  }

  @Test
  void foldsCaseAsStringsDo() {
    // The long s is the upper-case S's other small letter.
    assertThat(words.contains("S")).isEqualTo("S".equalsIgnoreCase("ſ"));
  }
}
