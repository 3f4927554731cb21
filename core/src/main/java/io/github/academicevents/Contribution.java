package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who does what for an event: a role, and a person or an organization in it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public sealed interface Contribution extends WithContribution permits ImmutableContribution {

  /** {@return the role; absent only where a record told none that is known} */
  Optional<Role> getRole();

  /** {@return who has it; absent only where a record told nobody} */
  Optional<Agent> getAgent();

  /**
   * {@return members of the record that this type has no field for, or whose value could not be
   * read}
   */
  Extras getExtras();

  /**
   * A contribution.
   *
   * @param role what is done
   * @param agent who does it
   * @return the contribution
   */
  static Contribution of(Role role, Agent agent) {
    return builder().role(role).agent(agent).build();
  }

  /**
   * The agent, if it is a person.
   *
   * @return the person
   */
  default Optional<Person> getPerson() {
    return getAgent().filter(Person.class::isInstance).map(Person.class::cast);
  }

  /**
   * The agent, if it is an organization.
   *
   * @return the organization
   */
  default Optional<Organization> getOrganization() {
    return getAgent().filter(Organization.class::isInstance).map(Organization.class::cast);
  }

  /**
   * {@return this value without the extras whose place a field has taken since; builders and copies
   * apply it}
   */
  @Value.Check
  default Contribution normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getRole().isPresent(), "role")
            .unless(getPerson().isPresent(), "person")
            .unless(getOrganization().isPresent(), "organization");
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

  /** Builds a {@link Contribution}; not for use by several threads at once. */
  final class Builder extends ImmutableContribution.Builder {

    Builder() {

      extras(Extras.none());
    }
  }
}
