package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Organization;
import io.github.academicevents.Role;
import io.github.academicevents.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an event of labelled values and headings. */
final class EventAssembler {

  private final Page page;
  private final Vocabulary words;
  private final AnnouncementOptions options;
  private final Findings findings;
  private final Spans spans;
  private final TimeScanner times;

  EventAssembler(Page page, AnnouncementOptions options, Findings findings, Spans spans) {
    this.page = page;
    this.words = options.vocabulary();
    this.options = options;
    this.findings = findings;
    this.spans = spans;
    this.times = new TimeScanner(words);
  }

  /** The event of a page with one talk. */
  AcademicEvent event(List<Segment> segments, Heading heading, List<Slice> free) {
    AcademicEvent.Builder event = AcademicEvent.builder();
    event.kind(KindReader.read(segments, heading));
    addTitle(event, segments, heading);
    PeopleFacts people = new PeopleFacts(words, findings);
    people.read(segments, heading);
    List<Segment> resolved = resolveProfiles(segments, people);
    people.addBiographies(resolved);
    ContactFacts contacts = new ContactFacts(words);
    contacts.read(resolved, people);
    addAbstract(event, resolved);
    addSeries(event, resolved, heading);
    addTime(event, resolved, heading, free);
    LocationFacts locations = new LocationFacts(words, findings);
    locations.read(resolved, heading, free);
    event.locations(locations.build(spans));
    addContributions(event, resolved, people);
    event.contacts(contacts.build(spans));
    addStatus(event, resolved, free);
    addUrls(event, resolved);
    addPublished(event, resolved);
    return event.build();
  }

  private void addTitle(AcademicEvent.Builder event, List<Segment> segments, Heading heading) {
    Texts title = new Texts();
    Slice first = null;
    Segment firstSegment = null;
    for (Segment segment : segments) {
      if (segment.field() != Field.TITLE) {
        continue;
      }
      Slice text = TitleText.of(segment.value());
      if (text.isEmpty()) {
        continue;
      }
      if (first != null
          && firstSegment != null
          && !firstSegment.language().equals(segment.language())
          && first.value().equals(text.value())) {
        findings.add("text.identical-in-both-slots", "/title", text);
      }
      first = first == null ? text : first;
      firstSegment = firstSegment == null ? segment : firstSegment;
      title.put(text);
    }
    boolean guessed = title.isEmpty();
    title.addAll(heading.title);
    if (guessed) {
      title.parts().values().forEach(text -> findings.add("announcement.guessed", "/title", text));
    }
    event.title(title.build("/title", spans));
  }

