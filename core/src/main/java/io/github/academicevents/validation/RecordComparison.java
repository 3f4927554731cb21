package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * The rules of scope {@link Rule.Scope#FILE}: what records say about each other. An id, a number of
 * a series, a whole event that stands twice; numbers of a series against its dates; two events in
 * one room, or of one speaker, at a time.
 *
 * <p>No two records need to be held at once to find out which are to be compared: each gives its
 * {@linkplain #occurrences occurrences}; those of the same key are {@linkplain #compare compared}.
 * In what order and on which machine is all the same.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Map<String, List<Occurrence>> byKey =
 *     Stream.concat(
 *             RecordComparison.occurrences(first, 1).stream(),
 *             RecordComparison.occurrences(second, 2).stream())
 *         .collect(Collectors.groupingBy(Occurrence::getKey));
 * RecordComparison comparison = RecordComparison.under(Profile.record());
 * byKey.values().stream().flatMap(list -> comparison.compare(list).stream()).distinct();
 * }</pre>
 */
public final class RecordComparison {

  /** With how many others of its key an event is compared at most, so that cost stays linear. */
  private static final int MOST = 1000;

  private static final Comparator<Occurrence> IN_ORDER =
      Comparator.comparingLong(Occurrence::getRecord).thenComparing(Occurrence::pointer);

  private final Profile profile;

  private RecordComparison(Profile profile) {
    this.profile = profile;
  }

  /**
   * The comparison under a profile.
   *
   * @param profile which of the rules hold, and how severely
   * @return the comparison
   */
  public static RecordComparison under(Profile profile) {
    return new RecordComparison(Objects.requireNonNull(profile, "profile"));
  }

  /**
   * By what an event and its sub-events can meet those of other records.
   *
   * @param event the event
   * @param record the number of its record, from 1
   * @return the occurrences, in no special order
   */
  public static List<Occurrence> occurrences(AcademicEvent event, long record) {
    return Occurrences.of(event, record);
  }

  /**
   * Compares the events of a key.
   *
   * @param sameKey occurrences of one key, in any order
   * @return what was found, about the later record of two, with the {@linkplain
   *     Finding#getOtherRecord() other one}. Two keys can give equal findings: one of them is
   *     enough
   * @throws IllegalArgumentException if the keys differ
   */
  public List<Finding> compare(List<Occurrence> sameKey) {
    List<Occurrence> all = new ArrayList<>(sameKey);
    all.sort(IN_ORDER);
    for (Occurrence one : all) {
      if (one.kind != all.get(0).kind || !one.key.equals(all.get(0).key)) {
        throw new IllegalArgumentException("two keys: " + one + " and " + all.get(0));
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (all.size() > 1) {
      compare(all.get(0).kind, all, findings);
    }
    return findings;
  }

  private void compare(Occurrence.Kind kind, List<Occurrence> all, List<Finding> findings) {
    switch (kind) {
      case ID ->
          withEarlier(all, InputCatalogue.EVENT_ID_DUPLICATE, (one, other) -> true, findings);
      case LIKENESS ->
          withEarlier(
              all, InputCatalogue.EVENT_DUPLICATE_SUSPECT, RecordComparison::areAlike, findings);
      case ROOM ->
          withEarlier(
              all, InputCatalogue.TIME_OVERLAP_SAME_ROOM, RecordComparison::overlap, findings);
      case SPEAKER ->
          withEarlier(
              all,
              InputCatalogue.TIME_OVERLAP_SAME_SPEAKER,
              RecordComparison::isInTwoPlaces,
              findings);
      case SERIES -> series(all, findings);
    }
  }

  private void withEarlier(
      List<Occurrence> all,
      Rule rule,
      BiPredicate<EventFacts, EventFacts> conflict,
      List<Finding> findings) {
    for (int i = 1; i < all.size(); i++) {
      for (int j = 0; j < Math.min(i, MOST); j++) {
        if (conflict.test(all.get(i).event, all.get(j).event)) {
          report(rule, all.get(i), all.get(j), findings);
          break;
        }
      }
    }
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
  private void series(List<Occurrence> all, List<Finding> findings) {
    all.sort(
        Comparator.<Occurrence>comparingInt(one -> one.event.seriesNumber).thenComparing(IN_ORDER));
    for (int i = 1; i < all.size(); i++) {
      Occurrence before = all.get(i - 1);
      Occurrence one = all.get(i);
      if (one.event.isPartOrWholeOf(before.event) || one.event.maybeSameAs(before.event)) {
        continue;
      }
      if (one.event.seriesNumber == before.event.seriesNumber) {
        report(InputCatalogue.SERIES_NUMBER_DUPLICATE, one, before, findings);
      } else if (hasDay(one) && hasDay(before) && one.event.day < before.event.day) {
        report(InputCatalogue.SERIES_NUMBER_ORDER, one, before, findings);
      }
    }
  }

  private static boolean hasDay(Occurrence one) {
    return !one.event.start.isEmpty();
  }

  private void report(Rule rule, Occurrence one, Occurrence other, List<Finding> findings) {
    Occurrence later = IN_ORDER.compare(one, other) > 0 ? one : other;
    Occurrence earlier = later == one ? other : one;
    profile
        .getSeverity(rule)
        .map(
            severity ->
                Finding.of(rule, later.pointer(), later.value)
                    .withSeverity(severity)
                    .withRecord(later.getRecord())
                    .withOtherRecord(earlier.getRecord()))
        .ifPresent(findings::add);
  }
}
