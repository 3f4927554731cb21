package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another event, told by name only: the larger event that this one is part of.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface EventReference extends WithEventReference permits ImmutableEventReference {

  /** {@return its stable id, an IRI where there is one, as written} */
  Optional<String> getId();

  /** {@return its title, maybe empty} */
  LocalizedText getTitle();

  /** {@return its page, as written} */
  Optional<String> getUrl();

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
  default EventReference normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getId().isPresent(), "id")
            .unless(!getTitle().isEmpty(), "title")
            .unless(getUrl().isPresent(), "url");
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

  /** Builds a {@link EventReference}; not for use by several threads at once. */
  final class Builder extends ImmutableEventReference.Builder {

    Builder() {
      title(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
