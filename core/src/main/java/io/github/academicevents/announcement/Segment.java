package io.github.academicevents.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label with its value.
 *
 * @param label the label
 * @param value the value on its own line, or, for a label alone on its line, the next one; of a
 *     long field all lines of it
 * @param start where the label begins
 * @param number the label's number, 0 if none
 * @param note what stands in brackets behind the label
 * @param owner whose the label is
 * @param tail the lines without a label that follow the value, up to the next label
 */
record Segment(
    Label label,
    Slice value,
    int start,
    int number,
    @Nullable Slice note,
    @Nullable Slice owner,
    List<Slice> tail) {

  Field field() {
    return label.field();
  }

  Segment withField(Field field) {
    return new Segment(label.withField(field), value, start, number, note, owner, tail);
  }

  Segment withValue(Slice other) {
    return new Segment(label, other, start, number, note, owner, tail);
  }

  Segment withTail(List<Slice> lines) {
    return new Segment(label, value, start, number, note, owner, lines);
  }

  /** The language of the label. */
  String language() {
    return label.language();
  }
}
