package io.github.academicevents.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules over one event: where in it the run is, and what it has found.
 *
 * <p>The place is kept on a stack of names and indexes, so that an event without faults costs no
 * text.
 */
final class Check {

  private final Profile profile;
  private final LocalDate today;
  private final List<Finding> findings = new ArrayList<>(0);
  private Object[] path = new Object[16];
  private int depth;

  Check(Profile profile, LocalDate today) {
    this.profile = profile;
    this.today = today;
  }

  /** Today, by the validator's clock in UTC. */
  LocalDate today() {
    return today;
  }

  /**
   * Goes into a member of the object here, or into an element (an {@link Integer}) of the list
   * here.
   */
  void enter(Object step) {
    if (depth == path.length) {
      path = java.util.Arrays.copyOf(path, 2 * depth);
    }
    path[depth++] = step;
  }

  void leave() {
    depth--;
  }

  /**
   * Reports a fault of the value of {@code member} of the object here; of the object itself where
   * it is null.
   */
  void report(
      Rule rule, @Nullable String member, @Nullable String value, @Nullable String suggestion) {
    Severity severity = profile.severityOf(rule);
    if (severity == null) {
      return;
    }
    JsonPointer pointer = JsonPointer.root();
    for (int i = 0; i < depth; i++) {
      pointer =
          path[i] instanceof Integer index ? pointer.child(index) : pointer.child((String) path[i]);
    }
    if (member != null) {
      pointer = pointer.child(member);
    }
    Finding.Builder finding =
        Finding.builder().rule(rule).severity(severity).pointer(pointer.toString());
    if (value != null) {
      finding.value(value);
    }
    if (suggestion != null) {
      finding.suggestion(suggestion);
    }
    findings.add(finding.build());
  }

  void report(Rule rule, @Nullable String member, @Nullable String value) {
    report(rule, member, value, null);
  }

  void report(Rule rule, @Nullable String member) {
    report(rule, member, null, null);
  }

  List<Finding> findings() {
    return findings;
  }
}
