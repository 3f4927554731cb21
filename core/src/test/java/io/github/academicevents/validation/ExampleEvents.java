package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.List;
import java.util.stream.Stream;

/** The events of all rules' examples, the bad ones and the good ones. */
public final class ExampleEvents {

  private ExampleEvents() {}

  /**
   * All of them.
   *
   * @return events, each nearly good or good
   */
  public static List<AcademicEvent> all() {
    return AllExamples.BY_CODE.values().stream()
        .flatMap(
            rule ->
                Stream.of(rule.bad, rule.near, rule.awkward).flatMap(examples -> examples.stream()))
        .map(RuleExamples.Example::event)
        .toList();
  }
}
