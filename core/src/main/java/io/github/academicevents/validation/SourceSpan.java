package io.github.academicevents.validation;

import org.immutables.value.Value;

/**
 * Where in the text a value of an event was read, so that a user interface can show it.
 *
 * <p>Immutable and thread-safe. The part of the text from start to end shows the value as it was
 * written: a name or title letter by letter, white space apart; a date or a code in the words that
 * stand for it.
 */
@Value.Immutable
public sealed interface SourceSpan extends WithSourceSpan permits ImmutableSourceSpan {

  /** {@return which event of the reading it is about, counted from 1} */
  int getRecord();

  /** {@return the value: a JSON Pointer (RFC 6901) into the JSON form of that event} */
  String getPointer();

  /** {@return where the value begins: an index of a {@code char} of the text, from 0} */
  int getStart();

  /** {@return where it ends: the index after its last {@code char}} */
  int getEnd();

  /**
   * A span.
   *
   * @param record the event, counted from 1
   * @param pointer the value in it
   * @param start its first index in the text
   * @param end the index after its last
   * @return the span
   */
  static SourceSpan of(int record, String pointer, int start, int end) {
    return new Builder().record(record).pointer(pointer).start(start).end(end).build();
  }

  /** Builds a {@link SourceSpan}. */
  final class Builder extends ImmutableSourceSpan.Builder {

    Builder() {}
  }
}
