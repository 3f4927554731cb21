package io.github.academicevents.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcePieceTest {

  private static final SourceSpan WHOLE = SourceSpan.of(1, "/title", 2, 8);
  private static final SourceSpan PART = SourceSpan.of(1, "/contributions/0/person", 4, 6);
  private static final SourceSpan OVER = SourceSpan.of(2, "/title", 5, 99);

  @Test
  void cutsWhereSpansBeginAndEnd() {
    assertThat(cut("0123456789", PART, WHOLE))
        .containsExactly("01 []", "23 [2-8]", "45 [2-8, 4-6]", "67 [2-8]", "89 []");
  }

  @Test
  void takesSpansThatOverlapOrReachOverTheEnd() {
    assertThat(cut("0123456789", OVER, PART))
        .containsExactly("0123 []", "4 [4-6]", "5 [5-99, 4-6]", "6789 [5-99]");
  }

  @Test
  void leavesATextWithoutSpansWhole() {
    assertThat(cut("0123")).containsExactly("0123 []");
    assertThat(cut("0123", SourceSpan.of(1, "/url", 2, 2))).containsExactly("01 []", "23 []");
    assertThat(cut("", WHOLE)).isEmpty();
  }

  private static List<String> cut(String text, SourceSpan... spans) {
    List<SourcePiece> pieces = SourcePiece.cut(text, List.of(spans));
    assertThat(String.join("", pieces.stream().map(SourcePiece::getText).toList())).isEqualTo(text);
    return pieces.stream().map(SourcePieceTest::shown).toList();
  }

  private static String shown(SourcePiece piece) {
    List<String> spans =
        piece.getSpans().stream().map(span -> span.getStart() + "-" + span.getEnd()).toList();
    return piece.getText() + " " + spans;
  }
}
