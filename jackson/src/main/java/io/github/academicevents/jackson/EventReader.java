package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Agent;
import io.github.academicevents.AttendanceMode;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.Extras;
import io.github.academicevents.Fee;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Location;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Place;
import io.github.academicevents.Resource;
import io.github.academicevents.Role;
import io.github.academicevents.Source;
import io.github.academicevents.Subject;
import io.github.academicevents.Timestamp;
import java.time.Instant;
import java.util.function.Consumer;

/** Reads an event, its parts by the readers beside it. */
final class EventReader {

  private final JsonIn in;
  private final ValueReader values;
  private final TextReader texts;
  private final AgentReader agents;
  private final PartReader parts;
  private final LocationReader locations;

  EventReader(JsonIn in) {
    this.in = in;
    values = new ValueReader(in);
    texts = new TextReader(in);
    agents = new AgentReader(in, values, texts);
    parts = new PartReader(in, values, texts);
    locations = new LocationReader(in, values, texts, agents);
  }

  AcademicEvent event() {
    in.countEvent();
    AcademicEvent.Builder event = AcademicEvent.builder();
    TimesReader times = new TimesReader(in, values);
    Extras extras =
        in.members(
            name ->
                scalar(event, name)
                    || time(event, times, name)
                    || list(event, name)
                    || part(event, name));
    times.finish(event, extras);
    return event.extras(extras).build();
  }

  private boolean scalar(AcademicEvent.Builder event, String name) {
    switch (name) {
      case "id" -> values.text(event::id);
      case "url" -> values.text(event::url);
      case "kind" -> values.code(EventKind::find, event::kind);
      case "status" -> values.code(EventStatus::find, event::status);
      case "title" -> texts.localized(event::title);
      case "abstract" -> texts.localized(event::abstractText);
      case "audience" -> texts.localized(event::audience);
      case "attendanceMode" -> values.code(AttendanceMode::find, event::attendanceMode);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean time(AcademicEvent.Builder event, TimesReader times, String name) {
    switch (name) {
      case "start" -> times.start(event);
      case "end" -> times.end(event);
      case "doors" -> times.doors(event);
      case "timeZone" -> values.text(event::timeZone);
      case "previousStarts" -> values.scalars(EventTime::parse, event::previousStarts);
      case "modified" -> values.parsed(Instant::parse, event::modified);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean list(AcademicEvent.Builder event, String name) {
    switch (name) {
      case "keywords" ->
          values.<LocalizedText>list(
              texts::element, extras -> LocalizedText.empty().withExtras(extras), event::keywords);
      case "subjects" ->
          values.objects(this::subject, e -> Subject.builder().extras(e).build(), event::subjects);
      case "languages" -> values.<String>scalars(tag -> tag, event::languages);
      case "locations" ->
          values.<Location>objects(
              locations::location, e -> Place.builder().extras(e).build(), event::locations);
      case "contributions" ->
          values.objects(
              this::contribution,
              e -> Contribution.builder().extras(e).build(),
              event::contributions);
      case "contacts" ->
          values.objects(parts::contact, e -> Contact.builder().extras(e).build(), event::contacts);
      case "fees" -> values.objects(parts::fee, e -> Fee.builder().extras(e).build(), event::fees);
      case "resources" ->
          values.objects(
              parts::resource, e -> Resource.builder().extras(e).build(), event::resources);
      case "toBeAnnounced" ->
          values.<OpenDetail>scalars(
              code -> OpenDetail.find(code).orElse(null), event::toBeAnnounced);
      case "identifiers" -> agents.identifiers(event::identifiers);
      case "subEvents" ->
          values.objects(
              this::event, e -> AcademicEvent.builder().extras(e).build(), event::subEvents);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean part(AcademicEvent.Builder event, String name) {
    switch (name) {
      case "series" -> values.object(this::series, event::series);
      case "registration" -> values.object(parts::registration, event::registration);
      case "capacity" -> values.object(parts::capacity, event::capacity);
      case "partOf" -> values.object(this::reference, event::partOf);
      case "source" -> values.object(this::source, event::source);
      default -> {
        return false;
      }
    }
    return true;
  }

  private Subject subject() {
    Subject.Builder subject = Subject.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "scheme" -> values.text(subject::scheme);
                case "code" -> values.text(subject::code);
                case "name" -> texts.localized(subject::name);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return subject.extras(extras).build();
  }

  private EventSeries series() {
    EventSeries.Builder series = EventSeries.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "id" -> values.text(series::id);
                case "name" -> texts.localized(series::name);
                case "url" -> values.text(series::url);
                case "number" -> values.integer(series::number);
                case "numberText" -> values.text(series::numberText);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return series.extras(extras).build();
  }

  private Contribution contribution() {
    Contribution.Builder contribution = Contribution.builder();
    boolean[] has = new boolean[1];
    Consumer<Agent> set =
        agent -> {
          has[0] = true;
          contribution.agent(agent);
        };
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "role" -> values.code(Role::find, contribution::role);
                case "person", "organization" -> {
                  // It has one agent; a second one is kept as it stands.
                  if (has[0]) {
                    in.bad();
                  } else if (name.equals("person")) {
                    values.object(agents::person, set::accept);
                  } else {
                    values.object(agents::organization, set::accept);
                  }
                }
                default -> {
                  return false;
                }
              }
              return true;
            });
    return contribution.extras(extras).build();
  }

  private EventReference reference() {
    EventReference.Builder event = EventReference.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "id" -> values.text(event::id);
                case "title" -> texts.localized(event::title);
                case "url" -> values.text(event::url);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return event.extras(extras).build();
  }

  private Source source() {
    Source.Builder source = Source.builder();
    Extras extras =
        in.members(
            name -> {
              switch (name) {
                case "url" -> values.text(source::url);
                case "publisher" -> texts.localized(source::publisher);
                case "published" -> values.time(source::published);
                case "retrieved" -> values.parsed(Timestamp::parse, source::retrieved);
                case "license" -> values.text(source::license);
                default -> {
                  return false;
                }
              }
              return true;
            });
    return source.extras(extras).build();
  }
}
