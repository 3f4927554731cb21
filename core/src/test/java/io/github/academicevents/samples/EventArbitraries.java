package io.github.academicevents.samples;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Source;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random events over all fields: right ones, odd ones and wrong ones mixed. */
public final class EventArbitraries {

  private static final int SUB_EVENT_LEVELS = 2;
  private static final List<String> URLS =
      List.of("https://example.org/a", "http:/", "phys.bit.edu.cn", "javascript:alert(1)", "a b");
  private static final List<String> ZONES =
      List.of("Asia/Shanghai", "+08:00", "America/New_York", "Beijing", "CST", "PRC", "UTC");

  private EventArbitraries() {}

  /**
   * Random events: any fields set or not, sub-events two levels deep, unknown members; no empty
   * strings and no lone surrogates.
   *
   * @return the generator
   */
  public static Arbitrary<AcademicEvent> events() {
    return Arbitraries.randomValue(random -> event(new RandomParts(random), SUB_EVENT_LEVELS));
  }

  private static AcademicEvent event(RandomParts any, int levels) {
    AcademicEvent.Builder event = AcademicEvent.builder().extras(any.extras());
    any.maybe(any::text, event::id);
    any.maybe(() -> any.one(URLS), event::url);
    any.maybe(() -> any.one(List.of(EventKind.values())), event::kind);
    any.maybe(() -> any.one(List.of(EventStatus.values())), event::status);
    any.maybe(any::localized, event::title);
    any.maybe(any::localized, event::abstractText);
    any.some(any::localized, event::addKeywords);
    any.some(any::subject, event::addSubjects);
    any.some(any::tag, event::addLanguages);
    any.maybe(() -> series(any), event::series);
    any.maybe(any::time, event::start);
    any.maybe(any::time, event::end);
    any.maybe(any::time, event::doors);
    any.maybe(() -> any.one(ZONES), event::timeZone);
    any.some(any::time, event::addPreviousStarts);
    any.maybe(() -> any.one(List.of(AttendanceMode.values())), event::attendanceMode);
    any.some(any::location, event::addLocations);
    any.some(any::contribution, event::addContributions);
    any.some(any::contact, event::addContacts);
    any.maybe(any::registration, event::registration);
    any.some(any::fee, event::addFees);
    any.maybe(any::capacity, event::capacity);
    any.maybe(any::localized, event::audience);
    any.some(any::resource, event::addResources);
    any.some(() -> any.one(List.of(OpenDetail.values())), event::addToBeAnnounced);
    any.some(any::identifier, event::addIdentifiers);
    any.maybe(() -> partOf(any), event::partOf);
    if (levels > 0) {
      any.some(() -> subEvent(any, levels - 1), event::addSubEvents);
    }
    any.maybe(() -> source(any), event::source);
    any.maybe(() -> instant(any), event::modified);
    return event.build();
  }

  private static AcademicEvent subEvent(RandomParts any, int levels) {
    AcademicEvent event = event(any, levels);
    // One that says nothing would not be written.
    return event.equals(AcademicEvent.builder().build()) ? event.withId(any.text()) : event;
  }

  private static EventSeries series(RandomParts any) {
    EventSeries.Builder series = EventSeries.builder().extras(any.extras());
    series.id(any.text());
    any.maybe(any::localized, series::name);
    any.maybe(() -> any.one(URLS), series::url);
    any.maybe(() -> any.number(500) - 2, series::number);
    any.maybe(any::text, series::numberText);
    return series.build();
  }

  private static EventReference partOf(RandomParts any) {
    LocalizedText title = any.localized();
    return EventReference.builder().title(title).id(any.text()).extras(any.extras()).build();
  }

  private static Source source(RandomParts any) {
    Source.Builder source = Source.builder().url(any.one(URLS)).extras(any.extras());
    any.maybe(any::localized, source::publisher);
    any.maybe(any::time, source::published);
    any.maybe(any::timestamp, source::retrieved);
    any.maybe(any::text, source::license);
    return source.build();
  }

  private static Instant instant(RandomParts any) {
    return Instant.ofEpochSecond(any.number(2_000_000_000), any.number(2) * 123_000_000L);
  }
}
