package io.github.academicevents.validation;

import io.github.academicevents.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is an instance of: a stable code, a severity, and a message in Chinese and
 * English.
 *
 * <p>Immutable and thread-safe. The library's own rules are in {@link #all()}; users make theirs
 * with {@link #of}.
 *
 * <pre>{@code
 * Rule.get("time.end-before-start").getMessage(Locale.ENGLISH);
 * // The end is before the start. Check both times.
 * }</pre>
 */
public final class Rule {

  /** What a rule looks at. */
  public enum Scope {
    /** One event. */
    RECORD,
    /** What an event was read from: a page, a JSON text. */
    READER,
    /** All events of a file together. */
    FILE,
    /** One event, under profiles that ask for more than the default one. */
    PROFILE
  }

  private final String code;
  private final Severity severity;
  private final Scope scope;
  private final boolean repairable;
  private final @Nullable LocalizedText message;
  private final int ordinal;

  Rule(
      String code,
      Severity severity,
      Scope scope,
      boolean repairable,
      @Nullable LocalizedText message,
      int ordinal) {
    this.code = Objects.requireNonNull(code, "code");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.scope = scope;
    this.repairable = repairable;
    this.message = message;
    this.ordinal = ordinal;
  }

  /**
   * A rule of one's own, for one event.
   *
   * @param code a code that none of {@link #all()} has, for example {@code acme.room-unknown}
   * @param severity how bad a finding of it is
   * @param message what is wrong and what to do, by language
   * @return the rule
   */
  public static Rule of(String code, Severity severity, LocalizedText message) {
    return new Rule(
        code, severity, Scope.RECORD, true, Objects.requireNonNull(message, "message"), -1);
  }

  /**
   * The library's rules, those of readers included.
   *
   * @return an unmodifiable list in the order of their codes
   */
  public static List<Rule> all() {
    return RuleIndex.ALL;
  }

  /**
   * The library's rule of a code.
   *
   * @param code for example {@code time.end-before-start}
   * @return the rule, if there is one
   */
  public static Optional<Rule> find(String code) {
    return Optional.ofNullable(RuleIndex.BY_CODE.get(code));
  }

  /**
   * The library's rule of a code that is known to be one.
   *
   * @param code for example {@code time.end-before-start}
   * @return the rule
   * @throws IllegalArgumentException if there is none
   */
  public static Rule get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no rule has the code " + code));
  }

  /** {@return the stable code, for example {@code time.end-before-start}} */
  public String getCode() {
    return code;
  }

  /** {@return how bad a finding is where no profile says otherwise} */
  public Severity getSeverity() {
    return severity;
  }

  /** The place of a rule of the library among all of them; -1 of a user's rule. */
  int ordinal() {
    return ordinal;
  }

  /** {@return what the rule looks at} */
  public Scope getScope() {
    return scope;
  }

  /** {@return whether findings of it can carry a suggestion} */
  public boolean isRepairable() {
    return repairable;
  }

  /**
   * The name under which the message stands in the bundle {@code ContributorValidationMessages},
   * which Jakarta Validation reads; that of a rule of one's own stands there only if one puts it
   * there.
   *
   * @return for example {@code io.github.academicevents.url.malformed}
   */
  public String getMessageKey() {
    return Messages.KEY_PREFIX + code;
  }

  /**
   * What is wrong and what to do, in a reader's language.
   *
   * @param locale the reader's; English where there is no message in its language
   * @return the message, without parameters
   */
  public String getMessage(Locale locale) {
    return message == null
        ? Messages.get(code, locale)
        : message.best(locale.toLanguageTag(), "en").orElse(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Rule that
            && code.equals(that.code)
            && severity == that.severity
            && Objects.equals(message, that.message);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The code. */
  @Override
  public String toString() {
    return code;
  }
}
