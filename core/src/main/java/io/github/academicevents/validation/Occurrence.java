package io.github.academicevents.validation;

import java.io.Serializable;
import java.util.Comparator;

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

  private static final Comparator<Occurrence> BY_PLACE =
      Comparator.comparingLong(Occurrence::getRecord).thenComparing(Occurrence::getPointer);

  private static final Comparator<Occurrence> IN_ORDER =
      Comparator.comparingInt(Occurrence::getRank).thenComparing(BY_PLACE);

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

  /**
   * {@return what comes first when those of a key are put in order: of an event in a series its
   * number, else 0}
   */
  public int getRank() {
    return kind == Kind.SERIES ? event.seriesNumber : 0;
  }

  /** {@return where in the record it stands: a JSON Pointer (RFC 6901)} */
  public String getPointer() {
    return event.path + member;
  }

  /**
   * {@return the order in which those of a key are compared one by one: by {@link #getRank() rank},
   * {@link #getRecord() record} and {@link #getPointer() pointer}, each ascending}
   */
  public static Comparator<Occurrence> inOrder() {
    return IN_ORDER;
  }

  /** The order of where they stand. */
  static Comparator<Occurrence> byPlace() {
    return BY_PLACE;
  }

  /** For example {@code record 17, /id}. */
  @Override
  public String toString() {
    return "record " + event.record + ", " + getPointer();
  }
}
