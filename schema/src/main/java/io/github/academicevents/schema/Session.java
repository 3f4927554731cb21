package io.github.academicevents.schema;

import io.github.academicevents.validation.ReadingLimits;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a document: its things, what is found, and how much may still be read. */
final class Session {

  /** The document holds more than the limits let through. */
  static final class TooManyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyException() {
      super("more than the limits let through", null, false, false);
    }
  }

  // A thing that many refer to is read as often.
  private static final int READINGS = 4;

  final NodeIndex index;
  final Notes notes;
  final int depth;
  final String language;

  /** The events that are being read: each is within the one before it. */
  final Set<LdNode> open = new HashSet<>();

  private long events;
  private long values;

  Session(NodeIndex index, Notes notes, ReadingLimits limits, String language) {
    this.index = index;
    this.notes = notes;
    this.language = language;
    depth = limits.getDepth();
    events = limits.getEvents();
    values = (long) READINGS * limits.getValues();
  }

  void countEvent() {
    if (--events < 0) {
      throw new TooManyException();
    }
  }

  void countValues(int more) {
    values -= more;
    if (values < 0) {
      throw new TooManyException();
    }
  }

  /** A text that is the name of a thing within the document as a reference to it. */
  Value resolved(Value value) {
    boolean named = value.raw() instanceof String text && index.isNamed(text);
    return named ? value.withReference() : value;
  }

  @Nullable LdNode node(Value value) {
    return value.isNode() ? index.node(value) : null;
  }
}
