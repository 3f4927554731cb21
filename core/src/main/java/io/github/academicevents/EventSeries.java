package io.github.academicevents;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The series that an event belongs to, and its place in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/EventSeries">schema.org EventSeries</a>
 */
@Value.Immutable
public sealed interface EventSeries extends WithEventSeries permits ImmutableEventSeries {

  /** {@return a stable id of the series, an IRI where there is one, as written} */
  Optional<String> getId();

  /** {@return what the series is called: 博约学术论坛, maybe empty} */
  LocalizedText getName();

  /** {@return the page of the series, as written} */
  Optional<String> getUrl();

  /** {@return the ordinal in the series; 1 or more where right} */
  OptionalInt getNumber();

  /** {@return the ordinal as printed: 第435期, as written} */
  Optional<String> getNumberText();

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
  default EventSeries normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getId().isPresent(), "id")
            .unless(!getName().isEmpty(), "name")
            .unless(getUrl().isPresent(), "url")
            .unless(getNumber().isPresent(), "number")
            .unless(getNumberText().isPresent(), "numberText");
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

  /** Builds a {@link EventSeries}; not for use by several threads at once. */
  final class Builder extends ImmutableEventSeries.Builder {

    Builder() {
      name(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
