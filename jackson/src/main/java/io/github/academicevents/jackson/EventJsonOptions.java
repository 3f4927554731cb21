package io.github.academicevents.jackson;

import io.github.academicevents.validation.ReadingLimits;
import java.util.Objects;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * How events are read from JSON: the limits, the language of plain texts, what becomes of unknown
 * members.
 *
 * <p>Immutable and thread-safe; keep one and use it again.
 *
 * <pre>{@code
 * EventJsonOptions.defaults().withLanguage("de").refusingUnknown();
 * }</pre>
 */
public final class EventJsonOptions {

  private static final int DEEPEST = 500;
  private static final EventJsonOptions DEFAULTS =
      new EventJsonOptions(ReadingLimits.defaults(), "und", false);

  private final ReadingLimits limits;
  private final String language;
  private final boolean refusingUnknown;
  private final JsonFactory factory;

  private EventJsonOptions(ReadingLimits limits, String language, boolean refusingUnknown) {
    this.limits = limits;
    this.language = language;
    this.refusingUnknown = refusingUnknown;
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(Math.max(0, Math.min(limits.getDepth(), DEEPEST)))
                    .maxStringLength(Math.max(0, limits.getTextLength()))
                    .build())
            .build();
  }

  /** {@return the default limits, language {@code und}, unknown members kept} */
  public static EventJsonOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with other limits.
   *
   * @param limits how much is read; a depth over 500 counts as 500
   * @return the options
   */
  public EventJsonOptions withLimits(ReadingLimits limits) {
    return new EventJsonOptions(
        Objects.requireNonNull(limits, "limits"), language, refusingUnknown);
  }

  /**
   * These options with another language for plain strings, which lenient reading takes where a
   * language map should stand and the text is not mostly Han.
   *
   * @param language a BCP 47 tag
   * @return the options
   */
  public EventJsonOptions withLanguage(String language) {
    return new EventJsonOptions(
        limits, Objects.requireNonNull(language, "language"), refusingUnknown);
  }

  /** {@return these options, but strict reading refuses members it does not know} */
  public EventJsonOptions refusingUnknown() {
    return new EventJsonOptions(limits, language, true);
  }

  /** {@return how much is read} */
  public ReadingLimits getLimits() {
    return limits;
  }

  /** {@return the language of plain strings} */
  public String getLanguage() {
    return language;
  }

  /** {@return whether strict reading refuses members it does not know} */
  public boolean isRefusingUnknown() {
    return refusingUnknown;
  }

  JsonFactory factory() {
    return factory;
  }
}
