package io.github.academicevents.examples.benchmarks;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of an event for a Chinese page as a map, as one writes it in an afternoon; for the
 * events of {@link EventGenerator} it says what the library says.
 */
final class JsonLdMap {

  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

  private JsonLdMap() {}

  static Map<String, Object> of(PeerEvent event) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@context", "https://schema.org");
    map.put("@type", "EducationEvent");
    map.put("@id", event.id());
    String aeon = "https://github.com/tibonto/aeon#" + aeon(event.kind());
    map.put(
        "additionalType",
        event.kind().equals("lecture")
            ? List.of(aeon, "http://www.wikidata.org/entity/Q603773")
            : aeon);
    name(map, event.title());
    map.put("description", zh(event.abstractText()));
    map.put("url", event.url());
    map.put("startDate", time(event.start(), event.timeZone()));
    map.put("endDate", time(event.end(), event.timeZone()));
    boolean hybrid = event.locations().size() > 1;
    map.put(
        "eventAttendanceMode",
        "https://schema.org/" + (hybrid ? "Mixed" : "Offline") + "EventAttendanceMode");
    List<Object> locations = new ArrayList<>();
    event.locations().forEach(location -> locations.add(location(location)));
    map.put("location", one(locations));
    people(map, event);
    PeerEvent.Series series = event.series();
    if (series != null) {
      map.put("superEvent", named("EventSeries", series.name()));
      Map<String, Object> number = node("PropertyValue");
      number.put("propertyID", "series-number");
      number.put("value", series.number());
      number.put("name", series.numberText());
      map.put("identifier", number);
    }
    map.put("inLanguage", one(event.languages()));
    more(map, event);
    return map;
  }

  private static void people(Map<String, Object> map, PeerEvent event) {
    for (PeerEvent.Contribution contribution : event.contributions()) {
      if (contribution.person() != null) {
        map.put("performer", person(contribution.person()));
      } else if (contribution.organization() != null) {
        PeerEvent.Contact contact = event.contacts().get(0);
        Map<String, Object> point = named("ContactPoint", contact.name());
        point.put("email", contact.email());
        map.put("organizer", organization(contribution.organization(), point));
      }
    }
  }

  private static void more(Map<String, Object> map, PeerEvent event) {
    if (event.keywords() != null) {
      map.put("keywords", event.keywords().stream().map(JsonLdMap::zh).toList());
    }
    if (event.subjects() != null) {
      PeerEvent.Subject subject = event.subjects().get(0);
      Map<String, Object> term = node("DefinedTerm");
      term.put("termCode", subject.code());
      name(term, subject.name());
      Map<String, Object> set = node("DefinedTermSet");
      set.put("identifier", subject.scheme());
      term.put("inDefinedTermSet", set);
      map.put("about", term);
    }
    if (event.registration() != null) {
      Map<String, Object> offer = node("Offer");
      offer.put("category", "registration");
      offer.put("url", event.registration().url());
      map.put("offers", offer);
    }
    if (event.resources() != null) {
      PeerEvent.Resource resource = event.resources().get(0);
      Map<String, Object> slides = named("PresentationDigitalDocument", resource.title());
      slides.put("url", resource.url());
      slides.put("license", "https://spdx.org/licenses/" + resource.license());
      map.put("workFeatured", slides);
    }
  }

  private static Map<String, Object> location(PeerEvent.Location location) {
    if ("online".equals(location.type())) {
      Map<String, Object> online = node("VirtualLocation");
      online.put("name", location.platform());
      online.put("url", location.url());
      return online;
    }
    Map<String, Object> place = node("Place");
    place.put("name", zh(location.campus()) + zh(location.building()) + zh(location.room()));
    PeerEvent.Address address = location.address();
    if (address != null) {
      Map<String, Object> postal = node("PostalAddress");
      postal.put("streetAddress", zh(address.street()));
      postal.put("addressLocality", zh(address.locality()));
      postal.put("addressCountry", address.country());
      place.put("address", postal);
    }
    Map<String, Object> building = named("Place", location.building());
    building.put("additionalType", "http://www.wikidata.org/entity/Q41176");
    Map<String, Object> campus = named("Place", location.campus());
    campus.put("additionalType", "http://www.wikidata.org/entity/Q209465");
    building.put("containedInPlace", campus);
    place.put("containedInPlace", building);
    return place;
  }

  private static Map<String, Object> person(PeerEvent.Person person) {
    Map<String, Object> map = named("Person", person.name());
    if (person.honorifics() != null) {
      map.put("honorificSuffix", person.honorifics().contains("doctor") ? "博士" : "教授");
    }
    map.put("jobTitle", zh(person.position()));
    if (person.affiliations() != null) {
      map.put("affiliation", organization(person.affiliations().get(0), null));
    }
    map.put("description", zh(person.biography()));
    if (person.identifiers() != null) {
      String orcid = "https://orcid.org/" + person.identifiers().get(0).value();
      map.put("identifier", orcid);
      map.put("sameAs", orcid);
    }
    return map;
  }

  private static Map<String, Object> organization(
      PeerEvent.Organization organization, @Nullable Map<String, Object> contact) {
    Map<String, Object> department = named("Organization", organization.department());
    if (contact != null) {
      department.put("contactPoint", contact);
    }
    Map<String, Object> whole = named("CollegeOrUniversity", organization.name());
    whole.put("url", organization.url());
    department.put("parentOrganization", whole);
    return department;
  }

  private static Map<String, Object> node(String type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@type", type);
    return node;
  }

  private static Map<String, Object> named(String type, @Nullable Map<String, String> name) {
    Map<String, Object> node = node(type);
    name(node, name);
    return node;
  }

  private static void name(Map<String, Object> node, @Nullable Map<String, String> name) {
    if (name != null) {
      node.put("name", name.get("zh"));
      node.put("alternateName", name.get("en"));
    }
  }

  private static String zh(@Nullable Map<String, String> text) {
    return text == null ? "" : text.getOrDefault("zh", "");
  }

  private static @Nullable Object one(List<?> values) {
    return values.size() == 1 ? values.get(0) : values;
  }

  private static String time(String local, String zone) {
    return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).format(WITH_OFFSET);
  }

  private static String aeon(String kind) {
    return switch (kind) {
      case "seminar" -> "AEON_0000109";
      case "colloquium" -> "AEON_0000101";
      case "forum" -> "AEON_0000105";
      default -> "AEON_0000125";
    };
  }
}
