package io.github.academicevents.validation;

import org.jspecify.annotations.Nullable;

/** Which rules an event is held to, and how severely. */
public final class Profile {

  private static final Profile RECORD = new Profile();

  private Profile() {}

  /** {@return the default profile: all rules that look at one event} */
  public static Profile record() {
    return RECORD;
  }

  /** The severity that this profile gives a rule; null where it leaves the rule out. */
  @Nullable Severity severityOf(Rule rule) {
    return rule.getScope() == Rule.Scope.RECORD ? rule.getSeverity() : null;
  }
}
