package io.github.academicevents.validation;

import org.immutables.value.Value;

/**
 * How much a reader takes before it stops with a clear error, so that no input makes it run out of
 * memory.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ReadingLimits.defaults().withDepth(16);
 * }</pre>
 */
@Value.Immutable
public sealed interface ReadingLimits extends WithReadingLimits permits ImmutableReadingLimits {

  /** {@return how many levels of objects and lists may nest; 64} */
  int getDepth();

  /** {@return how long one text may be, in characters; 1 048 576} */
  int getTextLength();

  /**
   * {@return how long a document may be, in bytes, or in characters where it comes as such; 16 777
   * 216}
   */
  long getDocumentLength();

  /** {@return how many events a document may hold, their sub-events included; 100 000} */
  int getEvents();

  /**
   * {@return how many objects, lists, texts and numbers a JSON-LD document, or the scripts of a
   * page together, may hold; 1 000 000}
   */
  int getValues();

  /** {@return the limits that readers have unless told otherwise} */
  static ReadingLimits defaults() {
    return new Builder()
        .depth(64)
        .textLength(1 << 20)
        .documentLength(1L << 24)
        .events(100_000)
        .values(1_000_000)
        .build();
  }

  /** Builds the defaults. */
  final class Builder extends ImmutableReadingLimits.Builder {

    Builder() {}
  }
}
