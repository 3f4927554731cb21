package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of one key, compared as they come, in little memory however many there are.
 *
 * <p>Not for use by several threads at once.
 *
 * <pre>{@code
 * KeyComparison comparison = RecordComparison.under(Profile.record()).ofOneKey();
 * sortedOccurrences.forEach(one -> report(comparison.add(one)));
 * }</pre>
 *
 * @see RecordComparison#ofOneKey()
 */
public final class KeyComparison {

  /** With how many others of its key an event is compared at most, so that cost stays linear. */
  private static final int MOST = 1000;

  private final Profile profile;

  /** The first of them: all those that a later one is compared with. */
  private final List<Occurrence> first = new ArrayList<>(2);

  private @Nullable Occurrence before;

  KeyComparison(Profile profile) {
    this.profile = profile;
  }

  /**
   * Compares the next occurrence with those before it.
   *
   * @param next an occurrence of the same key, in the {@linkplain Occurrence#inOrder() order}
   * @return what was found, about the later record of two, with the {@linkplain
   *     Finding#getOtherRecord() other one}; mostly nothing
   * @throws IllegalArgumentException if the keys differ, or the order is another
   */
  public List<Finding> add(Occurrence next) {
    Occurrence last = before;
    before = Objects.requireNonNull(next, "next");
    if (last == null) {
      first.add(next);
      return List.of();
    }
    if (next.kind != last.kind || !next.key.equals(last.key)) {
      throw new IllegalArgumentException("two keys: " + next + " and " + last);
    }
    if (Occurrence.inOrder().compare(last, next) > 0) {
      throw new IllegalArgumentException("not in order: " + next + " after " + last);
    }
    return switch (next.kind) {
      case ID -> withFirst(next, InputCatalogue.EVENT_ID_DUPLICATE, (one, other) -> true);
      case LIKENESS ->
          withFirst(next, InputCatalogue.EVENT_DUPLICATE_SUSPECT, KeyComparison::areAlike);
      case ROOM -> withFirst(next, InputCatalogue.TIME_OVERLAP_SAME_ROOM, KeyComparison::overlap);
      case SPEAKER ->
          withFirst(next, InputCatalogue.TIME_OVERLAP_SAME_SPEAKER, KeyComparison::isInTwoPlaces);
      case SERIES -> inSeries(next, last);
    };
  }

  private List<Finding> withFirst(
      Occurrence next, Rule rule, BiPredicate<EventFacts, EventFacts> conflict) {
    List<Finding> found = List.of();
    for (Occurrence one : first) {
      if (conflict.test(next.event, one.event)) {
        found = finding(rule, next, one);
        break;
      }
    }
    if (first.size() < MOST) {
      first.add(next);
    }
    return found;
  }

  private static boolean areAlike(EventFacts one, EventFacts other) {
    // The same id is told as such.
    return one.record != other.record && (one.id.isEmpty() || !one.id.equals(other.id));
  }

  private static boolean overlap(EventFacts one, EventFacts other) {
    return one.interval != null
        && other.interval != null
        && one.interval.overlapsNearby(other.interval)
        && !one.isPartOrWholeOf(other)
        && !one.isSameAs(other);
  }

  private static boolean isInTwoPlaces(EventFacts one, EventFacts other) {
    boolean sameRoom = one.rooms.stream().anyMatch(other.rooms::contains);
    boolean comparable =
        one.interval != null
            && other.interval != null
            && one.interval.hasZone() == other.interval.hasZone();
    return comparable && !sameRoom && overlap(one, other);
  }

  /** Numbers that stand twice, and those whose order is not that of the dates. */
  private List<Finding> inSeries(Occurrence next, Occurrence last) {
    EventFacts one = next.event;
    EventFacts before = last.event;
    if (one.isPartOrWholeOf(before) || one.maybeSameAs(before)) {
      return List.of();
    }
    if (one.seriesNumber == before.seriesNumber) {
      return finding(InputCatalogue.SERIES_NUMBER_DUPLICATE, next, last);
    }
    boolean haveDays = !one.start.isEmpty() && !before.start.isEmpty();
    return haveDays && one.day < before.day
        ? finding(InputCatalogue.SERIES_NUMBER_ORDER, next, last)
        : List.of();
  }

  private List<Finding> finding(Rule rule, Occurrence one, Occurrence other) {
    Severity severity = profile.severityOf(rule);
    if (severity == null) {
      return List.of();
    }
    boolean isLater = Occurrence.byPlace().compare(one, other) > 0;
    Occurrence later = isLater ? one : other;
    Occurrence earlier = isLater ? other : one;
    return List.of(
        Finding.of(rule, later.getPointer(), later.value)
            .withSeverity(severity)
            .withRecord(later.getRecord())
            .withOtherRecord(earlier.getRecord()));
  }
}
