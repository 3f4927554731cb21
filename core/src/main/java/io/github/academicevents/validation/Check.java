package io.github.academicevents.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final boolean trial;
  private final List<Finding> findings = new ArrayList<>(0);
  private @Nullable String[] names = new String[8];
  private int[] indexes = new int[8];
  private int depth;

  Check(Profile profile, LocalDate today) {
    this(profile, today, false);
  }

  private Check(Profile profile, LocalDate today, boolean trial) {
    this.profile = profile;
    this.today = today;
    this.trial = trial;
  }

  /** A run over a suggestion, to see whether it is better; what it finds needs no suggestion. */
  static Check trial() {
    return new Check(Profile.record(), LocalDate.EPOCH, true);
  }

  boolean isTrial() {
    return trial;
  }

  Profile profile() {
    return profile;
  }

  /** Today, by the validator's clock in UTC. */
  LocalDate today() {
    return today;
  }

  /** Goes into a member of the object here. */
  void enter(String member) {
    push(member, 0);
  }

  /** Goes into an element of the list here. */
  void enter(int index) {
    push(null, index);
  }

  private void push(@Nullable String name, int index) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = name;
    indexes[depth++] = index;
  }

  void leave() {
    depth--;
  }

  /** The place where the run is. */
  JsonPointer place() {
    JsonPointer place = JsonPointer.root();
    for (int i = 0; i < depth; i++) {
      String name = names[i];
      place = name == null ? place.child(indexes[i]) : place.child(name);
    }
    return place;
  }

  /**
   * Reports a fault of the value of {@code member} of the object here; of the value here itself
   * where it is null.
   */
  void report(
      Rule rule, @Nullable String member, @Nullable String value, @Nullable String suggestion) {
    Severity severity = profile.severityOf(rule);
    if (severity != null) {
      JsonPointer place = member == null ? place() : place().child(member);
      add(rule, severity, place.toString(), value, suggestion);
    }
  }

  void report(Rule rule, @Nullable String member, @Nullable String value) {
    report(rule, member, value, null);
  }

  void report(Rule rule, @Nullable String member) {
    report(rule, member, null, null);
  }

  /** Reports a fault at a pointer that starts from the value here. */
  void reportAt(Rule rule, String pointer, @Nullable String value, @Nullable String suggestion) {
    Severity severity = profile.severityOf(rule);
    if (severity != null) {
      add(rule, severity, place() + pointer, value, suggestion);
    }
  }

  private void add(
      Rule rule,
      Severity severity,
      String pointer,
      @Nullable String value,
      @Nullable String suggestion) {
    Finding.Builder finding = Finding.builder().rule(rule).severity(severity).pointer(pointer);
    if (value != null) {
      finding.value(value);
    }
    // To leave nothing is a mend only for rules that move what was there.
    if (suggestion != null && (!suggestion.isBlank() || Mends.of(rule) != null)) {
      finding.suggestion(suggestion);
    }
    findings.add(finding.build());
  }

  List<Finding> findings() {
    return findings;
  }
}
