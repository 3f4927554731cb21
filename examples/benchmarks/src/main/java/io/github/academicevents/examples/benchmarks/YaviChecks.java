package io.github.academicevents.examples.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints of {@link PeerEvent} in YAVI's own words. */
final class YaviChecks {

  private static final Validator<Map.Entry<String, String>> TITLE = text(2, 250);
  private static final Validator<Map.Entry<String, String>> NAME = text(0, 250);
  private static final Validator<Map.Entry<String, String>> PERSON_NAME = text(0, 100);
  private static final Validator<Map.Entry<String, String>> LONG = text(0, 10_000);

  private static final Validator<PeerEvent.Series> SERIES =
      ValidatorBuilder.<PeerEvent.Series>of()
          .forEach((PeerEvent.Series s) -> texts(s.name()), "name", NAME)
          .build();
  private static final Validator<PeerEvent.Address> ADDRESS =
      ValidatorBuilder.<PeerEvent.Address>of()
          .forEach((PeerEvent.Address a) -> texts(a.street()), "street", NAME)
          .forEach((PeerEvent.Address a) -> texts(a.locality()), "locality", NAME)
          .build();
  private static final Validator<PeerEvent.Location> LOCATION =
      ValidatorBuilder.<PeerEvent.Location>of()
          .forEach((PeerEvent.Location l) -> texts(l.campus()), "campus", NAME)
          .forEach((PeerEvent.Location l) -> texts(l.building()), "building", NAME)
          .forEach((PeerEvent.Location l) -> texts(l.room()), "room", NAME)
          .nestIfPresent(PeerEvent.Location::address, "address", ADDRESS)
          .build();
  private static final Validator<PeerEvent.Identifier> IDENTIFIER =
      ValidatorBuilder.<PeerEvent.Identifier>of()
          .constraint(PeerEvent.Identifier::value, "value", c -> c.notBlank())
          .build();
  private static final Validator<PeerEvent.Organization> ORGANIZATION =
      ValidatorBuilder.<PeerEvent.Organization>of()
          .forEach((PeerEvent.Organization o) -> texts(o.name()), "name", NAME)
          .forEach((PeerEvent.Organization o) -> texts(o.department()), "department", NAME)
          .build();
  private static final Validator<PeerEvent.Person> PERSON =
      ValidatorBuilder.<PeerEvent.Person>of()
          .forEach((PeerEvent.Person p) -> texts(p.name()), "name", PERSON_NAME)
          .forEach((PeerEvent.Person p) -> texts(p.position()), "position", NAME)
          .forEach((PeerEvent.Person p) -> texts(p.biography()), "biography", LONG)
          .forEach((PeerEvent.Person p) -> list(p.affiliations()), "affiliations", ORGANIZATION)
          .forEach((PeerEvent.Person p) -> list(p.identifiers()), "identifiers", IDENTIFIER)
          .build();
  private static final Validator<PeerEvent.Contribution> CONTRIBUTION =
      ValidatorBuilder.<PeerEvent.Contribution>of()
          .constraint(PeerEvent.Contribution::role, "role", c -> c.notBlank())
          .nestIfPresent(PeerEvent.Contribution::person, "person", PERSON)
          .nestIfPresent(PeerEvent.Contribution::organization, "organization", ORGANIZATION)
          .build();
  private static final Validator<PeerEvent.Contact> CONTACT =
      ValidatorBuilder.<PeerEvent.Contact>of()
          .forEach((PeerEvent.Contact c) -> texts(c.name()), "name", NAME)
          .constraint(PeerEvent.Contact::email, "email", c -> c.email())
          .build();
  private static final Validator<PeerEvent.Source> SOURCE =
      ValidatorBuilder.<PeerEvent.Source>of()
          .constraint(PeerEvent.Source::url, "url", c -> c.pattern(PeerEvent.URL))
          .build();

  static final Validator<PeerEvent> EVENT =
      ValidatorBuilder.<PeerEvent>of()
          .constraint(PeerEvent::id, "id", c -> c.notBlank())
          .constraint(PeerEvent::url, "url", c -> c.notBlank().pattern(PeerEvent.URL))
          .constraint(PeerEvent::title, "title", c -> c.notEmpty())
          .forEach((PeerEvent e) -> texts(e.title()), "title", TITLE)
          .forEach((PeerEvent e) -> texts(e.abstractText()), "abstract", LONG)
          .forEach((PeerEvent e) -> keywords(e.keywords()), "keywords", NAME)
          .forEach(
              (PeerEvent e) -> list(e.languages()),
              "languages",
              b -> b._string(s -> s, "language", c -> c.pattern(PeerEvent.TAG)))
          .constraint(PeerEvent::start, "start", c -> c.notNull().pattern(PeerEvent.TIME))
          .constraint(PeerEvent::end, "end", c -> c.pattern(PeerEvent.TIME))
          .constraint(PeerEvent::timeZone, "timeZone", c -> c.notBlank())
          .nestIfPresent(PeerEvent::series, "series", SERIES)
          .forEach((PeerEvent e) -> list(e.locations()), "locations", LOCATION)
          .constraint(PeerEvent::contributions, "contributions", c -> c.notEmpty())
          .forEach(PeerEvent::contributions, "contributions", CONTRIBUTION)
          .forEach((PeerEvent e) -> list(e.contacts()), "contacts", CONTACT)
          .nestIfPresent(PeerEvent::source, "source", SOURCE)
          .constraint(PeerEvent::isInOrder, "inOrder", c -> c.isTrue())
          .build();

  private YaviChecks() {}

  private static Collection<Map.Entry<String, String>> texts(@Nullable Map<String, String> map) {
    return map == null ? Set.of() : map.entrySet();
  }

  private static Collection<Map.Entry<String, String>> keywords(
      @Nullable List<Map<String, String>> keywords) {
    List<Map.Entry<String, String>> texts = new ArrayList<>();
    list(keywords).forEach(keyword -> texts.addAll(keyword.entrySet()));
    return texts;
  }

  private static <T> Collection<T> list(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static Validator<Map.Entry<String, String>> text(int min, int max) {
    return ValidatorBuilder.<Map.Entry<String, String>>of()
        .constraint(
            (Map.Entry<String, String> entry) -> entry.getKey(),
            "tag",
            c -> c.pattern(PeerEvent.TAG))
        .constraint(
            (Map.Entry<String, String> entry) -> entry.getValue(),
            "text",
            c -> c.notBlank().greaterThanOrEqual(min).lessThanOrEqual(max))
        .build();
  }
}
