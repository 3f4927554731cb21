package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A material of the event: slides, a recording, a paper, a picture.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/CreativeWork">schema.org CreativeWork</a>
 */
@Value.Immutable
public sealed interface Resource extends WithResource permits ImmutableResource {

  /** {@return what it is to the event} */
  Optional<ResourceKind> getKind();

  /** {@return where it is, as written} */
  Optional<String> getUrl();

  /** {@return what it is called, maybe empty} */
  LocalizedText getTitle();

  /** {@return its language, a BCP 47 tag, as written} */
  Optional<String> getLanguage();

  /** {@return its licence: an SPDX id or a URL, as written} */
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
  default Resource normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getKind().isPresent(), "kind")
            .unless(getUrl().isPresent(), "url")
            .unless(!getTitle().isEmpty(), "title")
            .unless(getLanguage().isPresent(), "language")
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

  /** Builds a {@link Resource}; not for use by several threads at once. */
  final class Builder extends ImmutableResource.Builder {

    Builder() {
      title(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
