package io.github.academicevents.announcement;

import java.util.List;

/** The title of an event, from its labels, else from the heading. */
final class TitleFacts {

  private TitleFacts() {}

  static Texts read(List<Segment> segments, Heading heading, Findings findings) {
    Texts title = new Texts();
    Segment first = null;
    for (Segment segment : segments) {
      if (segment.field() != Field.TITLE || isOpen(segment.value())) {
        continue;
      }
      Slice text = TitleText.of(StatusReader.before(segment.value()));
      if (text.isEmpty() || text.length() > 1000) {
        continue;
      }
      if (first == null) {
        first = segment;
      } else if (!first.language().equals(segment.language())
          && TitleText.of(first.value()).value().equals(text.value())) {
        findings.add("text.identical-in-both-slots", "/title", text);
      }
      title.addAll(TitleText.byLanguage(text));
    }
    boolean guessed = title.isEmpty();
    // A heading in the other language is the title's translation.
    title.addAll(heading.title);
    if (title.isEmpty()) {
      addSeries(title, segments);
    }
    if (guessed) {
      title.parts().values().forEach(text -> findings.add("announcement.guessed", "/title", text));
    }
    return title;
  }

  private static boolean isOpen(Slice value) {
    String even = value.even();
    return even.equals("待定") || even.equalsIgnoreCase("TBA") || even.equalsIgnoreCase("TBD");
  }

  /** 论坛名称: is the title where nothing else is. */
  private static void addSeries(Texts title, List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment.field() == Field.SERIES && !segment.value().isEmpty()) {
        title.addAll(TitleText.byLanguage(segment.value()));
        return;
      }
    }
  }
}
