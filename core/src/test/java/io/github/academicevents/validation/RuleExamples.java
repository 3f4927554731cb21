package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.samples.SampleEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Examples of rules: what each must find, and what it must leave alone. They are its tests ({@link
 * RuleExamplesTest}) and its examples in {@code docs/validation.md}.
 *
 * <p>A subclass in this package, named for its subject and with a constructor without parameters,
 * lists them; it is found by itself:
 *
 * <pre>{@code
 * final class TimeExamples extends RuleExamples {
 *   TimeExamples() {
 *     rule("time.end-before-start")
 *         .bad("10:00 to 09:00", talk().end(EventTime.of(2024, 3, 21, 9, 0)))
 *         .bad("21 to 20 March", …)
 *         .near("10:00 to 10:01", …)
 *         .near("the same day, no times", …)
 *         .awkward("over midnight", …);
 *   }
 * }
 * }</pre>
 *
 * <p>Each rule of scope record or profile needs two bad ones or more, two near misses or more, and
 * an awkward good record (of another script or custom), in which no rule at all may find an error
 * or a warning. A label is the value that matters, as short as can be, for readers of any language.
 */
abstract class RuleExamples {

  private final Map<String, Examples> rules = new TreeMap<>();

  /** An example and what it shows. */
  record Example(String label, AcademicEvent event) {}

  /** The examples of one rule. */
  static final class Examples {

    final List<Example> bad = new ArrayList<>();
    final List<Mended> mended = new ArrayList<>();
    final List<Example> near = new ArrayList<>();
    final List<Example> awkward = new ArrayList<>();

    /** These and those of another class. */
    Examples and(Examples others) {
      bad.addAll(others.bad);
      mended.addAll(others.mended);
      near.addAll(others.near);
      awkward.addAll(others.awkward);
      return this;
    }

    /** An event in which the rule must find something. */
    Examples bad(String label, AcademicEvent.Builder event) {
      bad.add(new Example(label, event.build()));
      return this;
    }

    /** An event in which the rule must find something at this place, with this suggestion. */
    Examples bad(String label, AcademicEvent.Builder event, String pointer, String suggestion) {
      Example example = new Example(label, event.build());
      bad.add(example);
      mended.add(new Mended(example, pointer, suggestion));
      return this;
    }

    /** An event much like a bad one, in which the rule must find nothing. */
    Examples near(String label, AcademicEvent.Builder event) {
      near.add(new Example(label, event.build()));
      return this;
    }

    /** A good event of another script or custom: neither an error nor a warning of any rule. */
    Examples awkward(String label, AcademicEvent.Builder event) {
      awkward.add(new Example(label, event.build()));
      return this;
    }
  }

  /** A bad example whose finding must be at a place and carry a suggestion. */
  record Mended(Example example, String pointer, String suggestion) {}

  /** Begins the examples of a rule. */
  final Examples rule(String code) {
    Rule.get(code);
    if (rules.containsKey(code)) {
      throw new IllegalStateException("listed twice: " + code);
    }
    return rules.computeIfAbsent(code, unused -> new Examples());
  }

  final Map<String, Examples> rules() {
    return rules;
  }

  /** A talk in which no rule finds an error or a warning, to be spoiled. */
  static AcademicEvent.Builder talk() {
    return SampleEvents.clean().get("clean-talk").toBuilder();
  }
}
