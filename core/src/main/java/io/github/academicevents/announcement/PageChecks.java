package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AcademicTitle;
import io.github.academicevents.Contact;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the two languages of a page name the same person, and its mail fits where it stands. */
final class PageChecks {

  private final Vocabulary words;
  private final Findings findings;

  PageChecks(Vocabulary words, Findings findings) {
    this.words = words;
    this.findings = findings;
  }

  void check(AcademicEvent event, List<Segment> segments) {
    checkInviter(event, segments);
    String host = WebHost.of(event.getUrl().orElse(""));
    Slice url = url(segments);
    if (url != null
        && WebHost.isForeign(host, mails(event))
        && new OnlineReader(words).platform(url) == null) {
      findings.add("spam.domain-mismatch", "/url", url, host, null);
    }
  }

  /**
   * A Chinese half that has an inviter and an English one that has a contact mean one person, as a
   * rule: surely if the surname is the same, likely if the contact is a professor.
   */
  private void checkInviter(AcademicEvent event, List<Segment> segments) {
    Segment contact = onlyEnglishContact(segments);
    String chinese = onlyInviter(event);
    if (contact == null || chinese == null || event.getContacts().size() != 1) {
      return;
    }
    Contact built = event.getContacts().get(0);
    String latin = built.getName().get("en").orElse(null);
    if (latin == null
        || built.getName().get("zh").isPresent()
        || words.people().surnames().agree(chinese, latin)) {
      return;
    }
    if (words.people().surnames().shareSurname(chinese, latin) || hasRank(contact)) {
      findings.add(
          "consistency.inviter-vs-contact-en", "/contacts/0/name/en", contact.value(), latin, null);
    }
  }

  private static @Nullable Segment onlyEnglishContact(List<Segment> segments) {
    Segment only = null;
    for (Segment segment : segments) {
      if (segment.field() == Field.CONTACT && Han.any(segment.value())) {
        return null;
      }
      if (segment.field() == Field.CONTACT && !segment.label().isChinese()) {
        only = segment;
      }
    }
    return only;
  }

  /** The Chinese name of the inviter where there is one, and no English one. */
  private static @Nullable String onlyInviter(AcademicEvent event) {
    List<LocalizedText> names =
        event.getContributions().stream()
            .filter(contribution -> contribution.getRole().filter(Role.INVITER::equals).isPresent())
            .flatMap(contribution -> contribution.getPerson().stream())
            .map(Person::getName)
            .toList();
    return names.size() != 1 || names.get(0).get("en").isPresent()
        ? null
        : names.get(0).get("zh").orElse(null);
  }

  private boolean hasRank(Segment contact) {
    return new PeopleReader(words)
        .read(contact.value().part(contact.value().start(), contact.value().start() + 100)).stream()
            .flatMap(person -> person.titles.stream())
            .anyMatch(title -> title.title().getKind() == AcademicTitle.Kind.RANK);
  }

  private static List<String> mails(AcademicEvent event) {
    Stream<Optional<String>> contacts = event.getContacts().stream().map(Contact::getEmail);
    Stream<Optional<String>> people =
        event.getContributions().stream()
            .map(contribution -> contribution.getPerson().flatMap(Person::getEmail));
    return Stream.concat(contacts, people).flatMap(Optional::stream).toList();
  }

  private static @Nullable Slice url(List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.field() == Field.URL)
        .map(Segment::value)
        .findFirst()
        .orElse(null);
  }
}
