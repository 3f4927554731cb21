package io.github.academicevents.publication;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.Extras;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import java.util.Optional;

/**
 * Takes out of an event what is not for everybody: the ways into an online meeting, and telephone
 * numbers.
 *
 * <p>What people wrote into a text, such as a passcode in the instructions for registration, stays.
 *
 * <pre>{@code
 * PublicEvent.of(event); // no passcode, no meeting number, no number to dial in, no link to join
 * }</pre>
 */
public final class PublicEvent {

  private PublicEvent() {}

  /**
   * An event as everybody may see it, its sub-events included.
   *
   * @param event the event
   * @return the same event where there is nothing to take out
   */
  public static AcademicEvent of(AcademicEvent event) {
    AcademicEvent shown =
        event
            .withLocations(event.getLocations().stream().map(PublicEvent::location).toList())
            .withContributions(
                event.getContributions().stream().map(PublicEvent::contribution).toList())
            .withContacts(event.getContacts().stream().map(PublicEvent::contact).toList())
            .withSubEvents(event.getSubEvents().stream().map(PublicEvent::of).toList());
    return shown.equals(event) ? event : shown;
  }

  /**
   * A way to take part online as everybody may see it: the platform, where to watch, and an address
   * that lets nobody into a meeting. Members that the type has no field for are taken out too.
   *
   * @param access the way to take part
   * @return what may be shown of it
   */
  public static OnlineAccess of(OnlineAccess access) {
    return OnlineAccess.builder()
        .platform(access.getPlatform())
        .url(publicUrl(access))
        .streamUrl(access.getStreamUrl())
        .build();
  }

  /**
   * The address of a way to take part online, where it lets nobody into a meeting: it is of no
   * meeting service, has no query and no fragment, and holds neither meeting number nor passcode.
   *
   * @param access the way to take part
   * @return the address, if everybody may see it
   */
  public static Optional<String> publicUrl(OnlineAccess access) {
    return access.getUrl().filter(url -> JoinLinks.isPublic(url, access));
  }

  private static Location location(Location location) {
    return location instanceof OnlineAccess access ? of(access) : location;
  }

  private static Contribution contribution(Contribution contribution) {
    return contribution
        .getPerson()
        .map(
            person ->
                contribution.withAgent(
                    person
                        .withTelephone(Optional.empty())
                        .withExtras(withoutTelephone(person.getExtras()))))
        .orElse(contribution);
  }

  private static Contact contact(Contact contact) {
    return contact
        .withTelephone(Optional.empty())
        .withExtras(withoutTelephone(contact.getExtras()));
  }

  private static Extras withoutTelephone(Extras extras) {
    return extras.without("telephone");
  }
}
