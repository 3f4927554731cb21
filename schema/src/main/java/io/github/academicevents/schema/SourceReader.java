package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventTime;
import io.github.academicevents.Source;
import io.github.academicevents.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads where a record came from, and when it was changed. */
final class SourceReader {

  private SourceReader() {}

  static void read(Members members, AcademicEvent.Builder event) {
    if (members.ownField("modified") instanceof String own) {
      parsed(own, Instant::parse).ifPresent(event::modified);
    } else {
      modified(members, event);
    }
    Object own = members.ownField("source");
    if (own != null) {
      event.source(source(own));
      return;
    }
    Fields fields = new Fields(members);
    Source.Builder source = Source.builder();
    source.publisher(new Texts(members).text("source", "sdPublisher"));
    published(members).ifPresent(source::published);
    fields.link("source", "sdLicense").ifPresent(source::license);
    Source read = source.build();
    if (!read.equals(Source.builder().build())) {
      event.source(read);
    }
  }

  private static Source source(Object own) {
    Map<?, ?> fields = OwnOrder.fieldsOf(own);
    Source.Builder source = Source.builder();
    if (fields.get("url") instanceof String url) {
      source.url(url);
    }
    if (fields.get("publisher") instanceof Map<?, ?> publisher) {
      source.publisher(Texts.plain(publisher));
    }
    if (fields.get("published") instanceof String published) {
      parsed(published, EventTime::parse).ifPresent(source::published);
    }
    if (fields.get("retrieved") instanceof String retrieved) {
      parsed(retrieved, Timestamp::parse).ifPresent(source::retrieved);
    }
    if (fields.get("license") instanceof String license) {
      source.license(license);
    }
    return source.extras(OwnOrder.extrasOf(own)).build();
  }

  private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<EventTime> published(Members members) {
    List<Value> stated = members.peek("sdDatePublished");
    String text = stated.size() == 1 ? stated.get(0).text() : null;
    Moment moment = text == null ? null : Moment.parse(text);
    if (moment == null) {
      return Optional.empty();
    }
    members.drop("sdDatePublished");
    return Optional.of(moment.time());
  }

  private static void modified(Members members, AcademicEvent.Builder event) {
    List<Value> stated = members.peek("dateModified");
    String text = stated.size() == 1 ? stated.get(0).text() : null;
    Moment moment = text == null ? null : Moment.parse(text);
    if (moment != null && moment.offset() != null && moment.time().getDateTime().isPresent()) {
      members.drop("dateModified");
      event.modified(moment.time().getDateTime().get().toInstant(moment.offset()));
    }
  }
}
