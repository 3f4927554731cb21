package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code that stands for a thing in a registry: a scheme and a value in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/PropertyValue">schema.org PropertyValue</a>
 */
@Value.Immutable
public sealed interface Identifier extends WithIdentifier permits ImmutableIdentifier {

  /**
   * {@return the registry: {@code doi}, {@code orcid}, {@code ror}, {@code isni}, {@code wikidata},
   * {@code isbn} …, as written}
   */
  Optional<String> getScheme();

  /** {@return the bare value: {@code 0000-0002-1694-233X}, not its URL, as written} */
  Optional<String> getValue();

  /**
   * {@return members of the record that this type has no field for, or whose value could not be
   * read}
   */
  Extras getExtras();

  /**
   * An identifier.
   *
   * @param scheme the registry, for example {@code orcid}
   * @param value the bare value, for example {@code 0000-0002-1694-233X}
   * @return the identifier
   */
  static Identifier of(String scheme, String value) {
    return builder().scheme(scheme).value(value).build();
  }

  /**
   * {@return this value without the extras whose place a field has taken since; builders and copies
   * apply it}
   */
  @Value.Check
  default Identifier normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getScheme().isPresent(), "scheme")
            .unless(getValue().isPresent(), "value");
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

  /** Builds a {@link Identifier}; not for use by several threads at once. */
  final class Builder extends ImmutableIdentifier.Builder {

    Builder() {

      extras(Extras.none());
    }
  }
}
