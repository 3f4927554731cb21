package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to register.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Registration extends WithRegistration permits ImmutableRegistration {

  /** {@return whether one must register} */
  Optional<Boolean> getRequired();

  /** {@return where to register, as written} */
  Optional<String> getUrl();

  /** {@return the mail address to register with, as written} */
  Optional<String> getEmail();

  /** {@return how to register, in words, maybe empty} */
  LocalizedText getInstructions();

  /** {@return from when on; in the event's zone} */
  Optional<EventTime> getOpens();

  /** {@return until when; in the event's zone} */
  Optional<EventTime> getCloses();

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
  default Registration normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getRequired().isPresent(), "required")
            .unless(getUrl().isPresent(), "url")
            .unless(getEmail().isPresent(), "email")
            .unless(!getInstructions().isEmpty(), "instructions")
            .unless(getOpens().isPresent(), "opens")
            .unless(getCloses().isPresent(), "closes");
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

  /** Builds a {@link Registration}; not for use by several threads at once. */
  final class Builder extends ImmutableRegistration.Builder {

    Builder() {
      instructions(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
