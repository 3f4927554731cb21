package io.github.academicevents.examples.cli;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryImpl;
import net.fortuna.ical4j.model.component.VTimeZone;

/** A time zone as an iCalendar file tells it: its rules, and times in it. */
final class CalendarZone {

  private static final TimeZoneRegistry KNOWN;

  static {
    // The rules that come with ical4j, never newer ones from the net.
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    System.setProperty(
        "net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    KNOWN = new TimeZoneRegistryImpl();
  }

  private final ZoneId zone;
  private final VTimeZone rules;

  private CalendarZone(ZoneId zone, VTimeZone rules) {
    this.zone = zone;
    this.rules = rules;
  }

  /**
   * The zone of a place under its name of today; none for UTC, for an offset, for an unknown one.
   */
  static Optional<CalendarZone> find(ZoneId zone) {
    TimeZone known = KNOWN.getTimeZone(zone.getId());
    if (known == null
        || known.getID().startsWith("Etc/")
        || !ZoneId.getAvailableZoneIds().contains(known.getID())) {
      return Optional.empty();
    }
    return Optional.of(new CalendarZone(ZoneId.of(known.getID()), known.getVTimeZone()));
  }

  VTimeZone rules() {
    return rules;
  }

  ZonedDateTime in(ZonedDateTime time) {
    return time.withZoneSameInstant(zone);
  }
}
