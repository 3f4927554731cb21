package io.github.academicevents.validation;

import java.io.Serializable;

/**
 * Something of an event by which it can meet other events: its id, its place in a series, a room or
 * a speaker on a day. Events that share a {@link #getKey() key} are to be compared.
 *
 * <p>Immutable, thread-safe and serializable; it holds a few hundred bytes, whatever the event.
 *
 * @see RecordComparison
 */
public final class Occurrence implements Serializable {

  private static final long serialVersionUID = 1L;

  /** By what events meet. */
  enum Kind {
    ID,
    LIKENESS,
    SERIES,
    ROOM,
    SPEAKER
  }

  /** By what the events meet. */
  final Kind kind;

  /** What they have in common, without the kind. */
  final String key;

  /** What of the event is compared. */
  final EventFacts event;

  /** Where in the event it stands, as a JSON Pointer. */
  final String member;

  /** The value there, as text. */
  final String value;

  Occurrence(Kind kind, String key, EventFacts event, String member, String value) {
    this.kind = kind;
    this.key = key;
    this.event = event;
    this.member = member;
    this.value = value;
  }

  /** {@return what the events have in common that are to be compared, a text without line ends} */
  public String getKey() {
    return kind + " " + key;
  }

  /** {@return the record that the event is, or is part of} */
  public long getRecord() {
    return event.record;
  }

  String pointer() {
    return event.path + member;
  }

  /** For example {@code record 17, /id}. */
  @Override
  public String toString() {
    return "record " + event.record + ", " + pointer();
  }
}
