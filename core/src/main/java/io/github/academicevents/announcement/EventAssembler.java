package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventTime;
import io.github.academicevents.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an event of labelled values and headings. */
final class EventAssembler {

  private final Page page;
  private final Vocabulary words;
  private final AnnouncementOptions options;
  private final Findings findings;
  private final Spans spans;

  EventAssembler(Page page, AnnouncementOptions options, Findings findings, Spans spans) {
    this.page = page;
    this.words = options.vocabulary();
    this.options = options;
    this.findings = findings;
    this.spans = spans;
  }

  /** The event that all of the page is about. */
  AcademicEvent event(List<Segment> segments, Heading heading, List<Slice> free) {
    AcademicEvent.Builder event = builder(segments, heading, free, List.of());
    EventSeries series = new SeriesFacts(words).read(segments, heading, spans, findings);
    if (series != null) {
      event.series(series);
    }
    new StatusFacts(words, spans).read(event, segments, heading, free);
    addUrls(event, segments);
    addPublished(event, segments);
    AcademicEvent built = event.build();
    new PageChecks(words, findings).check(built, segments);
    return built;
  }

  /**
   * One of several talks.
   *
   * @param segments its own values
   * @param shared what is told for all of them
   */
  AcademicEvent talk(List<Segment> segments, List<Segment> shared) {
    return builder(segments, new Heading(), List.of(), shared).build();
  }

  private AcademicEvent.Builder builder(
      List<Segment> segments, Heading heading, List<Slice> free, List<Segment> shared) {
    AcademicEvent.Builder event = AcademicEvent.builder();
    event.kind(KindReader.read(segments, heading));
    event.title(TitleFacts.read(segments, heading, findings).buildLines("/title", spans));
    PeopleFacts people = new PeopleFacts(words, findings);
    people.read(LeftLabels.takenOut(segments, findings), heading);
    Biographies biographies = new Biographies(words, people);
    List<Segment> resolved = biographies.resolveProfiles(segments);
    List<Slice> paragraphs = biographies.apart(heading.paragraphs);
    biographies.add(resolved, paragraphs);
    ContactFacts contacts = new ContactFacts(words);
    contacts.read(resolved, people);
    event.abstractText(abstractText(resolved, paragraphs, biographies).build("/abstract", spans));
    EventTime start = addTime(event, resolved, heading, free, shared);
    new OtherFacts(event, words, spans).read(resolved, start);
    event.locations(locations(resolved, heading, free, shared).build(spans));
    ContributionFacts contributions = new ContributionFacts(event, spans, findings);
    contributions.addPeople(people.people());
    contributions.addOrganizers(resolved, new OrganizerReader(words), new PeopleReader(words));
    contributions.addGuessedOrganizers(heading.organizers);
    event.contacts(contacts.build(spans));
    return event;
  }

  private LocationFacts locations(
      List<Segment> segments, Heading heading, List<Slice> free, List<Segment> shared) {
    LocationFacts locations = new LocationFacts(words, findings);
    locations.read(segments, heading, free);
    if (locations.isEmpty()) {
      locations.read(shared, heading, free);
    }
    return locations;
  }

  private Texts abstractText(
      List<Segment> segments, List<Slice> paragraphs, Biographies biographies) {
    Texts text = new Texts();
    for (Segment segment : segments) {
      if (segment.field() == Field.ABSTRACT && TextFacts.isText(segment.value())) {
        text.addAll(TextFacts.byLanguage(segment.value(), words.functionWords()));
      }
    }
    if (text.isEmpty()) {
      for (Slice paragraph : paragraphs) {
        if (!biographies.isAboutSpeaker(paragraph)) {
          findings.add("announcement.guessed", "/abstract", paragraph, null, null);
          text.put(words.functionWords().language(paragraph), paragraph);
        }
      }
    }
    return text;
  }

  private @Nullable EventTime addTime(
      AcademicEvent.Builder event,
      List<Segment> segments,
      Heading heading,
      List<Slice> free,
      List<Segment> shared) {
    TimeFacts times = new TimeFacts(words);
    times.read(segments, heading, free);
    times.addSharedDates(shared);
    TimeResult time =
        new TimeMerger(findings, reference(segments, shared, heading, times, free))
            .merge(times.accounts());
    EventTime start = time.start();
    if (start == null || time.startText() == null) {
      return null;
    }
    event.start(start);
    spans.add("/start", time.startText());
    if (times.isGuessed()) {
      findings.add("announcement.guessed", "/start", time.startText());
    }
    if (time.end() != null && time.endText() != null) {
      event.end(time.end());
      spans.add("/end", time.endText());
    }
    addZone(event, time, start);
    return start;
  }

  private void addZone(AcademicEvent.Builder event, TimeResult time, EventTime start) {
    if (time.zone() != null && time.zoneText() != null) {
      event.timeZone(time.zone());
      spans.add("/timeZone", time.zoneText());
      return;
    }
    String zone = options.getDefaultZone().orElse(page.hasHan() ? "Asia/Shanghai" : null);
    if (zone != null) {
      event.timeZone(zone);
      if (!start.isDateOnly()) {
        findings.add("announcement.zone-assumed", "/timeZone", null, zone, null);
      }
    }
  }

  /** A date near the event: the day the page was put up or signed, else the caller's. */
  private @Nullable LocalDate reference(
      List<Segment> segments,
      List<Segment> shared,
      Heading heading,
      TimeFacts times,
      List<Slice> free) {
    LocalDate published = TimeFacts.date(times.published(segments));
    published = published == null ? TimeFacts.date(times.published(shared)) : published;
    published = published == null ? times.signed(free) : published;
    return published == null ? options.getReferenceDate().orElse(yearOf(heading)) : published;
  }

  /** The middle of the year that the heading tells (2017年第9讲), or null. */
  private static @Nullable LocalDate yearOf(Heading heading) {
    return heading.year == 0 ? null : LocalDate.of(heading.year, 7, 1);
  }

  private void addPublished(AcademicEvent.Builder event, List<Segment> segments) {
    When published = new TimeFacts(words).published(segments);
    LocalDate date = TimeFacts.date(published);
    if (published != null && date != null) {
      event.source(Source.builder().published(EventTime.of(date)).build());
      spans.add("/source/published", published.slice());
    }
  }

  private void addUrls(AcademicEvent.Builder event, List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment.field() != Field.URL || segment.value().length() > 1000) {
        continue;
      }
      for (Slice url : OnlineReader.urls(segment.value())) {
        String text = url.value();
        int host = text.indexOf("://");
        boolean bare = text.startsWith("www.");
        if (host < 0 && !bare || host >= 0 && text.length() < host + 6) {
          findings.add("url.malformed", "/url", url);
        } else {
          event.url(bare ? "http://" + text : text);
          spans.add("/url", url);
          return;
        }
      }
    }
  }
}
