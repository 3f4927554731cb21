package io.github.academicevents;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way to take part over the net.
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://schema.org/VirtualLocation">schema.org VirtualLocation</a>
 */
@Value.Immutable
public sealed interface OnlineAccess extends Location, WithOnlineAccess
    permits ImmutableOnlineAccess {

  /** {@return the service: 腾讯会议, Zoom, as written} */
  Optional<String> getPlatform();

  /** {@return where to join, as written} */
  @Override
  Optional<String> getUrl();

  /** {@return where to watch, as written} */
  Optional<String> getStreamUrl();

  /** {@return the meeting number, as written} */
  Optional<String> getMeetingId();

  /** {@return the passcode; a secret, never printed by {@code toString()}} */
  @Value.Redacted
  Optional<String> getPasscode();

  /** {@return a telephone number to dial in, as written} */
  Optional<String> getDialIn();

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
  default OnlineAccess normalized() {
    if (getExtras().isEmpty()) {
      return this;
    }
    Extras kept =
        getExtras()
            .unless(getPlatform().isPresent(), "platform")
            .unless(getUrl().isPresent(), "url")
            .unless(getStreamUrl().isPresent(), "streamUrl")
            .unless(getMeetingId().isPresent(), "meetingId")
            .unless(getPasscode().isPresent(), "passcode")
            .unless(getDialIn().isPresent(), "dialIn");
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

  /** Builds a {@link OnlineAccess}; not for use by several threads at once. */
  final class Builder extends ImmutableOnlineAccess.Builder {

    Builder() {

      extras(Extras.none());
    }
  }
}
