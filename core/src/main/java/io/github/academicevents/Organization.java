package io.github.academicevents;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A university, institute, company, society or a part of one.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/Organization">schema.org Organization</a>
 */
@Value.Immutable
public sealed interface Organization extends Agent, WithOrganization permits ImmutableOrganization {

  /** {@return what it is called, maybe empty} */
  @Override
  LocalizedText getName();

  /** {@return the part of it that is meant, maybe empty} */
  LocalizedText getDepartment();

  /** {@return its home page, as written} */
  @Override
  Optional<String> getUrl();

  /** {@return a picture of its logo, as written} */
  Optional<String> getLogo();

  /** {@return codes of it: ROR, ISNI, Wikidata, in order} */
  @Override
  List<Identifier> getIdentifiers();

  /** {@return where it is} */
  Optional<Address> getAddress();

  /**
   * {@return members of the record that this type has no field for, or whose value could not be
   * read}
   */
  @Override
  Extras getExtras();

  /**
   * An organization of which no more than the name is known.
   *
   * @param name its name
   * @return the organization
   */
  static Organization of(LocalizedText name) {
    return builder().name(name).build();
  }

  /**
   * {@return this value without the extras whose place a field has taken since; builders and copies
   * apply it}
   */
  @Value.Check
  default Organization normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(!getName().isEmpty(), "name")
            .unless(!getDepartment().isEmpty(), "department")
            .unless(getUrl().isPresent(), "url")
            .unless(getLogo().isPresent(), "logo")
            .unless(!getIdentifiers().isEmpty(), "identifiers")
            .unless(getAddress().isPresent(), "address");
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

  /** Builds a {@link Organization}; not for use by several threads at once. */
  final class Builder extends ImmutableOrganization.Builder {

    Builder() {
      name(LocalizedText.empty());
      department(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
