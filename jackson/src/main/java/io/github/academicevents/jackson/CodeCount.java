package io.github.academicevents.jackson;

import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Rule;
import io.github.academicevents.validation.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How often a rule found something in a file, and its first findings.
 *
 * <p>Immutable and thread-safe.
 */
public final class CodeCount {

  private final Rule rule;
  private final Severity severity;
  private final long count;
  private final List<Finding> examples;

  CodeCount(Rule rule, Severity severity, long count, List<Finding> examples) {
    this.rule = rule;
    this.severity = severity;
    this.count = count;
    this.examples = List.copyOf(examples);
  }

  /** {@return the rule} */
  public Rule getRule() {
    return rule;
  }

  /** {@return the rule's code} */
  public String getCode() {
    return rule.getCode();
  }

  /** {@return how severe its findings are under the profile} */
  public Severity getSeverity() {
    return severity;
  }

  /** {@return how many findings there are} */
  public long getCount() {
    return count;
  }

  /** {@return the first of them, as many as the options say; unmodifiable} */
  public List<Finding> getExamples() {
    return examples;
  }

  String key() {
    return key(rule, severity);
  }

  static String key(Rule rule, Severity severity) {
    return rule.getCode() + ' ' + severity;
  }

  CodeCount plus(CodeCount other) {
    List<Finding> more = new ArrayList<>(examples);
    int most = Math.max(examples.size(), other.examples.size());
    other.examples.stream().limit(most - more.size()).forEach(more::add);
    return new CodeCount(rule, severity, count + other.count, more);
  }

  /** For example {@code time.end-before-start: 12}. */
  @Override
  public String toString() {
    return rule.getCode() + ": " + count;
  }
}
