package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Person;
import io.github.academicevents.Role;
import io.github.academicevents.publication.EventFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of an event as its page shows them. */
final class EventPeople {

  private final PageItems items;
  private final EventFormat texts;

  EventPeople(PageItems items, EventFormat texts) {
    this.items = items;
    this.texts = texts;
  }

  /** Whether a contribution is shown as a card of its own, not as a line among the facts. */
  static boolean isCard(Contribution contribution) {
    Optional<Person> person = contribution.getPerson();
    return person.isPresent()
        && (isSpeaker(contribution) || !person.get().getBiography().isEmpty());
  }

  /** The names of those who speak, for the line under the title. */
  List<Map<String, String>> speakers(AcademicEvent event) {
    List<Map<String, String>> speakers = new ArrayList<>();
    for (Contribution contribution : event.getContributions()) {
      Optional<Agent> agent = contribution.getAgent();
      if (agent.isPresent() && isSpeaker(contribution) && !texts.name(agent.get()).isEmpty()) {
        speakers.add(items.link(items.of(agent.get()), ""));
      }
    }
    return speakers;
  }

  List<Map<String, Object>> cards(AcademicEvent event) {
    List<Map<String, Object>> cards = new ArrayList<>();
    for (Contribution contribution : event.getContributions()) {
      if (isCard(contribution)) {
        Person person = contribution.getPerson().orElseThrow();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("role", contribution.getRole().map(r -> texts.text(r.getLabel())).orElse(""));
        card.put("name", items.of(person));
        card.put("work", texts.work(person));
        card.put("biography", items.paragraphs(person.getBiography()));
        card.put("links", identifiers(person));
        cards.add(card);
      }
    }
    return cards;
  }

  private List<Map<String, String>> identifiers(Person person) {
    return person.getIdentifiers().stream()
        .filter(id -> id.getScheme().filter("orcid"::equals).isPresent())
        .flatMap(id -> id.getValue().stream())
        .filter(value -> value.chars().allMatch(c -> c == '-' || c == 'X' || c >= '0' && c <= '9'))
        .map(value -> items.link("ORCID " + value, "https://orcid.org/" + value))
        .toList();
  }

  private static boolean isSpeaker(Contribution contribution) {
    return contribution.getRole().filter(Role::isSpeaking).isPresent();
  }
}
