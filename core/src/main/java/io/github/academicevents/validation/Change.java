package io.github.academicevents.validation;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a repair has changed at one place, and why.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Change extends WithChange permits ImmutableChange {

  /** {@return the place, a JSON Pointer into the event as it was right before the change} */
  String getPointer();

  /** {@return the code of the rule that asked for it} */
  String getCode();

  /** {@return the value that stood there, as text, where the finding told it} */
  Optional<String> getBefore();

  /** {@return the value that stands there now, as text; empty where it was taken out} */
  String getAfter();

  /** {@return a new builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Change}; all but the value before must be set. */
  final class Builder extends ImmutableChange.Builder {

    Builder() {}
  }
}
