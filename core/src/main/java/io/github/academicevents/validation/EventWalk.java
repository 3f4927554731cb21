package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Capacity;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.Fee;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.Source;
import io.github.academicevents.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one way through an event, on which every rule that looks at a record is called: each value
 * once, each text once.
 *
 * <p>It runs for every record of a bulk check: no lambda, stream or text is made on the way.
 */
final class EventWalk {

  private final Check check;
  private final TextWalk texts;
  private final AgentWalk agents;

  private EventWalk(Check check) {
    this.check = check;
    texts = new TextWalk(check);
    agents = new AgentWalk(check, texts);
  }

  static void check(AcademicEvent event, Check check) {
    new EventWalk(check).event(event, null);
  }

  private void event(AcademicEvent event, @Nullable AcademicEvent parent) {
    whole(event, parent);
    texts.begin(event);
    texts.check(event.getTitle(), "title", TextKind.TITLE);
    texts.check(event.getAbstractText(), "abstract", TextKind.PROSE);
    texts.check(event.getAudience(), "audience", TextKind.PHRASE);
    keywords(event);
    subjects(event);
    series(event);
    locations(event.getLocations());
    contributions(event.getContributions());
    contacts(event.getContacts());
    registration(event);
    fees(event);
    capacity(event);
    resources(event);
    IdentifierRules.check(event.getIdentifiers(), check);
    partOf(event);
    source(event);
    subEvents(event);
  }

  private void whole(AcademicEvent event, @Nullable AcademicEvent parent) {
    url(event.getUrl().orElse(null), "url");
    EventRules.check(event, parent, check);
    TimeRules.check(event, parent, check);
    StatusRules.check(event, parent, check);
    StructureRules.check(event, parent, check);
    PlaceRules.checkPresence(event, parent, check);
    OnlinePlaceRules.check(event, check);
    ContributionRules.check(event, check);
    SubjectRules.check(event, check);
    Profile profile = check.profile();
    if (profile.isBilingual()) {
      BilingualRules.check(event, check);
    }
    if (parent == null && profile.isGoogle()) {
      GoogleRules.check(event, check);
    }
    OwnRules.check(event, check);
  }

  private void url(@Nullable String url, String member) {
    if (url != null) {
      UrlRules.check(url, member, check);
    }
  }

  private void mail(@Nullable String mail, String member) {
    if (mail != null) {
      MailRules.check(mail, member, check);
    }
  }

  private void keywords(AcademicEvent event) {
    check.enter("keywords");
    for (int i = 0; i < event.getKeywords().size(); i++) {
      check.enter(i);
      texts.check(event.getKeywords().get(i), TextKind.PHRASE);
      check.leave();
    }
    check.leave();
  }

  private void subjects(AcademicEvent event) {
    check.enter("subjects");
    for (int i = 0; i < event.getSubjects().size(); i++) {
      Subject subject = event.getSubjects().get(i);
      check.enter(i);
      texts.check(subject.getName(), "name", TextKind.PHRASE);
      check.leave();
    }
    check.leave();
  }

  private void series(AcademicEvent event) {
    EventSeries series = event.getSeries().orElse(null);
    if (series != null) {
      check.enter("series");
      SeriesRules.check(series, event, check);
      url(series.getUrl().orElse(null), "url");
      texts.check(series.getName(), "name", TextKind.NAME);
      texts.check(series.getNumberText().orElse(null), "numberText");
      check.leave();
    }
  }

  private void locations(List<Location> locations) {
    check.enter("locations");
    for (int i = 0; i < locations.size(); i++) {
      check.enter(i);
      if (locations.get(i) instanceof Place place) {
        PlaceRules.check(place, check);
        texts.check(place.getName(), "name", TextKind.NAME);
        texts.check(place.getCampus(), "campus", TextKind.NAME);
        texts.check(place.getBuilding(), "building", TextKind.NAME);
        texts.check(place.getRoom(), "room", TextKind.NAME);
        agents.address(place.getAddress().orElse(null));
      } else if (locations.get(i) instanceof OnlineAccess access) {
        OnlineRules.check(access, check);
        texts.check(access.getPlatform().orElse(null), "platform");
      }
      check.leave();
    }
    check.leave();
  }

  private void contributions(List<Contribution> contributions) {
    check.enter("contributions");
    for (int i = 0; i < contributions.size(); i++) {
      check.enter(i);
      agents.check(contributions.get(i).getAgent().orElse(null));
      check.leave();
    }
    check.leave();
  }

  private void contacts(List<Contact> contacts) {
    check.enter("contacts");
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      check.enter(i);
      url(contact.getUrl().orElse(null), "url");
      mail(contact.getEmail().orElse(null), "email");
      String phone = contact.getTelephone().orElse(null);
      if (phone != null) {
        PhoneRules.check(phone, "telephone", check);
      }
      texts.check(contact.getName(), "name", TextKind.PERSON_NAME);
      check.leave();
    }
    check.leave();
  }

  private void registration(AcademicEvent event) {
    Registration registration = event.getRegistration().orElse(null);
    if (registration != null) {
      check.enter("registration");
      RegistrationRules.check(registration, event, check);
      url(registration.getUrl().orElse(null), "url");
      mail(registration.getEmail().orElse(null), "email");
      texts.check(registration.getInstructions(), "instructions", TextKind.PHRASE);
      check.leave();
    }
  }

  private void fees(AcademicEvent event) {
    check.enter("fees");
    for (int i = 0; i < event.getFees().size(); i++) {
      Fee fee = event.getFees().get(i);
      check.enter(i);
      FeeRules.check(fee, event, check);
      url(fee.getUrl().orElse(null), "url");
      texts.check(fee.getName(), "name", TextKind.PHRASE);
      check.leave();
    }
    check.leave();
  }

  private void capacity(AcademicEvent event) {
    Capacity capacity = event.getCapacity().orElse(null);
    if (capacity != null) {
      check.enter("capacity");
      CapacityRules.check(capacity, event, check);
      check.leave();
    }
  }

  private void resources(AcademicEvent event) {
    check.enter("resources");
    for (int i = 0; i < event.getResources().size(); i++) {
      Resource resource = event.getResources().get(i);
      check.enter(i);
      ResourceRules.check(resource, event, check);
      url(resource.getUrl().orElse(null), "url");
      texts.check(resource.getTitle(), "title", TextKind.PHRASE);
      check.leave();
    }
    check.leave();
  }

  private void partOf(AcademicEvent event) {
    EventReference partOf = event.getPartOf().orElse(null);
    if (partOf != null) {
      check.enter("partOf");
      url(partOf.getUrl().orElse(null), "url");
      texts.check(partOf.getTitle(), "title", TextKind.PHRASE);
      check.leave();
    }
  }

  private void source(AcademicEvent event) {
    Source source = event.getSource().orElse(null);
    if (source != null) {
      check.enter("source");
      SourceRules.check(source, event, check);
      url(source.getUrl().orElse(null), "url");
      texts.check(source.getPublisher(), "publisher", TextKind.NAME);
      check.leave();
    }
  }

  private void subEvents(AcademicEvent event) {
    check.enter("subEvents");
    for (int i = 0; i < event.getSubEvents().size(); i++) {
      check.enter(i);
      event(event.getSubEvents().get(i), event);
      check.leave();
    }
    check.leave();
  }
}
