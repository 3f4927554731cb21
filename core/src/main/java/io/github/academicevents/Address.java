package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A postal address.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/PostalAddress">schema.org PostalAddress</a>
 */
@Value.Immutable
public sealed interface Address extends WithAddress permits ImmutableAddress {

  /** {@return street and number, maybe empty} */
  LocalizedText getStreet();

  /** {@return city or town, maybe empty} */
  LocalizedText getLocality();

  /** {@return province or state, maybe empty} */
  LocalizedText getRegion();

  /** {@return postal code, as written} */
  Optional<String> getPostalCode();

  /** {@return ISO 3166-1 alpha-2 code: {@code CN}, as written} */
  Optional<String> getCountry();

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
  default Address normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(!getStreet().isEmpty(), "street")
            .unless(!getLocality().isEmpty(), "locality")
            .unless(!getRegion().isEmpty(), "region")
            .unless(getPostalCode().isPresent(), "postalCode")
            .unless(getCountry().isPresent(), "country");
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

  /** Builds a {@link Address}; not for use by several threads at once. */
  final class Builder extends ImmutableAddress.Builder {

    Builder() {
      street(LocalizedText.empty());
      locality(LocalizedText.empty());
      region(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
