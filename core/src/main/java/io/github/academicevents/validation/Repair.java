package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import java.util.List;
import org.immutables.value.Value;

/**
 * A mended event, and what was changed.
 *
 * <p>Immutable and thread-safe; made by {@link EventRepair}.
 */
@Value.Immutable
public sealed interface Repair extends WithRepair permits ImmutableRepair {

  /** {@return the event as it is now; the one given if nothing was changed} */
  AcademicEvent getEvent();

  /** {@return the changes, in the order in which they were made} */
  List<Change> getChanges();

  /** {@return a new builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Repair}; the event must be set. */
  final class Builder extends ImmutableRepair.Builder {

    Builder() {}
  }
}
