package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the time zone of an event, and of local times that its zone does not have or has twice.
 */
final class ZoneRules {

  private static final Map<String, String> LINKS = Lists.readPairs("time-zone-links.txt");
  // Links too, but to one of several cities: which one is meant is not known.
  private static final Set<String> REGIONS = Set.of("CET", "EET", "MET", "WET");
  private static final WordSet ABBREVIATIONS =
      WordSet.of(
          "CST", "CDT", "EST", "EDT", "MST", "MDT", "PST", "PDT", "AST", "ADT", "HST", "NST", "IST",
          "BST", "CEST", "EEST", "WEST", "MEZ", "MESZ", "MSK", "GST", "PKT", "ICT", "WIB", "SGT",
          "MYT", "PHT", "HKT", "BJT", "JST", "KST", "ACST", "AEST", "AEDT", "AWST", "NZST", "NZDT",
          "SAST", "CAT", "EAT", "WAT", "ART", "BRT", "SST");
  private static final Set<String> UTC =
      Set.of(
          "UTC",
          "Etc/UTC",
          "GMT",
          "Etc/GMT",
          "+00:00",
          "-00:00",
          "UCT",
          "Etc/UCT",
          "Zulu",
          "Etc/Zulu",
          "Universal",
          "Etc/Universal",
          "Greenwich",
          "Etc/Greenwich",
          "GMT0",
          "Etc/GMT0");

  private ZoneRules() {}

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    String zone = event.getTimeZone().orElse(null);
    ZoneId rules = event.getZone().orElse(null);
    if (zone != null) {
      id(event, zone, rules != null, check);
    } else if (parent == null && lacksZone(event)) {
      String start = event.getStart().map(EventTime::toString).orElse(null);
      check.report(Catalogue.TIME_ZONE_MISSING, null, start);
    }
    if (zone == null && parent != null) {
      rules = parent.getZone().orElse(null);
    }
    if (rules != null && !(rules instanceof ZoneOffset)) {
      gap(event.getStart().orElse(null), "start", rules, check);
      gap(event.getEnd().orElse(null), "end", rules, check);
      gap(event.getDoors().orElse(null), "doors", rules, check);
    }
  }

  static boolean isUtc(String zone) {
    return UTC.contains(zone);
  }

  // Sub-events are in the zone of the whole, so the whole is asked for all of them.
  private static boolean lacksZone(AcademicEvent event) {
    if (event.getTimeZone().isPresent() || event.getExtras().has("timeZone")) {
      return false;
    }
    EventTime start = event.getStart().orElse(null);
    if (start != null && !start.isDateOnly()) {
      return true;
    }
    List<AcademicEvent> parts = event.getSubEvents();
    for (int i = 0; i < parts.size(); i++) {
      if (lacksZone(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static void id(AcademicEvent event, String zone, boolean known, Check check) {
    String link = LINKS.get(zone);
    if (link != null) {
      boolean good = event.withTimeZone(link).getZone().isPresent();
      check.report(Catalogue.TIME_ZONE_DEPRECATED, "timeZone", zone, good ? link : null);
    } else if (REGIONS.contains(zone)) {
      check.report(Catalogue.TIME_ZONE_DEPRECATED, "timeZone", zone);
    } else if (ABBREVIATIONS.contains(zone.strip())) {
      check.report(Catalogue.TIME_ZONE_ABBREVIATION_AMBIGUOUS, "timeZone", zone);
    } else if (!known) {
      check.report(Catalogue.TIME_ZONE_UNKNOWN, "timeZone", zone);
    }
    if (UTC.contains(zone) && UtcAreas.isOutside(event.getLocations())) {
      check.report(Catalogue.TIME_ZONE_UTC_FOR_ONSITE, "timeZone", zone);
    }
  }

  private static void gap(@Nullable EventTime time, String member, ZoneId zone, Check check) {
    LocalDateTime local = time == null ? null : time.getDateTime().orElse(null);
    if (local != null && zone.getRules().getTransition(local) != null) {
      check.report(Catalogue.TIME_LOCAL_GAP_OR_OVERLAP, member, local.toString());
    }
  }
}
