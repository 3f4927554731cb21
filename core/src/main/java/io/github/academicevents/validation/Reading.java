package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a reader made of its input: the events in it, and all that was worth telling on the way.
 *
 * <p>Immutable and thread-safe. Every reader of the library gives one. Where the input holds
 * several records, a finding's {@link Finding#getRecord() record} says which one it is about;
 * without one it is about the first.
 */
@Value.Immutable
public sealed interface Reading extends WithReading permits ImmutableReading {

  /** {@return the events read, in the order of the input; none where nothing could be read} */
  List<AcademicEvent> getEvents();

  /** {@return what was found on the way, in the order of the input} */
  List<Finding> getFindings();

  /**
   * {@return where in the input the events' values were read, in the order of the input; none from
   * readers that do not tell}
   */
  List<SourceSpan> getSpans();

  /** {@return the first event} */
  default Optional<AcademicEvent> getEvent() {
    return getEvents().stream().findFirst();
  }

  /** {@return whether a finding is an error} */
  default boolean hasErrors() {
    return getFindings().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
  }

  /** {@return a new builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reading}. */
  final class Builder extends ImmutableReading.Builder {

    Builder() {}
  }
}
