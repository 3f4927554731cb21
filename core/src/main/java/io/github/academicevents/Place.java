package io.github.academicevents;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A physical place: from the campus down to the room, whatever of it is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/Place">schema.org Place</a>
 */
@Value.Immutable
public sealed interface Place extends Location, WithPlace permits ImmutablePlace {

  /**
   * {@return the name of the place as a whole, where it is not made of campus, building and room,
   * maybe empty}
   */
  LocalizedText getName();

  /** {@return the campus: 良乡校区, maybe empty} */
  LocalizedText getCampus();

  /** {@return the building: 物理实验中心, maybe empty} */
  LocalizedText getBuilding();

  /** {@return the room: 229会议室, maybe empty} */
  LocalizedText getRoom();

  /** {@return the postal address} */
  Optional<Address> getAddress();

  /** {@return degrees north, WGS 84; from -90 to 90 where right} */
  OptionalDouble getLatitude();

  /** {@return degrees east, WGS 84; from -180 to 180 where right} */
  OptionalDouble getLongitude();

  /** {@return a page about the place, as written} */
  @Override
  Optional<String> getUrl();

  /**
   * {@return members of the record that this type has no field for, or whose value could not be
   * read}
   */
  @Override
  Extras getExtras();

  /**
   * {@return this value without the extras whose place a field has taken since; builders and copies
   * apply it}
   */
  @Value.Check
  default Place normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(!getName().isEmpty(), "name")
            .unless(!getCampus().isEmpty(), "campus")
            .unless(!getBuilding().isEmpty(), "building")
            .unless(!getRoom().isEmpty(), "room")
            .unless(getAddress().isPresent(), "address")
            .unless(getLatitude().isPresent(), "latitude")
            .unless(getLongitude().isPresent(), "longitude")
            .unless(getUrl().isPresent(), "url");
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

  /** Builds a {@link Place}; not for use by several threads at once. */
  final class Builder extends ImmutablePlace.Builder {

    Builder() {
      name(LocalizedText.empty());
      campus(LocalizedText.empty());
      building(LocalizedText.empty());
      room(LocalizedText.empty());
      extras(Extras.none());
    }
  }
}
