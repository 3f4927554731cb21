package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One page being read. */
final class PageReading {

  private static final int MAX_SPEAKERS = 2_000;

  private final AnnouncementOptions options;
  private final Page page;
  private final Findings findings;
  private final Spans spans;

  PageReading(String text, AnnouncementOptions options) {
    this.options = options;
    Page whole = Page.of(text);
    List<Slice> brands = new BrandTokens(options.vocabulary()).find(whole);
    this.page = whole.without(brands);
    this.findings = new Findings(page, 1);
    this.spans = new Spans(1);
    if (!brands.isEmpty()) {
      findings.add("spam.org-name-replaced", "", null, brands.get(0).value(), null);
    }
  }

  /** The event announced, or null if nothing is. */
  @Nullable AcademicEvent event() {
    Segmenter segmenter = new Segmenter(page, options.vocabulary());
    Segmenter.Layout plain = HeadLines.in(segmenter.read(), options.vocabulary());
    Slice navigation = segmenter.cutNavigation();
    if (navigation != null) {
      findings.add("spam.navigation-residue", "", navigation);
    }
    List<Segment> labelled =
        TalkSplitter.withTitles(
            TalkSplitter.withPublished(TalkSplitter.withoutPrevious(plain.segments())),
            options.vocabulary());
    Segmenter.Layout layout =
        Programme.in(
            UntitledTalks.in(
                new Segmenter.Layout(labelled, plain.head(), plain.free()), options.vocabulary()),
            options.vocabulary());
    List<Segment> segments = layout.segments();
    TalkSplitter.Talks talks = TalkSplitter.split(segments);
    boolean several = !talks.talks().isEmpty();
    boolean titled =
        !several
            && segments.stream()
                .anyMatch(segment -> segment.field() == Field.TITLE && !segment.value().isEmpty());
    Heading heading =
        new HeadingReader(options.vocabulary(), titled, speakers(segments), others(segments))
            .read(layout.head(), layout.free());
    if (several && talks.shared().stream().noneMatch(s -> s.field() == Field.TITLE)) {
      heading.nameSeveral();
    }
    EventAssembler assembler = new EventAssembler(page, options, findings, spans);
    AcademicEvent event = assembler.event(talks.shared(), heading, layout.free());
    if (several) {
      event = withTalks(event, talks, heading);
    } else if (event.getTitle().isEmpty()) {
      event = withSeriesAsTitle(event, heading);
    }
    return isNothing(event, segments) ? null : event;
  }

  /** The letters of what labels tell of speakers. */
  private static String speakers(List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.field().isSpeaker() && segment.value().length() <= MAX_SPEAKERS)
        .map(segment -> segment.value().letters())
        .collect(Collectors.joining(" "));
  }

  /** Where the lines begin that follow the label of one who does not speak. */
  private static Set<Integer> others(List<Segment> segments) {
    return segments.stream()
        .filter(
            segment ->
                segment.field().isPeople()
                    || segment.field().isOrganizer()
                    || segment.field() == Field.CONTACT)
        .flatMap(segment -> segment.tail().stream())
        .map(Slice::start)
        .collect(Collectors.toSet());
  }

  private static boolean isNothing(AcademicEvent event, List<Segment> segments) {
    return event.getStart().isEmpty()
        && event.getContributions().isEmpty()
        && event.getLocations().isEmpty()
        && event.getSubEvents().isEmpty()
        && segments.stream().noneMatch(segment -> segment.field() == Field.TITLE);
  }

  private AcademicEvent withTalks(AcademicEvent event, TalkSplitter.Talks talks, Heading heading) {
    AcademicEvent.Builder whole =
        (event.getTitle().isEmpty() ? withSeriesAsTitle(event, heading) : event).toBuilder();
    List<AcademicEvent> parts = new ArrayList<>();
    AnnouncementOptions near =
        event.getStart().map(it -> options.withReferenceDate(it.getDate())).orElse(options);
    for (List<Segment> segments : talks.talks()) {
      String pointer = "/subEvents/" + parts.size();
      EventAssembler assembler =
          new EventAssembler(page, near, findings.under(pointer), spans.under(pointer));
      parts.add(assembler.talk(segments, talks.shared()));
      tellGuessed(segments, findings.under(pointer));
    }
    whole.subEvents(parts);
    boolean shared = talks.shared().stream().anyMatch(segment -> segment.field() == Field.TIME);
    if (!shared || event.getStart().filter(start -> !start.isDateOnly()).isEmpty()) {
      span(parts, whole);
    }
    return whole.build();
  }

  /** What the rows of a programme or the headings of a digest tell has no label. */
  private static void tellGuessed(List<Segment> segments, Findings findings) {
    for (Segment segment : segments) {
      if (segment.label().word().isEmpty()) {
        String member =
            switch (segment.field()) {
              case TITLE -> "/title";
              case TIME -> "/start";
              default -> "/contributions";
            };
        findings.add("announcement.guessed", member, segment.value());
      }
    }
  }

  /** A page whose only heading is the name of a series announces that. */
  private AcademicEvent withSeriesAsTitle(AcademicEvent event, Heading heading) {
    Slice series = heading.seriesName;
    if (series == null) {
      return event;
    }
    findings.add("announcement.guessed", "/title", series);
    return event.toBuilder().title(new Texts().put(series).buildLines("/title", spans)).build();
  }

  /** From the start of the first talk to the end of the last. */
  private void span(List<AcademicEvent> parts, AcademicEvent.Builder whole) {
    EventTime first = null;
    EventTime last = null;
    int firstAt = 0;
    int lastAt = 0;
    int zoneAt = -1;
    for (int i = 0; i < parts.size(); i++) {
      EventTime start = parts.get(i).getStart().orElse(null);
      EventTime end = parts.get(i).getEnd().orElse(null);
      if (start != null && (first == null || start.isBefore(first))) {
        first = start;
        firstAt = i;
      }
      if (end != null && (last == null || end.isAfter(last))) {
        last = end;
        lastAt = i;
      }
      if (parts.get(i).getTimeZone().isPresent()) {
        zoneAt = i;
      }
    }
    if (zoneAt >= 0) {
      whole.timeZone(parts.get(zoneAt).getTimeZone());
      spans.copy("/subEvents/" + zoneAt + "/timeZone", "/timeZone");
    }
    if (first != null) {
      whole.start(first);
      spans.copy("/subEvents/" + firstAt + "/start", "/start");
    }
    if (last != null) {
      whole.end(last);
      spans.copy("/subEvents/" + lastAt + "/end", "/end");
    }
  }

  List<Finding> findings() {
    return findings.inOrder();
  }

  List<SourceSpan> spans() {
    return spans.inOrder();
  }
}
