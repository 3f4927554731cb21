package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a record came from.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Source extends WithSource permits ImmutableSource {

  /** {@return the page or file, as written} */
  Optional<String> getUrl();

  /** {@return who put it up, maybe empty} */
  LocalizedText getPublisher();

  /** {@return when it was put up} */
  Optional<EventTime> getPublished();

  /** {@return when it was fetched} */
  Optional<Timestamp> getRetrieved();

  /** {@return the licence of the record: an SPDX id or a URL, as written} */
  Optional<String> getLicense();

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
  default Source normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getUrl().isPresent(), "url")
            .unless(!getPublisher().isEmpty(), "publisher")
            .unless(getPublished().isPresent(), "published")
            .unless(getRetrieved().isPresent(), "retrieved")
            .unless(getLicense().isPresent(), "license");
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

  /** Builds a {@link Source}; not for use by several threads at once. */
  final class Builder extends ImmutableSource.Builder {

    Builder() {
      publisher(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
