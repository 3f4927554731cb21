package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Address;
import io.github.academicevents.Agent;
import io.github.academicevents.Capacity;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OnlineAccess;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.Place;
import io.github.academicevents.Subject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an event as plain texts in one language. */
final class EventTexts {

  private final Language language;

  EventTexts(Language language) {
    this.language = language;
  }

  /** The text in the language, else in the other one, else in any; empty if there is none. */
  String text(LocalizedText text) {
    return text.best(language.tag(), language.other().tag()).orElse("");
  }

  String title(AcademicEvent event) {
    String title = text(event.getTitle());
    return title.isEmpty() ? language.pick("题目待定", "Title to be announced") : title;
  }

  String series(EventSeries series) {
    String number =
        series.getNumber().isPresent()
            ? language.pick(
                "第" + series.getNumber().getAsInt() + "期", "No. " + series.getNumber().getAsInt())
            : series.getNumberText().orElse("");
    return joined(Stream.of(text(series.getName()), number), language.pick(" ", ", "));
  }

  String time(AcademicEvent event) {
    Optional<EventTime> start = event.getStart();
    if (start.isEmpty()) {
      return "";
    }
    String from = time(start.get());
    String zone = zone(event, start.get());
    Optional<EventTime> end = event.getEnd().filter(e -> !e.equals(start.get()));
    if (end.isEmpty()) {
      return from + (start.get().isDateOnly() ? "" : zone);
    }
    boolean sameDay = end.get().getDate().equals(start.get().getDate()) && !end.get().isDateOnly();
    String to = sameDay ? end.get().getTime().map(Object::toString).orElse("") : time(end.get());
    return from + "–" + to + (start.get().isDateOnly() ? "" : zone);
  }

  private String zone(AcademicEvent event, EventTime start) {
    if (event.getTimeZone().isEmpty()) {
      return "";
    }
    String id = event.getTimeZone().get();
    String offset =
        event
            .getZone()
            .filter(zone -> !(zone instanceof ZoneOffset))
            .flatMap(zone -> start.getDateTime().map(time -> zone.getRules().getOffset(time)))
            .map(o -> language.pick("，", ", ") + (o.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + o))
            .orElse("");
    String name = event.getZone().filter(ZoneOffset.class::isInstance).isPresent() ? "UTC" : "";
    return language.pick("（", " (") + name + id + offset + language.pick("）", ")");
  }

  String time(EventTime time) {
    String pattern = language.pick("y年M月d日 EEEE", "EEEE, d MMMM y");
    String date = DateTimeFormatter.ofPattern(pattern, formatLocale()).format(time.getDate());
    return date + time.getTime().map(t -> language.pick(" ", ", ") + t).orElse("");
  }

  List<String> places(AcademicEvent event) {
    List<String> places = new ArrayList<>();
    for (Location location : event.getLocations()) {
      String place = location(location);
      if (!place.isEmpty()) {
        places.add(place);
      }
    }
    return places;
  }

  String location(Location location) {
    return location instanceof Place p ? place(p) : online((OnlineAccess) location);
  }

  private String place(Place place) {
    Stream<LocalizedText> parts =
        language == Language.ZH
            ? Stream.of(place.getName(), place.getCampus(), place.getBuilding(), place.getRoom())
            : Stream.of(place.getRoom(), place.getBuilding(), place.getCampus(), place.getName());
    String name = joined(parts.map(this::text), language.pick(" ", ", "));
    String address = place.getAddress().map(this::address).orElse("");
    return joined(Stream.of(name, address), language.pick("，", ", "));
  }

  private String address(Address address) {
    Stream<LocalizedText> parts =
        language == Language.ZH
            ? Stream.of(address.getRegion(), address.getLocality(), address.getStreet())
            : Stream.of(address.getStreet(), address.getLocality(), address.getRegion());
    return joined(parts.map(this::text), language.pick("", ", "));
  }

  // The platform alone: links to join, meeting numbers and passcodes are for those invited.
  private String online(OnlineAccess access) {
    String platform = access.getPlatform().orElse("");
    return joined(Stream.of(language.pick("线上", "Online"), platform), language.pick("：", ": "));
  }

  String name(Agent agent) {
    if (agent instanceof Person person) {
      return person.format(language.tag());
    }
    Organization organization = (Organization) agent;
    return organization(organization);
  }

  String organization(Organization organization) {
    Stream<LocalizedText> parts =
        language == Language.ZH
            ? Stream.of(organization.getName(), organization.getDepartment())
            : Stream.of(organization.getDepartment(), organization.getName());
    return joined(parts.map(this::text), language.pick(" ", ", "));
  }

  String work(Person person) {
    List<String> parts = new ArrayList<>();
    parts.add(text(person.getPosition()));
    person.getAffiliations().forEach(affiliation -> parts.add(organization(affiliation)));
    return joined(parts.stream(), language.pick("，", ", "));
  }

  String fee(Fee fee) {
    String amount =
        fee.getAmount()
            .map(
                a ->
                    a.signum() == 0
                        ? language.pick("免费", "free")
                        : (a.toPlainString() + " " + fee.getCurrency().orElse("")).strip())
            .orElse("");
    return joined(Stream.of(text(fee.getName()), amount), language.pick("：", ": "));
  }

  String capacity(Capacity capacity) {
    List<String> parts = new ArrayList<>();
    capacity.getTotal().ifPresent(n -> parts.add(String.valueOf(n)));
    capacity.getOnsite().ifPresent(n -> parts.add(language.pick("线下 " + n, n + " on site")));
    capacity.getOnline().ifPresent(n -> parts.add(language.pick("线上 " + n, n + " online")));
    capacity.getRemaining().ifPresent(n -> parts.add(language.pick("余 " + n, n + " left")));
    return String.join(language.pick("，", ", "), parts);
  }

  String subject(Subject subject) {
    String name = text(subject.getName());
    return name.isEmpty() ? subject.getCode().orElse("") : name;
  }

  /** The name of a language; the tag itself where it has none. */
  String name(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().isEmpty()
        ? languageTag
        : Locale.forLanguageTag(languageTag).getDisplayName(formatLocale());
  }

  private Locale formatLocale() {
    return language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.UK;
  }

  private static String joined(Stream<String> parts, String separator) {
    return String.join(separator, parts.filter(part -> !part.isBlank()).toList());
  }
}
