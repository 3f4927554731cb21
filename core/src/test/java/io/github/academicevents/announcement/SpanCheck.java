package io.github.academicevents.announcement;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.validation.Reading;
import io.github.academicevents.validation.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Whether the spans of texts show the texts: letter by letter, blanks and what no one sees apart.
 */
final class SpanCheck {

  private SpanCheck() {}

  /** The first span that does not show its value, or null. */
  static @Nullable String check(String source, Reading reading) {
    for (SourceSpan span : reading.getSpans()) {
      AcademicEvent event = reading.getEvents().get(span.getRecord() - 1);
      String pointer = span.getPointer();
      while (pointer.startsWith("/subEvents/")) {
        int end = pointer.indexOf('/', 11);
        event = event.getSubEvents().get(Integer.parseInt(pointer.substring(11, end)));
        pointer = pointer.substring(end);
      }
      LocalizedText text = text(event, pointer);
      if (text == null) {
        continue;
      }
      String value = text.get(pointer.substring(pointer.lastIndexOf('/') + 1)).orElse("");
      String shown = source.substring(span.getStart(), span.getEnd());
      if (value.isEmpty() || !bare(new BrandFree(shown).text()).equals(bare(value))) {
        return pointer + ": " + value + " / " + shown;
      }
    }
    return null;
  }

  private static @Nullable LocalizedText text(AcademicEvent event, String pointer) {
    if (pointer.startsWith("/title/")) {
      return event.getTitle();
    }
    if (pointer.startsWith("/abstract/")) {
      return event.getAbstractText();
    }
    if (pointer.startsWith("/contributions/") && pointer.contains("/name/")) {
      int index = Integer.parseInt(pointer.substring(15, pointer.indexOf('/', 15)));
      Agent agent = event.getContributions().get(index).getAgent().orElseThrow();
      return pointer.contains("/affiliations/") ? null : agent.getName();
    }
    return null;
  }

  /** A text without the names that readings leave out. */
  private record BrandFree(String source) {
    String text() {
      Page page = Page.of(source);
      Page rest =
          page.without(new BrandTokens(AnnouncementOptions.defaults().vocabulary()).find(page));
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < rest.length(); i++) {
        text.append(rest.original(i));
      }
      return text.toString();
    }
  }

  /** A text without blanks and what no one sees. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u200B') {
        bare.append(c);
      }
    }
    return bare.toString();
  }
}
