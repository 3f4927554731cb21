package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mends what is to be announced and was written as a text: marks it as open instead. */
final class PlaceholderMends {

  private PlaceholderMends() {}

  /** Takes the text out and marks what it stood for as open. */
  static AcademicEvent open(AcademicEvent event, List<String> steps, Finding finding) {
    OpenDetail detail = detail(event, steps);
    if (detail == null) {
      return event;
    }
    AcademicEvent rest = without(event, detail, steps);
    List<OpenDetail> open = new ArrayList<>(rest.getToBeAnnounced());
    if (!open.contains(detail)) {
      open.add(detail);
    }
    return rest.withToBeAnnounced(open);
  }

  private static AcademicEvent without(AcademicEvent event, OpenDetail detail, List<String> steps) {
    if (detail == OpenDetail.TITLE) {
      return event.withTitle(LocalizedText.empty());
    }
    int index = Integer.parseInt(steps.get(1));
    if (detail == OpenDetail.SPEAKER) {
      List<Contribution> contributions = new ArrayList<>(event.getContributions());
      contributions.remove(index);
      return event.withContributions(contributions);
    }
    return event.withLocations(List.of());
  }

  /** What is open if the text at a place says nothing else; null where more would be lost. */
  static @Nullable OpenDetail detail(AcademicEvent event, List<String> steps) {
    if (event.getExtras().has("toBeAnnounced")) {
      return null;
    }
    return switch (steps.get(0)) {
      case "title" -> isOpen(event.getTitle()) ? OpenDetail.TITLE : null;
      case "contributions" -> {
        Contribution contribution = event.getContributions().get(Integer.parseInt(steps.get(1)));
        yield steps.size() == 5 && isOpen(contribution) ? OpenDetail.SPEAKER : null;
      }
      case "locations" ->
          event.getLocations().size() == 1 && isOpen(event.getLocations().get(0))
              ? OpenDetail.LOCATION
              : null;
      default -> null;
    };
  }

  private static boolean isOpen(Contribution contribution) {
    Person person = contribution.getPerson().orElse(null);
    return person != null
        && contribution.equals(Contribution.of(Role.SPEAKER, Person.of(person.getName())))
        && isOpen(person.getName());
  }

  private static boolean isOpen(Location location) {
    if (!(location instanceof Place place)) {
      return false;
    }
    Place named = Place.builder().name(place.getName()).room(place.getRoom()).build();
    return place.equals(named)
        && (place.getName().isEmpty() || isOpen(place.getName()))
        && (place.getRoom().isEmpty() || isOpen(place.getRoom()));
  }

  private static boolean isOpen(LocalizedText text) {
    return text.getExtras().isEmpty()
        && text.asMap().values().stream().allMatch(PlaceholderRules::isOne);
  }
}
