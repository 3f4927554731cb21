package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom to ask.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/ContactPoint">schema.org ContactPoint</a>
 */
@Value.Immutable
public sealed interface Contact extends WithContact permits ImmutableContact {

  /** {@return the name of a person or an office, maybe empty} */
  LocalizedText getName();

  /** {@return mail address, as written} */
  Optional<String> getEmail();

  /** {@return telephone number, as written} */
  Optional<String> getTelephone();

  /** {@return a page to reach them by, as written} */
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
  default Contact normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(!getName().isEmpty(), "name")
            .unless(getEmail().isPresent(), "email")
            .unless(getTelephone().isPresent(), "telephone")
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

  /** Builds a {@link Contact}; not for use by several threads at once. */
  final class Builder extends ImmutableContact.Builder {

    Builder() {
      name(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
