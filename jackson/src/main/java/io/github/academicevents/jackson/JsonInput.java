package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.validation.Finding;
import io.github.academicevents.validation.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;

/** A JSON text that can be read from its beginning, more than once. */
final class JsonInput {

  private final Supplier<JsonParser> source;
  private final long length;
  private final EventJsonOptions options;

  JsonInput(Supplier<JsonParser> source, long length, EventJsonOptions options) {
    this.source = source;
    this.length = length;
    this.options = options;
  }

  static JsonInput of(String text, EventJsonOptions options) {
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new JsonInput(
        () -> options.factory().createParser(ObjectReadContext.empty(), json),
        text.length(),
        options);
  }

  static JsonInput of(byte[] json, EventJsonOptions options) {
    return of(json, 0, json.length, options);
  }

  static JsonInput of(byte[] json, int from, int to, EventJsonOptions options) {
    int length = to - from;
    return new JsonInput(
        () -> options.factory().createParser(ObjectReadContext.empty(), json, from, length),
        length,
        options);
  }

  static JsonInput of(InputStream json, EventJsonOptions options) {
    try {
      return of(json.readNBytes((int) most(options)), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonInput of(Reader json, EventJsonOptions options) {
    long most = most(options);
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    try {
      int read = json.read(buffer);
      while (read >= 0 && text.length() < most) {
        text.append(buffer, 0, read);
        read = json.read(buffer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(text.toString(), options);
  }

  // One more than is allowed shows that it is too long.
  private static long most(EventJsonOptions options) {
    return Math.min(options.getLimits().getDocumentLength(), Integer.MAX_VALUE - 9L) + 1;
  }

  AcademicEvent strict() {
    checkLength();
    return withParser(parser -> read(new JsonIn(parser, options, false, Set.of())));
  }

  Reading lenient() {
    try {
      checkLength();
    } catch (EventJsonException e) {
      return Reading.builder().addFindings(e.toFinding()).build();
    }
    JsonIn[] used = new JsonIn[1];
    Set<Long> superseded = new HashSet<>();
    Reading reading = lenient(superseded, used);
    // Seldom a third time: where another type of a location, met late, changed what it holds.
    while (used[0] != null && superseded.addAll(used[0].superseded)) {
      reading = lenient(superseded, used);
    }
    return reading;
  }

  private Reading lenient(Set<Long> passedOver, @Nullable JsonIn[] used) {
    Reading.Builder reading = Reading.builder();
    try {
      AcademicEvent event =
          withParser(
              parser -> {
                JsonIn in = new JsonIn(parser, options, true, passedOver);
                used[0] = in;
                return read(in);
              });
      reading.addEvents(event).findings(findings(used[0]));
    } catch (EventJsonException e) {
      reading.findings(findings(used[0])).addFindings(e.toFinding());
    }
    return reading.build();
  }

  private static List<Finding> findings(@Nullable JsonIn in) {
    return in == null ? List.of() : in.findings;
  }

  private AcademicEvent withParser(Function<JsonParser, AcademicEvent> read) {
    try (JsonParser parser = source.get()) {
      return read.apply(parser);
    } catch (JacksonException e) {
      throw EventJsonException.unreadable(e, "", 0);
    }
  }

  private static AcademicEvent read(JsonIn in) {
    try {
      in.next();
      AcademicEvent event = root(in);
      if (in.next() != null) {
        throw new StreamReadException(in.parser(), "more follows after the event");
      }
      return event;
    } catch (JacksonException e) {
      throw EventJsonException.unreadable(e, in.pointer(), in.spot());
    }
  }

  /** Reads the event whose start is the current token. */
  static AcademicEvent root(JsonIn in) {
    if (in.token() == null) {
      throw new StreamReadException(in.parser(), "the text is empty");
    }
    if (in.token() != JsonToken.START_OBJECT) {
      long at = in.spot();
      throw in.refusal("json.bad-value", JsonIn.text(in.plain()), at);
    }
    return new EventReader(in).event();
  }

  private void checkLength() {
    if (length > options.getLimits().getDocumentLength()) {
      throw EventJsonException.refused("json.too-long", "", 0, 0, null);
    }
  }
}
