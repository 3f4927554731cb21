package io.github.academicevents.schema;

import io.github.academicevents.validation.ReadingLimits;
import java.util.Objects;

/**
 * How JSON-LD is read: how much of it, and what is assumed.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ReadingOptions.defaults().withLanguage("en");
 * }</pre>
 */
public final class ReadingOptions {

  private static final ReadingOptions DEFAULTS =
      new ReadingOptions(ReadingLimits.defaults(), "und");

  private final ReadingLimits limits;
  private final String language;

  private ReadingOptions(ReadingLimits limits, String language) {
    this.limits = limits;
    this.language = language;
  }

  /** {@return the default limits, language {@code und}} */
  public static ReadingOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with other limits.
   *
   * @param limits how much is read; a depth over 500 counts as 500
   * @return the options
   */
  public ReadingOptions withLimits(ReadingLimits limits) {
    return new ReadingOptions(limits.withDepth(Math.min(limits.getDepth(), 500)), language);
  }

  /**
   * These options with another language for texts that have none, where neither the document nor
   * the page tells one and the text is not mostly Han.
   *
   * @param language a BCP 47 tag
   * @return the options
   */
  public ReadingOptions withLanguage(String language) {
    return new ReadingOptions(limits, Objects.requireNonNull(language, "language"));
  }

  /** {@return how much is read} */
  public ReadingLimits getLimits() {
    return limits;
  }

  /** {@return the language of texts that have none} */
  public String getLanguage() {
    return language;
  }
}
