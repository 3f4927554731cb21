package io.github.academicevents.schema;

import io.github.academicevents.announcement.AnnouncementOptions;
import io.github.academicevents.announcement.AnnouncementReader;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An HTML page about events, read by the JSON-LD in it or, where that tells of no event, by its
 * text as an announcement.
 *
 * <pre>{@code
 * String html = "<h1>Graph limits</h1><p>Speaker: Na Li</p><p>Time: 7 May 2026, 16:00</p>";
 * EventPage.read(html, "").getEvent().get().getStart(); // Optional[2026-05-07T16:00]
 * }</pre>
 *
 * @see SchemaOrg#readHtml(String, String) the JSON-LD alone
 * @see PageText the text alone
 */
public final class EventPage {

  private EventPage() {}

  /**
   * Reads a page with {@link AnnouncementOptions#defaults()}.
   *
   * @param html the page
   * @param baseUri the page's address, as in {@link SchemaOrg#readHtml(String, String)}; may be
   *     empty
   * @return the events, and what is worth telling of the JSON-LD and, if it was read, of the text
   */
  public static Reading read(String html, String baseUri) {
    return read(html, baseUri, AnnouncementOptions.defaults());
  }

  /**
   * Reads a page. Never throws for what the page holds, and never uses the network.
   *
   * @param html the page
   * @param baseUri the page's address, as in {@link SchemaOrg#readHtml(String, String)}; may be
   *     empty
   * @param options how its text is read; the limits count for its JSON-LD too
   * @return the events, and what is worth telling of the JSON-LD and, if it was read, of the text
   */
  public static Reading read(String html, String baseUri, AnnouncementOptions options) {
    Objects.requireNonNull(options, "options");
    ReadingOptions dataOptions = ReadingOptions.defaults().withLimits(options.getLimits());
    Reading data = SchemaOrg.readHtml(html, baseUri, dataOptions);
    if (!data.getEvents().isEmpty() || html.length() > options.getLimits().getDocumentLength()) {
      return data;
    }
    // Why its data could not be read is worth knowing; that it holds no event is not true.
    Reading text = AnnouncementReader.read(PageText.of(html), options);
    List<Finding> findings = new ArrayList<>(data.getFindings());
    findings.removeIf(finding -> finding.getCode().equals("jsonld.no-event"));
    findings.addAll(text.getFindings());
    return text.withFindings(findings);
  }
}
