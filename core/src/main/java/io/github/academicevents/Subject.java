package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A coded subject: a class of a classification such as {@code msc2020} or {@code arxiv}.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/DefinedTerm">schema.org DefinedTerm</a>
 */
@Value.Immutable
public sealed interface Subject extends WithSubject permits ImmutableSubject {

  /** {@return the classification: {@code msc2020}, {@code arxiv}, {@code acm-ccs} …, as written} */
  Optional<String> getScheme();

  /** {@return the code in it: {@code 68T05}, {@code cs.CL}, as written} */
  Optional<String> getCode();

  /** {@return what the class is called, maybe empty} */
  LocalizedText getName();

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
  default Subject normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getScheme().isPresent(), "scheme")
            .unless(getCode().isPresent(), "code")
            .unless(!getName().isEmpty(), "name");
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

  /** Builds a {@link Subject}; not for use by several threads at once. */
  final class Builder extends ImmutableSubject.Builder {

    Builder() {
      name(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
