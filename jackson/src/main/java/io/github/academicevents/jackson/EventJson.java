package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * Writes an event as JSON and reads it back.
 *
 * <p>Strict reading takes what this class writes and refuses all else with one {@link
 * EventJsonException}; lenient reading takes what it can, tells the rest as findings and loses
 * nothing. Streams and readers are read to their end and not closed; when they fail, an {@link
 * UncheckedIOException} is thrown.
 *
 * <pre>{@code
 * String json = EventJson.write(event);      // {"title":{"en":"Graph limits"}}
 * AcademicEvent same = EventJson.read(json);
 * }</pre>
 */
public final class EventJson {

  private EventJson() {}

  /**
   * Writes an event on one line.
   *
   * @param event the event
   * @return its JSON
   */
  public static String write(AcademicEvent event) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out =
        EventJsonOptions.defaults().factory().createGenerator(ObjectWriteContext.empty(), text)) {
      new EventWriter(out).write(event);
    }
    return Surrogates.escape(text.toString());
  }

  /**
   * Writes an event on one line, in UTF-8.
   *
   * @param event the event
   * @return its JSON
   */
  public static byte[] writeBytes(AcademicEvent event) {
    return write(event).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes an event to a stream, in UTF-8, and flushes it.
   *
   * @param event the event
   * @param out where to; stays open
   */
  public static void write(AcademicEvent event, OutputStream out) {
    try {
      out.write(writeBytes(event));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes an event to a writer, and flushes it.
   *
   * @param event the event
   * @param out where to; stays open
   */
  public static void write(AcademicEvent event, Writer out) {
    try {
      out.write(write(event));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an event strictly, with the default options.
   *
   * @param json the JSON
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(String json) {
    return read(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event strictly.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(String json, EventJsonOptions options) {
    return JsonInput.of(json, options).strict();
  }

  /**
   * Reads an event strictly, with the default options.
   *
   * @param json the JSON
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(byte[] json) {
    return read(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event strictly.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(byte[] json, EventJsonOptions options) {
    return JsonInput.of(json, options).strict();
  }

  /**
   * Reads an event strictly, with the default options.
   *
   * @param json the JSON
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(InputStream json) {
    return read(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event strictly.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(InputStream json, EventJsonOptions options) {
    return JsonInput.of(json, options).strict();
  }

  /**
   * Reads an event strictly, with the default options.
   *
   * @param json the JSON
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(Reader json) {
    return read(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event strictly.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event
   * @throws EventJsonException if the text is anything but an event
   */
  public static AcademicEvent read(Reader json, EventJsonOptions options) {
    return JsonInput.of(json, options).strict();
  }

  /**
   * Reads an event leniently; never throws for what the text holds, with the default options.
   *
   * @param json the JSON
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(String json) {
    return readLeniently(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event leniently; never throws for what the text holds.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(String json, EventJsonOptions options) {
    return JsonInput.of(json, options).lenient();
  }

  /**
   * Reads an event leniently; never throws for what the text holds, with the default options.
   *
   * @param json the JSON
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(byte[] json) {
    return readLeniently(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event leniently; never throws for what the text holds.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(byte[] json, EventJsonOptions options) {
    return JsonInput.of(json, options).lenient();
  }

  /**
   * Reads an event leniently; never throws for what the text holds, with the default options.
   *
   * @param json the JSON
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(InputStream json) {
    return readLeniently(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event leniently; never throws for what the text holds.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(InputStream json, EventJsonOptions options) {
    return JsonInput.of(json, options).lenient();
  }

  /**
   * Reads an event leniently; never throws for what the text holds, with the default options.
   *
   * @param json the JSON
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(Reader json) {
    return readLeniently(json, EventJsonOptions.defaults());
  }

  /**
   * Reads an event leniently; never throws for what the text holds.
   *
   * @param json the JSON
   * @param options how to read
   * @return the event, if there is one, and the findings
   */
  public static Reading readLeniently(Reader json, EventJsonOptions options) {
    return JsonInput.of(json, options).lenient();
  }

  /**
   * The JSON Schema (2020-12) of an event, as {@link #write(AcademicEvent)} writes it and strict
   * reading takes it. Members it does not name may stand in any object.
   *
   * @return its text
   */
  public static String schema() {
    return EventSchema.TEXT;
  }

  /**
   * Writes a finding as one line of JSON.
   *
   * @param finding the finding
   * @param locale the language of its message
   * @return its JSON
   */
  public static String writeFinding(Finding finding, Locale locale) {
    return Surrogates.escape(FindingWriter.write(finding, locale));
  }
}
