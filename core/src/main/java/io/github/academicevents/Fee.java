package io.github.academicevents;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A price of taking part.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/Offer">schema.org Offer</a>
 */
@Value.Immutable
public sealed interface Fee extends WithFee permits ImmutableFee {

  /** {@return for whom or what: Students, maybe empty} */
  LocalizedText getName();

  /** {@return how much, in units of the currency; 0 is free} */
  Optional<BigDecimal> getAmount();

  /** {@return ISO 4217 code: {@code CNY}, as written} */
  Optional<String> getCurrency();

  /**
   * {@return whether places are left: a schema.org {@code ItemAvailability} such as {@code
   * InStock}, as written}
   */
  Optional<String> getAvailability();

  /** {@return where to pay, as written} */
  Optional<String> getUrl();

  /** {@return from when on; in the event's zone} */
  Optional<EventTime> getValidFrom();

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
  default Fee normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(!getName().isEmpty(), "name")
            .unless(getAmount().isPresent(), "amount")
            .unless(getCurrency().isPresent(), "currency")
            .unless(getAvailability().isPresent(), "availability")
            .unless(getUrl().isPresent(), "url")
            .unless(getValidFrom().isPresent(), "validFrom");
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

  /** Builds a {@link Fee}; not for use by several threads at once. */
  final class Builder extends ImmutableFee.Builder {

    Builder() {
      name(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
