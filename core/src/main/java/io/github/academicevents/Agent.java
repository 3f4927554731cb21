package io.github.academicevents;

import java.util.List;
import java.util.Optional;

/** Who does something for an event: a {@link Person} or an {@link Organization}. */
public sealed interface Agent permits Person, Organization {

  /**
   * The bare name.
   *
   * @return the name, maybe empty
   */
  LocalizedText getName();

  /**
   * The home page.
   *
   * @return the URL, as written
   */
  Optional<String> getUrl();

  /**
   * Codes that stand for the agent.
   *
   * @return the identifiers, in order
   */
  List<Identifier> getIdentifiers();

  /**
   * Members of the record that the type has no field for, or whose value could not be read.
   *
   * @return the members by name, mostly none
   */
  Extras getExtras();
}
