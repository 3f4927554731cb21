package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rules of scope {@link Rule.Scope#FILE}: what records say about each other. An id, a number of
 * a series, a whole event that stands twice; numbers of a series against its dates; two events in
 * one room, or of one speaker, at a time.
 *
 * <p>No two records need to be held at once to find out which are to be compared: each gives its
 * {@linkplain #occurrences occurrences}; those of the same key are {@linkplain #compare compared},
 * in any order and on any machine. Where a key may have more occurrences than there is memory for,
 * they are sorted first and then compared {@linkplain #ofOneKey as they come}.
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
    all.sort(Occurrence.inOrder());
    KeyComparison comparison = ofOneKey();
    List<Finding> findings = new ArrayList<>();
    for (Occurrence one : all) {
      findings.addAll(comparison.add(one));
    }
    return findings;
  }

  /**
   * {@return a comparison that is given the occurrences of one key one by one, in their order; it
   * finds what {@link #compare} finds}
   */
  public KeyComparison ofOneKey() {
    return new KeyComparison(profile);
  }
}
