package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventStatus;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All values of an event that a page tells, by pointer. */
final class EventValues {

  private final String prefix;

  /** What the page says, letter by letter. */
  private final Map<String, String> texts;

  /** What the page says in its own words: times, codes, numbers. */
  private final Map<String, String> codes;

  private EventValues(String prefix, Map<String, String> texts, Map<String, String> codes) {
    this.prefix = prefix;
    this.texts = texts;
    this.codes = codes;
  }

  static EventValues of(AcademicEvent event) {
    EventValues values = new EventValues("", new LinkedHashMap<>(), new LinkedHashMap<>());
    values.add(event);
    return values;
  }

  Map<String, String> texts() {
    return texts;
  }

  Map<String, String> codes() {
    return codes;
  }

  private void add(AcademicEvent event) {
    text("/title", event.getTitle());
    text("/abstract", event.getAbstractText());
    text("/audience", event.getAudience());
    each("/keywords", event.getKeywords(), this::text);
    each("/languages", event.getLanguages(), this::code);
    text("/url", event.getUrl());
    code("/start", event.getStart());
    code("/end", event.getEnd());
    code("/doors", event.getDoors());
    each("/previousStarts", event.getPreviousStarts(), this::code);
    if (event.getStatus() != EventStatus.SCHEDULED) {
      code("/status", event.getStatus());
    }
    event
        .getSeries()
        .ifPresent(
            series -> {
              text("/series/name", series.getName());
              series.getNumber().ifPresent(number -> code("/series/number", number));
            });
    each("/locations", event.getLocations(), this::location);
    each("/contributions", event.getContributions(), this::contribution);
    each("/contacts", event.getContacts(), this::contact);
    event.getRegistration().ifPresent(this::registration);
    code("/source/published", event.getSource().flatMap(source -> source.getPublished()));
    each(
        "/subEvents",
        event.getSubEvents(),
        (pointer, part) -> new EventValues(prefix + pointer, texts, codes).add(part));
  }

  private void location(String pointer, Location location) {
    if (location instanceof Place place) {
      text(pointer + "/name", place.getName());
      text(pointer + "/campus", place.getCampus());
      text(pointer + "/building", place.getBuilding());
      text(pointer + "/room", place.getRoom());
      place
          .getAddress()
          .ifPresent(
              address -> {
                text(pointer + "/address/street", address.getStreet());
                text(pointer + "/address/locality", address.getLocality());
                text(pointer + "/address/region", address.getRegion());
                text(pointer + "/address/postalCode", address.getPostalCode());
              });
    } else if (location instanceof OnlineAccess online) {
      code(pointer + "/platform", online.getPlatform());
      text(pointer + "/url", online.getUrl());
      text(pointer + "/meetingId", online.getMeetingId());
      text(pointer + "/passcode", online.getPasscode());
    }
  }

  private void contribution(String pointer, Contribution contribution) {
    Agent agent = contribution.getAgent().orElseThrow();
    if (agent instanceof Person person) {
      text(pointer + "/person/name", person.getName());
      text(pointer + "/person/position", person.getPosition());
      text(pointer + "/person/biography", person.getBiography());
      text(pointer + "/person/email", person.getEmail());
      each(pointer + "/person/honorifics", person.getHonorifics(), this::code);
      each(
          pointer + "/person/affiliations",
          person.getAffiliations(),
          (at, unit) -> text(at + "/name", unit.getName()));
    } else if (agent instanceof Organization organization) {
      text(pointer + "/organization/name", organization.getName());
    }
  }

  private void contact(String pointer, Contact contact) {
    text(pointer + "/name", contact.getName());
    text(pointer + "/email", contact.getEmail());
    text(pointer + "/telephone", contact.getTelephone());
  }

  private void registration(Registration registration) {
    text("/registration/url", registration.getUrl());
    text("/registration/email", registration.getEmail());
    text("/registration/instructions", registration.getInstructions());
    code("/registration/closes", registration.getCloses());
  }

  private interface Reader<T> {
    void read(String pointer, T value);
  }

  private static <T> void each(String pointer, List<T> values, Reader<T> reader) {
    for (int i = 0; i < values.size(); i++) {
      reader.read(pointer + "/" + i, values.get(i));
    }
  }

  private void text(String pointer, LocalizedText text) {
    text.forEach((tag, value) -> texts.put(prefix + pointer + "/" + tag, value));
  }

  private void text(String pointer, Optional<String> text) {
    text.ifPresent(value -> texts.put(prefix + pointer, value));
  }

  private void code(String pointer, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(it -> codes.put(prefix + pointer, it.toString()));
    } else {
      codes.put(prefix + pointer, value.toString());
    }
  }
}
