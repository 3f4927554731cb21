package io.github.academicevents;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How many can take part.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Capacity extends WithCapacity permits ImmutableCapacity {

  /** {@return in all} */
  OptionalInt getTotal();

  /** {@return on site} */
  OptionalInt getOnsite();

  /** {@return online} */
  OptionalInt getOnline();

  /** {@return places left} */
  OptionalInt getRemaining();

  /**
   * {@return members of the record that this type has no field for, or whose value could not be
   * read}
   */
  Extras getExtras();

  /**
   * {@return this value without the extras whose place a field has taken since; builders and copies
   * apply it}
   */
  @Value.Check
  default Capacity normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getTotal().isPresent(), "total")
            .unless(getOnsite().isPresent(), "onsite")
            .unless(getOnline().isPresent(), "online")
            .unless(getRemaining().isPresent(), "remaining");
    return kept.equals(getExtras()) ? this : withExtras(kept);
  }

  /** {@return a new builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a new builder with all that this value holds} */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Capacity}; not for use by several threads at once. */
  final class Builder extends ImmutableCapacity.Builder {

    Builder() {

      extras(Extras.none());
    }
  }
}
