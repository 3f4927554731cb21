package io.github.academicevents.announcement;

import io.github.academicevents.validation.ReadingLimits;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of an {@link AnnouncementReader} knows that the page does not say.
 *
 * <p>Immutable and thread-safe. Options with entries of one's own build their lexicons once; keep
 * them.
 *
 * <pre>{@code
 * AnnouncementOptions.defaults()
 *     .withDefaultZone("Asia/Shanghai")
 *     .withReferenceDate(LocalDate.of(2024, 3, 20));
 * }</pre>
 */
public final class AnnouncementOptions {

  private static final AnnouncementOptions DEFAULTS =
      new AnnouncementOptions(null, null, ReadingLimits.defaults(), Map.of());

  private final @Nullable String zone;
  private final @Nullable LocalDate referenceDate;
  private final ReadingLimits limits;
  private final Map<Lexicon, List<String>> entries;
  private final Vocabulary vocabulary;

  private AnnouncementOptions(
      @Nullable String zone,
      @Nullable LocalDate referenceDate,
      ReadingLimits limits,
      Map<Lexicon, List<String>> entries) {
    this(zone, referenceDate, limits, entries, Vocabulary.with(entries));
  }

  private AnnouncementOptions(
      @Nullable String zone,
      @Nullable LocalDate referenceDate,
      ReadingLimits limits,
      Map<Lexicon, List<String>> entries,
      Vocabulary vocabulary) {
    this.zone = zone;
    this.referenceDate = referenceDate;
    this.limits = limits;
    this.entries = entries;
    this.vocabulary = vocabulary;
  }

  /**
   * Options with nothing told: for a page with Chinese characters the zone is {@code
   * Asia/Shanghai}, for others none; a date without a year gets the year that other dates of the
   * page have.
   *
   * @return always the same instance
   */
  public static AnnouncementOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with the zone of events whose page names none.
   *
   * @param zone an IANA id or an offset
   * @return options that have it
   * @throws java.time.DateTimeException if it is no zone
   */
  public AnnouncementOptions withDefaultZone(String zone) {
    return new AnnouncementOptions(
        ZoneId.of(zone).getId(), referenceDate, limits, entries, vocabulary);
  }

  /**
   * These options with a date near the event, such as the day the page was fetched: a date without
   * a year is taken for the one nearest to it.
   *
   * @param date the date
   * @return options that have it
   */
  public AnnouncementOptions withReferenceDate(LocalDate date) {
    return new AnnouncementOptions(
        zone, Objects.requireNonNull(date, "date"), limits, entries, vocabulary);
  }

  /**
   * These options with other limits. A page longer than {@link ReadingLimits#getTextLength()} is
   * read up to there.
   *
   * @param limits the limits
   * @return options that have them
   */
  public AnnouncementOptions withLimits(ReadingLimits limits) {
    return new AnnouncementOptions(
        zone, referenceDate, Objects.requireNonNull(limits, "limits"), entries, vocabulary);
  }

  /**
   * These options with more words, which win over the library's own.
   *
   * @param lexicon the list they belong to
   * @param lines entries in the form of that list
   * @return options that have them
   * @throws IllegalArgumentException if a label is not of the form of labels
   */
  public AnnouncementOptions withEntries(Lexicon lexicon, String... lines) {
    Map<Lexicon, List<String>> all = new EnumMap<>(Lexicon.class);
    all.putAll(entries);
    List<String> own = new ArrayList<>(all.getOrDefault(lexicon, List.of()));
    own.addAll(List.of(lines));
    all.put(lexicon, List.copyOf(own));
    return new AnnouncementOptions(zone, referenceDate, limits, Collections.unmodifiableMap(all));
  }

  /** {@return the zone of events whose page names none} */
  public Optional<String> getDefaultZone() {
    return Optional.ofNullable(zone);
  }

  /** {@return a date near the event} */
  public Optional<LocalDate> getReferenceDate() {
    return Optional.ofNullable(referenceDate);
  }

  /** {@return how long a page may be} */
  public ReadingLimits getLimits() {
    return limits;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
