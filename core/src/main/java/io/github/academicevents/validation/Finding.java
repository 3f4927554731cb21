package io.github.academicevents.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What is wrong with a record, or worth knowing about it: a rule, a place, the value found there
 * and maybe a better one.
 *
 * <p>Immutable and thread-safe. Readers and the validator report the same thing. The message is
 * made only when asked for.
 *
 * <pre>{@code
 * finding.getCode();                // person.orcid-checksum
 * finding.getPointer();             // /contributions/0/person/identifiers/0/value
 * finding.getMessage(Locale.ENGLISH);
 * }</pre>
 */
@Value.Immutable
public sealed interface Finding extends WithFinding permits ImmutableFinding {

  /** {@return what it is an instance of} */
  Rule getRule();

  /** {@return how bad it is, which a profile may have set apart from the rule's own} */
  Severity getSeverity();

  /**
   * {@return where it is: a JSON Pointer (RFC 6901) into the JSON form of the event, wherever the
   * event came from}
   */
  String getPointer();

  /**
   * {@return where in the source it is, where the event came from JSON-LD: a JSON Pointer (RFC
   * 6901) into the document; of a page its first step is the number of the script element, from 0}
   */
  Optional<String> getSourcePointer();

  /** {@return the value that is wrong, as text} */
  Optional<String> getValue();

  /** {@return a value that would be right; with one the finding is repairable} */
  Optional<String> getSuggestion();

  /** {@return the record of the input it is in, counted from 1} */
  OptionalLong getRecord();

  /** {@return the line of the input it is on, counted from 1} */
  OptionalLong getLine();

  /** {@return the other record, where two were compared, counted from 1} */
  OptionalLong getOtherRecord();

  /** {@return the rule's stable code} */
  default String getCode() {
    return getRule().getCode();
  }

  /**
   * What is wrong and what to do, in a reader's language; the value is not in it.
   *
   * @param locale the reader's
   * @return the rule's message
   */
  default String getMessage(Locale locale) {
    return getRule().getMessage(locale);
  }

  /**
   * A finding with the rule's own severity.
   *
   * @param rule what it is an instance of
   * @param pointer where it is
   * @return the finding
   */
  static Finding of(Rule rule, String pointer) {
    return builder().rule(rule).severity(rule.getSeverity()).pointer(pointer).build();
  }

  /**
   * A finding with the rule's own severity, and the value that is wrong.
   *
   * @param rule what it is an instance of
   * @param pointer where it is
   * @param value the value found there
   * @return the finding
   */
  static Finding of(Rule rule, String pointer, String value) {
    return builder().rule(rule).severity(rule.getSeverity()).pointer(pointer).value(value).build();
  }

  /** {@return a new builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}; rule, severity and pointer must be set. */
  final class Builder extends ImmutableFinding.Builder {

    Builder() {}
  }
}
