package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Profile.OwnRule;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the rules that a user has added to a profile. */
final class OwnRules {

  private OwnRules() {}

  static void check(AcademicEvent event, Check check) {
    List<OwnRule> rules = check.profile().ownRules();
    for (int i = 0; i < rules.size(); i++) {
      OwnRule own = rules.get(i);
      if (own.severity() != null) {
        own.check().check(event, new Reports(own.rule(), check));
      }
    }
  }

  private record Reports(Rule rule, Check check) implements EventCheck.Reporter {

    @Override
    public void report(String pointer) {
      add(pointer, null, null);
    }

    @Override
    public void report(String pointer, String value) {
      add(pointer, Objects.requireNonNull(value, "value"), null);
    }

    @Override
    public void report(String pointer, String value, String suggestion) {
      Objects.requireNonNull(value, "value");
      add(pointer, value, Objects.requireNonNull(suggestion, "suggestion"));
    }

    private void add(String pointer, @Nullable String value, @Nullable String suggestion) {
      if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
        throw new IllegalArgumentException("not a JSON Pointer: " + pointer);
      }
      check.reportAt(rule, pointer, value, suggestion);
    }
  }
}
