package io.github.academicevents;

import java.util.Optional;

/** Where an event is: a {@link Place}, or {@link OnlineAccess}. */
public sealed interface Location permits Place, OnlineAccess {

  /**
   * A page about the place, or the address to join at.
   *
   * @return the URL, as written
   */
  Optional<String> getUrl();

  /**
   * Members of the record that the type has no field for, or whose value could not be read.
   *
   * @return the members by name, mostly none
   */
  Extras getExtras();
}
