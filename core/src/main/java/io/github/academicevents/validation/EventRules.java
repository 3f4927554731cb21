package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules of what an event should have: an id, a page, a language, an abstract, a speaker, an
 * organizer, a contact. What the whole has, its sub-events need not repeat.
 */
final class EventRules {

  private EventRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    if (parent == null) {
      whole(event, check);
    }
    if (isTalk(event.getKind())) {
      talk(event, check);
    }
    TitleRules.check(event, parent, check);
    AbstractRules.check(event, check);
    AttendanceRules.check(event, check);
    LanguageRules.check(event.getLanguages(), check);
  }

  private static void whole(AcademicEvent event, Check check) {
    if (isMissing(event, event.getId().isPresent(), "id")) {
      check.report(Catalogue.EVENT_ID_MISSING, null);
    }
    if (isMissing(event, event.getUrl().isPresent(), "url")) {
      check.report(Catalogue.EVENT_URL_MISSING, null);
    }
    if (isMissing(event, !event.getLanguages().isEmpty(), "languages")) {
      check.report(Catalogue.EVENT_LANGUAGE_MISSING, null);
    }
    if (isMissing(event, hasContact(event), "contacts")) {
      check.report(Catalogue.EVENT_NO_CONTACT, null);
    }
    if (isMissing(event, hasOrganizer(event), "contributions")) {
      check.report(Catalogue.EVENT_NO_ORGANIZER, null);
    }
  }

  private static void talk(AcademicEvent event, Check check) {
    if (isMissing(event, !event.getAbstractText().isEmpty(), "abstract")
        && event.getStatus() != EventStatus.CANCELLED) {
      check.report(Catalogue.EVENT_DESCRIPTION_MISSING, null);
    }
    if (isMissing(event, hasSpeaker(event), "contributions")
        && event.getSubEvents().isEmpty()
        && !event.getToBeAnnounced().contains(OpenDetail.SPEAKER)
        && !event.getExtras().has("toBeAnnounced")
        && !event.getExtras().has("subEvents")) {
      check.report(Catalogue.EVENT_NO_SPEAKER, null);
    }
  }

  private static boolean isMissing(AcademicEvent event, boolean present, String member) {
    return !present && !event.getExtras().has(member);
  }

  /** Whether it is about what somebody says, so that it needs a speaker and an abstract. */
  static boolean isTalk(EventKind kind) {
    return switch (kind) {
      case TALK,
          LECTURE,
          PUBLIC_LECTURE,
          SEMINAR,
          COLLOQUIUM,
          KEYNOTE,
          INVITED_TALK,
          FLASH_TALK,
          THESIS_DEFENCE,
          THESIS_PROPOSAL,
          INAUGURAL_LECTURE ->
          true;
      default -> false;
    };
  }

  private static boolean hasSpeaker(AcademicEvent event) {
    List<Contribution> contributions = event.getContributions();
    for (int i = 0; i < contributions.size(); i++) {
      Role role = contributions.get(i).getRole().orElse(null);
      if (role == null
          || role == Role.SPEAKER
          || role == Role.KEYNOTE_SPEAKER
          || role == Role.CANDIDATE) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOrganizer(AcademicEvent event) {
    if (event.getPartOf().isPresent()
        || event.getSeries().isPresent() && !event.getSeries().get().getName().isEmpty()
        || event.getExtras().has("series")) {
      return true;
    }
    List<Contribution> contributions = event.getContributions();
    for (int i = 0; i < contributions.size(); i++) {
      Role role = contributions.get(i).getRole().orElse(null);
      if (role == null
          || role == Role.ORGANIZER
          || role == Role.CO_ORGANIZER
          || role == Role.SUPPORTING_ORGANIZER
          || role == Role.HOST
              && contributions.get(i).getAgent().orElse(null) instanceof Organization) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasContact(AcademicEvent event) {
    List<Contact> contacts = event.getContacts();
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      if (!contact.getName().isEmpty()
          || contact.getEmail().isPresent()
          || contact.getTelephone().isPresent()
          || contact.getUrl().isPresent()
          || !contact.getExtras().isEmpty()) {
        return true;
      }
    }
    List<Contribution> contributions = event.getContributions();
    for (int i = 0; i < contributions.size(); i++) {
      Role role = contributions.get(i).getRole().orElse(null);
      if ((role == Role.INVITER || role == Role.HOST || role == Role.ORGANIZER)
          && contributions.get(i).getAgent().orElse(null) instanceof Person person
          && person.getEmail().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