  /** 简介 is a biography where it begins with a speaker's name, else an abstract. */
  private static List<Segment> resolveProfiles(List<Segment> segments, PeopleFacts people) {
    List<Segment> resolved = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      if (segment.field() != Field.PROFILE) {
        resolved.add(segment);
        continue;
      }
      Slice text = segment.value();
      String head = text.part(text.start(), Math.min(text.end(), text.start() + 30)).value();
      boolean about =
          people.speakers().stream()
              .anyMatch(
                  person -> {
                    String chinese = person.chineseName();
                    String latin = person.latinName();
                    return chinese != null && head.contains(chinese)
                        || latin != null && head.contains(latin);
                  });
      resolved.add(segment.withField(about ? Field.BIOGRAPHY : Field.ABSTRACT));
    }
    return resolved;
  }

  private void addAbstract(AcademicEvent.Builder event, List<Segment> segments) {
    Texts text = new Texts();
    for (Segment segment : segments) {
      if (segment.field() == Field.ABSTRACT && TextFacts.isText(segment.value())) {
        text.addAll(TextFacts.byLanguage(segment.value()));
      }
    }
    event.abstractText(text.build("/abstract", spans));
  }

  private void addSeries(AcademicEvent.Builder event, List<Segment> segments, Heading heading) {
    SeriesReader reader = new SeriesReader(words);
    for (Segment segment : segments) {
      if (segment.field() == Field.SERIES && segment.value().length() <= 100) {
        SeriesReader.Ordinal ordinal = reader.ordinal(segment.value());
        if (ordinal != null) {
          heading.addOrdinal(ordinal);
        }
        int end = ordinal == null ? segment.value().end() : ordinal.text().start();
        heading.setSeries(segment.value().part(segment.value().start(), end));
      } else if (segment.field() == Field.NUMBER && segment.value().length() <= 20) {
        SeriesReader.Ordinal ordinal = reader.ordinal(segment.value());
        int number = Numbering.value(page, segment.value().start());
        if (ordinal != null) {
          heading.addOrdinal(ordinal);
        } else if (number > 0) {
          heading.addOrdinal(new SeriesReader.Ordinal(number, segment.value()));
        }
      }
    }
    SeriesReader.Ordinal ordinal = heading.ordinal;
    Slice name = heading.seriesName;
    if (ordinal == null && name == null) {
      return;
    }
    EventSeries.Builder series = EventSeries.builder();
    if (name != null) {
      series.name(new Texts().put(name).build("/series/name", spans));
    }
    if (ordinal != null && ordinal.number() > 0) {
      series.number(ordinal.number());
      spans.add("/series/number", ordinal.text());
      for (SeriesReader.Ordinal other : heading.ordinals) {
        if (other.number() != ordinal.number()) {
          findings.add("series.number-mismatch", "/series/number", other.text());
        }
      }
    }
    event.series(series.build());
  }

  private void addTime(
      AcademicEvent.Builder event, List<Segment> segments, Heading heading, List<Slice> free) {
    List<TimeMerger.Account> accounts = accounts(segments);
    boolean guessed = accounts.isEmpty();
    if (guessed) {
      heading.times.forEach(
          when -> accounts.add(new TimeMerger.Account(when, Han.language(when.text))));
      if (accounts.isEmpty()) {
        addUnlabelled(free, accounts);
      }
    }
    TimeResult time = new TimeMerger(findings, reference(segments)).merge(accounts);
    EventTime start = time.start();
    if (start == null || time.startText() == null) {
      return;
    }
    event.start(start);
    spans.add("/start", time.startText());
    if (guessed) {
      findings.add("announcement.guessed", "/start", time.startText());
    }
    if (time.end() != null && time.endText() != null) {
      event.end(time.end());
      spans.add("/end", time.endText());
    }
    addZone(event, time, start);
  }

  private void addZone(AcademicEvent.Builder event, TimeResult time, EventTime start) {
    if (time.zone() != null && time.zoneText() != null) {
      event.timeZone(time.zone());
      spans.add("/timeZone", time.zoneText());
      return;
    }
    String zone =
        options
            .getDefaultZone()
            .orElse(Han.any(new Slice(page, 0, page.length())) ? "Asia/Shanghai" : null);
    if (zone != null) {
      event.timeZone(zone);
      if (!start.isDateOnly()) {
        findings.add("announcement.zone-assumed", "/timeZone", null, zone, null);
      }
    }
  }

  private List<TimeMerger.Account> accounts(List<Segment> segments) {
    List<TimeMerger.Account> accounts = new ArrayList<>();
    for (Segment segment : segments) {
      if (segment.field() != Field.TIME && segment.field() != Field.TIME_PLACE) {
        continue;
      }
      Slice value = segment.value();
      List<When> read = new ArrayList<>(When.read(value, times));
      for (Slice line : segment.tail()) {
        if (!read.isEmpty() && read.get(0).date != null && read.get(0).clock != null
            || line.length() > 100) {
          break;
        }
        read.addAll(When.read(line, times));
      }
      read.stream()
          .limit(read.size() > 1 && read.get(0).clock == null && read.get(0).date != null ? 2 : 1)
          .forEach(when -> accounts.add(new TimeMerger.Account(when, segment.language())));
    }
    return accounts;
  }

  /** A time in a line of no label. */
  private void addUnlabelled(List<Slice> free, List<TimeMerger.Account> accounts) {
    for (Slice line : free) {
      if (line.length() > 400) {
        continue;
      }
      for (When when : When.read(line, times)) {
        if (when.date != null && when.clock != null) {
          accounts.add(new TimeMerger.Account(when, Han.language(line)));
          return;
        }
      }
    }
  }

  /** A date near the event: the caller's, else the day the page was published. */
  private @Nullable LocalDate reference(List<Segment> segments) {
    if (options.getReferenceDate().isPresent()) {
      return options.getReferenceDate().get();
    }
    When published = published(segments);
    return published == null ? null : toDate(published.date);
  }

  private @Nullable When published(List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment.field() == Field.PUBLISHED && segment.value().length() < 100) {
        for (When when : When.read(segment.value(), times)) {
          if (toDate(when.date) != null) {
            return when;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate toDate(@Nullable TimeToken token) {
    if (token == null || token.year() == 0) {
      return null;
    }
    try {
      return LocalDate.of(token.year(), token.month(), token.day());
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  private void addPublished(AcademicEvent.Builder event, List<Segment> segments) {
    When published = published(segments);
    LocalDate date = published == null ? null : toDate(published.date);
    if (published != null && date != null) {
      event.source(Source.builder().published(EventTime.of(date)).build());
      spans.add("/source/published", published.slice());
    }
  }

  private void addContributions(
      AcademicEvent.Builder event, List<Segment> segments, PeopleFacts people) {
    int index = 0;
    for (boolean speakers : new boolean[] {true, false}) {
      for (Map.Entry<Role, List<PersonDraft>> entry : people.people().entrySet()) {
        if (PeopleFacts.isSpeaker(entry.getKey()) != speakers) {
          continue;
        }
        for (PersonDraft person : entry.getValue()) {
          String pointer = "/contributions/" + index++;
          event.addContributions(
              Contribution.of(entry.getKey(), person.build(pointer + "/person", spans)));
          if (person.isGuessed()) {
            findings.add(
                "announcement.guessed", pointer, person.name.parts().values().iterator().next());
          }
        }
      }
    }
    addOrganizers(event, segments, index);
  }

  private void addOrganizers(AcademicEvent.Builder event, List<Segment> segments, int from) {
    OrganizerReader reader = new OrganizerReader(words);
    List<String> known = new ArrayList<>();
    int index = from;
    for (Segment segment : segments) {
      if (!segment.field().isOrganizer() || segment.value().length() > 1000) {
        continue;
      }
      Role role = segment.field().role().orElse(Role.ORGANIZER);
      for (Slice name : reader.read(segment.value())) {
        if (known.contains(role + name.value())) {
          continue;
        }
        known.add(role + name.value());
        String pointer = "/contributions/" + index++ + "/organization/name";
        event.addContributions(
            Contribution.of(
                role,
                Organization.builder().name(new Texts().put(name).build(pointer, spans)).build()));
      }
    }
  }

  private void addStatus(AcademicEvent.Builder event, List<Segment> segments, List<Slice> free) {
    List<Slice> lines = new ArrayList<>(free.subList(0, Math.min(60, free.size())));
    for (Segment segment : segments) {
      if (segment.field() == Field.TIME
          || segment.field() == Field.PLACE
          || segment.field() == Field.TITLE) {
        lines.add(segment.value());
      }
    }
    StatusReader.Told told = StatusReader.read(lines);
    if (told != null && told.status() != EventStatus.SCHEDULED) {
      event.status(told.status());
      spans.add("/status", told.text());
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
        if (host < 0 && !text.startsWith("www.") || host >= 0 && text.length() < host + 6) {
          findings.add("url.malformed", "/url", url);
        } else {
          event.url(host < 0 ? "http://" + text : text);
          spans.add("/url", url);
          return;
        }
      }
    }
  }
}
