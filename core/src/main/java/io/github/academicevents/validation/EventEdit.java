package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Fee;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.Source;
import io.github.academicevents.Subject;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Puts suggestions in their places: the model with single values replaced. */
final class EventEdit {

  private EventEdit() {}

  /**
   * The event with what {@code edits} hold for it; places that it does not have are passed over.
   */
  static AcademicEvent apply(AcademicEvent old, Edits edits) {
    AcademicEvent event = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      event = member(event, member.getKey(), member.getValue());
    }
    return event;
  }

  private static AcademicEvent member(AcademicEvent event, String name, Edits edits) {
    return switch (name) {
      case "id" -> event.withId(edits.text(event.getId()));
      case "url" -> event.withUrl(edits.text(event.getUrl()));
      case "kind" ->
          event.withKind(edits.value(Optional.of(event.getKind()), EventKind::find).orElseThrow());
      case "status" ->
          event.withStatus(
              edits.value(Optional.of(event.getStatus()), EventStatus::find).orElseThrow());
      case "title" -> event.withTitle(edits.localized(event.getTitle()));
      case "abstract" -> event.withAbstractText(edits.localized(event.getAbstractText()));
      case "audience" -> event.withAudience(edits.localized(event.getAudience()));
      case "keywords" ->
          event.withKeywords(edits.list(event.getKeywords(), (text, in) -> in.localized(text)));
      case "subjects" -> event.withSubjects(edits.list(event.getSubjects(), EventEdit::subject));
      case "languages" -> event.withLanguages(edits.texts(event.getLanguages()));
      case "series" -> event.withSeries(edits.in(event.getSeries(), EventEdit::series));
      case "start" -> event.withStart(edits.value(event.getStart(), EventEdit::time));
      case "end" -> event.withEnd(edits.value(event.getEnd(), EventEdit::time));
      case "doors" -> event.withDoors(edits.value(event.getDoors(), EventEdit::time));
      case "timeZone" -> event.withTimeZone(edits.text(event.getTimeZone()));
      case "locations" ->
          event.withLocations(edits.list(event.getLocations(), EventEdit::location));
      case "contributions" ->
          event.withContributions(edits.list(event.getContributions(), AgentEdit::contribution));
      case "contacts" -> event.withContacts(edits.list(event.getContacts(), EventEdit::contact));
      case "registration" ->
          event.withRegistration(edits.in(event.getRegistration(), EventEdit::registration));
      case "fees" -> event.withFees(edits.list(event.getFees(), EventEdit::fee));
      case "resources" ->
          event.withResources(edits.list(event.getResources(), EventEdit::resource));
      case "identifiers" ->
          event.withIdentifiers(edits.list(event.getIdentifiers(), AgentEdit::identifier));
      case "partOf" -> event.withPartOf(edits.in(event.getPartOf(), EventEdit::reference));
      case "source" -> event.withSource(edits.in(event.getSource(), EventEdit::source));
      case "subEvents" -> event.withSubEvents(edits.list(event.getSubEvents(), EventEdit::apply));
      default -> event;
    };
  }

  private static Optional<EventTime> time(String text) {
    try {
      return Optional.of(EventTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Location location(Location old, Edits edits) {
    return old instanceof Place place ? place(place, edits) : online((OnlineAccess) old, edits);
  }

  private static Subject subject(Subject old, Edits edits) {
    Subject subject = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      subject =
          switch (member.getKey()) {
            case "scheme" -> subject.withScheme(inside.text(subject.getScheme()));
            case "code" -> subject.withCode(inside.text(subject.getCode()));
            case "name" -> subject.withName(inside.localized(subject.getName()));
            default -> subject;
          };
    }
    return subject;
  }

  private static EventSeries series(EventSeries old, Edits edits) {
    EventSeries series = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      series =
          switch (member.getKey()) {
            case "id" -> series.withId(inside.text(series.getId()));
            case "name" -> series.withName(inside.localized(series.getName()));
            case "url" -> series.withUrl(inside.text(series.getUrl()));
            case "numberText" -> series.withNumberText(inside.text(series.getNumberText()));
            default -> series;
          };
    }
    return series;
  }

  private static Contact contact(Contact old, Edits edits) {
    Contact contact = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      contact =
          switch (member.getKey()) {
            case "name" -> contact.withName(inside.localized(contact.getName()));
            case "email" -> contact.withEmail(inside.text(contact.getEmail()));
            case "telephone" -> contact.withTelephone(inside.text(contact.getTelephone()));
            case "url" -> contact.withUrl(inside.text(contact.getUrl()));
            default -> contact;
          };
    }
    return contact;
  }

  private static Registration registration(Registration old, Edits edits) {
    Registration registration = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      registration =
          switch (member.getKey()) {
            case "url" -> registration.withUrl(inside.text(registration.getUrl()));
            case "email" -> registration.withEmail(inside.text(registration.getEmail()));
            case "instructions" ->
                registration.withInstructions(inside.localized(registration.getInstructions()));
            default -> registration;
          };
    }
    return registration;
  }

  private static Fee fee(Fee old, Edits edits) {
    Fee fee = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      fee =
          switch (member.getKey()) {
            case "name" -> fee.withName(inside.localized(fee.getName()));
            case "currency" -> fee.withCurrency(inside.text(fee.getCurrency()));
            case "availability" -> fee.withAvailability(inside.text(fee.getAvailability()));
            case "url" -> fee.withUrl(inside.text(fee.getUrl()));
            default -> fee;
          };
    }
    return fee;
  }

  private static Resource resource(Resource old, Edits edits) {
    Resource resource = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      resource =
          switch (member.getKey()) {
            case "url" -> resource.withUrl(inside.text(resource.getUrl()));
            case "title" -> resource.withTitle(inside.localized(resource.getTitle()));
            case "language" -> resource.withLanguage(inside.text(resource.getLanguage()));
            case "license" -> resource.withLicense(inside.text(resource.getLicense()));
            default -> resource;
          };
    }
    return resource;
  }

  private static EventReference reference(EventReference old, Edits edits) {
    EventReference reference = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      reference =
          switch (member.getKey()) {
            case "id" -> reference.withId(inside.text(reference.getId()));
            case "title" -> reference.withTitle(inside.localized(reference.getTitle()));
            case "url" -> reference.withUrl(inside.text(reference.getUrl()));
            default -> reference;
          };
    }
    return reference;
  }

  private static Source source(Source old, Edits edits) {
    Source source = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      source =
          switch (member.getKey()) {
            case "url" -> source.withUrl(inside.text(source.getUrl()));
            case "publisher" -> source.withPublisher(inside.localized(source.getPublisher()));
            case "license" -> source.withLicense(inside.text(source.getLicense()));
            default -> source;
          };
    }
    return source;
  }

  private static Place place(Place old, Edits edits) {
    Place place = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      place =
          switch (member.getKey()) {
            case "name" -> place.withName(inside.localized(place.getName()));
            case "campus" -> place.withCampus(inside.localized(place.getCampus()));
            case "building" -> place.withBuilding(inside.localized(place.getBuilding()));
            case "room" -> place.withRoom(inside.localized(place.getRoom()));
            case "address" -> place.withAddress(inside.in(place.getAddress(), AgentEdit::address));
            case "url" -> place.withUrl(inside.text(place.getUrl()));
            default -> place;
          };
    }
    return place;
  }

  private static OnlineAccess online(OnlineAccess old, Edits edits) {
    OnlineAccess online = old;
    for (Map.Entry<String, Edits> member : edits.members().entrySet()) {
      Edits inside = member.getValue();
      online =
          switch (member.getKey()) {
            case "platform" -> online.withPlatform(inside.text(online.getPlatform()));
            case "url" -> online.withUrl(inside.text(online.getUrl()));
            case "streamUrl" -> online.withStreamUrl(inside.text(online.getStreamUrl()));
            case "meetingId" -> online.withMeetingId(inside.text(online.getMeetingId()));
            case "passcode" -> online.withPasscode(inside.text(online.getPasscode()));
            case "dialIn" -> online.withDialIn(inside.text(online.getDialIn()));
            default -> online;
          };
    }
    return online;
  }
}
