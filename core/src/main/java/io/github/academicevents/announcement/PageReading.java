package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page being read. */
final class PageReading {

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
      Slice first = brands.get(0);
      new Findings(whole, 1);
      findings.add("spam.org-name-replaced", "", null, first.value(), null);
    }
  }

  @Nullable AcademicEvent event() {
    Segmenter segmenter = new Segmenter(page, options.vocabulary());
    Segmenter.Layout layout = segmenter.read();
    Slice navigation = segmenter.cutNavigation();
    if (navigation != null) {
      findings.add("spam.navigation-residue", "", navigation);
    }
    TalkSplitter.Talks talks = TalkSplitter.split(layout.segments());
    boolean titled =
        layout.segments().stream()
            .anyMatch(segment -> segment.field() == Field.TITLE && !segment.value().isEmpty());
    Heading heading =
        new HeadingReader(options.vocabulary())
            .read(layout.head(), layout.free(), titled && talks.talks().isEmpty());
    AcademicEvent event =
        new EventAssembler(page, options, findings, spans)
            .event(layout.segments(), heading, layout.free());
    boolean nothing =
        event.getStart().isEmpty()
            && event.getContributions().isEmpty()
            && event.getLocations().isEmpty()
            && layout.segments().stream().noneMatch(s -> s.field() == Field.TITLE);
    return nothing ? null : event;
  }

  List<Finding> findings() {
    return findings.inOrder();
  }

  List<SourceSpan> spans() {
    return spans.inOrder();
  }
}
