package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A piece of a source text, and the values that were read from it: what a user interface lays side
 * by side to show a text with its {@linkplain SourceSpan spans} highlighted.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * for (SourcePiece piece : SourcePiece.cut(text, reading.getSpans())) {
 *   html.append(piece.getSpans().isEmpty() ? escape(piece.getText()) : mark(piece));
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface SourcePiece extends WithSourcePiece permits ImmutableSourcePiece {

  /** {@return the text of the piece, not empty} */
  String getText();

  /** {@return the spans that hold all of the piece, the longest first; mostly none or one} */
  List<SourceSpan> getSpans();

  /**
   * Cuts a text where spans begin and end.
   *
   * @param text the text
   * @param spans the spans in it, which may overlap; what reaches over its end is cut off
   * @return pieces that make up the text, in order; none of an empty text
   */
  static List<SourcePiece> cut(String text, List<SourceSpan> spans) {
    List<SourceSpan> waiting = new ArrayList<>(spans);
    waiting.sort(Comparator.comparingInt(SourceSpan::getStart));
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
    spans.forEach(
        span -> {
          bounds.add(Math.min(Math.max(span.getStart(), 0), text.length()));
          bounds.add(Math.min(Math.max(span.getEnd(), 0), text.length()));
        });
    List<SourcePiece> pieces = new ArrayList<>(bounds.size());
    List<SourceSpan> open = new ArrayList<>();
    int next = 0;
    int start = bounds.pollFirst();
    for (int end : bounds) {
      int from = start;
      open.removeIf(span -> span.getEnd() <= from);
      while (next < waiting.size() && waiting.get(next).getStart() <= start) {
        SourceSpan span = waiting.get(next++);
        if (span.getEnd() > start) {
          open.add(span);
        }
      }
      open.sort(Comparator.comparingInt(span -> span.getStart() - span.getEnd()));
      pieces.add(new Builder().text(text.substring(start, end)).spans(open).build());
      start = end;
    }
    return pieces;
  }

  /** Builds a {@link SourcePiece}. */
  final class Builder extends ImmutableSourcePiece.Builder {

    Builder() {}
  }
}
