package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.schema.Utf8Buffer.Escaping;
import io.github.academicevents.validation.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Writes events as schema.org JSON-LD, and reads them back.
 *
 * <pre>{@code
 * AcademicEvent talk =
 *     AcademicEvent.builder().title(LocalizedText.of("en", "Graph limits")).build();
 * SchemaOrg.toJsonLd(talk, JsonLdOptions.page("en"));
 * // {"@context":"https://schema.org","@type":"Event","name":"Graph limits"}
 * }</pre>
 *
 * @see <a href="https://schema.org/Event">schema.org Event</a>
 */
public final class SchemaOrg {

  private SchemaOrg() {}

  /**
   * An event as a JSON-LD document.
   *
   * @param event the event
   * @param options how to write it
   * @return one JSON object
   */
  public static String toJsonLd(AcademicEvent event, JsonLdOptions options) {
    return DocumentWriter.write(event, options, Escaping.JSON).toText();
  }

  /**
   * Several events as one JSON-LD document; a series, person or organization that has an IRI is
   * written once and referred to by it.
   *
   * @param events the events
   * @param options how to write them; their URL and id, which are for one event, do not count
   * @return one JSON object or list, as {@link JsonLdOptions#getContainer()} says
   */
  public static String toJsonLd(List<AcademicEvent> events, JsonLdOptions options) {
    return DocumentWriter.write(events, options, Escaping.JSON).toText();
  }

  /**
   * An event as a JSON-LD document in UTF-8.
   *
   * @param event the event
   * @param options how to write it
   * @return one JSON object
   */
  public static byte[] toJsonLdBytes(AcademicEvent event, JsonLdOptions options) {
    return DocumentWriter.write(event, options, Escaping.JSON).toBytes();
  }

  /**
   * Writes an event as a JSON-LD document in UTF-8.
   *
   * @param event the event
   * @param options how to write it
   * @param out where to; stays open and is not flushed
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(AcademicEvent event, JsonLdOptions options, OutputStream out) {
    Utf8Buffer document = DocumentWriter.write(event, options, Escaping.JSON);
    try {
      document.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An event as a script element for the head of an HTML page: {@code <script
   * type="application/ld+json">…</script>}. No text of the event can end the element or begin
   * another.
   *
   * @param event the event
   * @param options how to write it
   * @return the element
   */
  public static String toScriptTag(AcademicEvent event, JsonLdOptions options) {
    return HtmlHead.script(DocumentWriter.write(event, options, Escaping.HTML).toText(), options);
  }

  /**
   * Several events as a script element, as {@link #toScriptTag(AcademicEvent, JsonLdOptions)} and
   * {@link #toJsonLd(List, JsonLdOptions)} do.
   *
   * @param events the events
   * @param options how to write them
   * @return the element
   */
  public static String toScriptTag(List<AcademicEvent> events, JsonLdOptions options) {
    return HtmlHead.script(DocumentWriter.write(events, options, Escaping.HTML).toText(), options);
  }

  /**
   * The links for the head of a page that has counterparts in other languages.
   *
   * <pre>{@code
   * SchemaOrg.toHeadLinks("en", Map.of("en", "https://example.org/en.html"));
   * // <link rel="canonical" href="https://example.org/en.html">
   * // <link rel="alternate" hreflang="en" href="https://example.org/en.html">
   * }</pre>
   *
   * @param language the language of the page itself, a key of {@code pages}
   * @param pages the address of the page in each language, by BCP 47 tag, the page itself too;
   *     {@code x-default} is the page for everybody else
   * @return link elements, each on a line: {@code canonical}, then {@code alternate} in the order
   *     of the map
   * @throws IllegalArgumentException if {@code pages} has no page in {@code language}
   */
  public static String toHeadLinks(String language, Map<String, String> pages) {
    return HtmlHead.links(language, pages);
  }

  /**
   * Reads the events of a JSON-LD document, with the default options.
   *
   * @param jsonLd the document, or the text of a script that holds it
   * @return the events, and what is worth telling; an error among it where there is no event
   */
  public static Reading read(String jsonLd) {
    return read(jsonLd, ReadingOptions.defaults());
  }

  /**
   * Reads the events of a JSON-LD document. Never throws for what the document holds, and never
   * uses the network.
   *
   * @param jsonLd the document, or the text of a script that holds it
   * @param options how to read it
   * @return the events, and what is worth telling; an error among it where there is no event
   */
  public static Reading read(String jsonLd, ReadingOptions options) {
    return JsonLdReader.read(jsonLd, options);
  }

  /**
   * Reads the events that an HTML page describes as JSON-LD, with the default options.
   *
   * @param html the page
   * @param baseUri the page's address, which makes relative links full and is told as the events'
   *     source; may be empty
   * @return the events of all its scripts, and what is worth telling; an error among it where there
   *     is no event
   */
  public static Reading readHtml(String html, String baseUri) {
    return readHtml(html, baseUri, ReadingOptions.defaults());
  }

  /**
   * Reads the events that an HTML page describes as JSON-LD. Never throws for what the page holds,
   * and never uses the network.
   *
   * @param html the page
   * @param baseUri the page's address, which makes relative links full and is told as the events'
   *     source; may be empty
   * @param options how to read it
   * @return the events of all its scripts, and what is worth telling; an error among it where there
   *     is no event
   */
  public static Reading readHtml(String html, String baseUri, ReadingOptions options) {
    return JsonLdReader.readHtml(html, baseUri, options);
  }
}
