package io.github.academicevents;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person: the bare name, and apart from it titles, post, affiliations and the rest.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/Person">schema.org Person</a>
 */
@Value.Immutable
public sealed interface Person extends Agent, WithPerson permits ImmutablePerson {

  /** {@return the bare name (阎栋, Dong Yan), never with a title or an affiliation, maybe empty} */
  @Override
  LocalizedText getName();

  /** {@return the given name, where it is told apart, maybe empty} */
  LocalizedText getGivenName();

  /** {@return the family name, where it is told apart, maybe empty} */
  LocalizedText getFamilyName();

  /** {@return titles by the vocabulary, or as written, in order} */
  List<Honorific> getHonorifics();

  /** {@return the post held: Head of Reinforcement Learning, maybe empty} */
  LocalizedText getPosition();

  /** {@return where the person works, the main one first, in order} */
  List<Organization> getAffiliations();

  /** {@return a text about the person, maybe empty} */
  LocalizedText getBiography();

  /** {@return mail address, as written} */
  Optional<String> getEmail();

  /** {@return telephone number, as written} */
  Optional<String> getTelephone();

  /** {@return home page, as written} */
  @Override
  Optional<String> getUrl();

  /** {@return a portrait, as written} */
  Optional<String> getImage();

  /** {@return codes of the person: ORCID, ISNI, Wikidata, in order} */
  @Override
  List<Identifier> getIdentifiers();

  /**
   * {@return members of the record that this type has no field for, or whose value could not be
   * read}
   */
  @Override
  Extras getExtras();

  /**
   * A person of whom no more than the name is known.
   *
   * @param name the bare name
   * @return the person
   */
  static Person of(LocalizedText name) {
    return builder().name(name).build();
  }

  /**
   * The name with the titles, as the language writes it: after the name in Chinese (周金健 教授), before
   * or after it in English (Prof. Jin-Jian Zhou; Na Li, Postdoc).
   *
   * @param language a BCP 47 tag; where the name is not in it, the best there is, in that one's
   *     manner
   * @return the name with titles; empty for a person without a name
   */
  default String format(String language) {
    return PersonNames.format(this, language);
  }

  /**
   * {@return this value without the extras whose place a field has taken since; builders and copies
   * apply it}
   */
  @Value.Check
  default Person normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(!getName().isEmpty(), "name")
            .unless(!getGivenName().isEmpty(), "givenName")
            .unless(!getFamilyName().isEmpty(), "familyName")
            .unless(!getHonorifics().isEmpty(), "honorifics")
            .unless(!getPosition().isEmpty(), "position")
            .unless(!getAffiliations().isEmpty(), "affiliations")
            .unless(!getBiography().isEmpty(), "biography")
            .unless(getEmail().isPresent(), "email")
            .unless(getTelephone().isPresent(), "telephone")
            .unless(getUrl().isPresent(), "url")
            .unless(getImage().isPresent(), "image")
            .unless(!getIdentifiers().isEmpty(), "identifiers");
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

  /** Builds a {@link Person}; not for use by several threads at once. */
  final class Builder extends ImmutablePerson.Builder {

    Builder() {
      name(LocalizedText.empty());
      givenName(LocalizedText.empty());
      familyName(LocalizedText.empty());
      position(LocalizedText.empty());
      biography(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
