package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventStatus;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a reading says, as texts by field: of each value the forms it has. */
final class CorpusFacts {

  private final Map<String, List<Set<String>>> got = new LinkedHashMap<>();

  private CorpusFacts() {}

  static Map<String, List<Set<String>>> of(Reading reading) {
    CorpusFacts facts = new CorpusFacts();
    reading.getEvents().forEach(facts::addEvent);
    for (Finding finding : reading.getFindings()) {
      facts.add("finding", Set.of(finding.getCode()));
    }
    return facts.got;
  }

  private void addEvent(AcademicEvent event) {
    add("title", texts(event.getTitle()));
    event.getContributions().forEach(this::addContribution);
    event.getStart().ifPresent(start -> add("start", Set.of(start.toString())));
    event.getEnd().ifPresent(end -> add("end", Set.of(end.toString())));
    event.getTimeZone().ifPresent(zone -> add("zone", Set.of(zone)));
    event.getLocations().forEach(this::addLocation);
    event
        .getSeries()
        .ifPresent(
            series -> {
              add("series", texts(series.getName()));
              series.getNumber().ifPresent(n -> add("number", Set.of(Integer.toString(n))));
            });
    event.getAbstractText().forEach((language, text) -> add("abstract", Set.of(language)));
    if (event.getStatus() != EventStatus.SCHEDULED) {
      add("status", Set.of(event.getStatus().getCode()));
    }
    if (!event.getSubEvents().isEmpty()) {
      add("talks", Set.of(Integer.toString(event.getSubEvents().size())));
      event.getSubEvents().forEach(this::addEvent);
    }
  }

  private void addContribution(Contribution contribution) {
    Role role = contribution.getRole().orElse(Role.ATTENDEE);
    boolean speaks = role == Role.SPEAKER || role == Role.KEYNOTE_SPEAKER || role == Role.CANDIDATE;
    if (speaks && contribution.getPerson().isPresent()) {
      Person person = contribution.getPerson().get();
      add("speaker", texts(person.getName()));
      person.getAffiliations().forEach(unit -> add("unit", texts(unit.getName())));
      person.getBiography().forEach((language, text) -> add("bio", Set.of(language)));
    }
    contribution
        .getOrganization()
        .map(Organization::getName)
        .ifPresent(name -> add("organizer", texts(name)));
  }

  private void addLocation(Location location) {
    if (location instanceof Place place) {
      Map<String, String> whole = new LinkedHashMap<>();
      for (LocalizedText part :
          List.of(place.getCampus(), place.getBuilding(), place.getName(), place.getRoom())) {
        part.forEach((language, text) -> whole.merge(language, text, String::concat));
      }
      add("place", new LinkedHashSet<>(whole.values()));
    } else if (location instanceof OnlineAccess online) {
      Set<String> forms = new LinkedHashSet<>();
      online.getMeetingId().ifPresent(forms::add);
      online.getUrl().ifPresent(forms::add);
      online.getPlatform().ifPresent(forms::add);
      add("online", forms);
    }
  }

  private static Set<String> texts(LocalizedText text) {
    return new LinkedHashSet<>(text.asMap().values());
  }

  private void add(String field, Set<String> forms) {
    if (!forms.isEmpty()) {
      got.computeIfAbsent(field, key -> new ArrayList<>()).add(forms);
    }
  }
}
