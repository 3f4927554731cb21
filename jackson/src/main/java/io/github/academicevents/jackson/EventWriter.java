package io.github.academicevents.jackson;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventReference;
import io.github.academicevents.EventSeries;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Source;
import io.github.academicevents.Subject;
import tools.jackson.core.JsonGenerator;

/** Writes an event, its members in the order of the contract. */
final class EventWriter {

  private final JsonOut out;
  private final AgentWriter agents;
  private final PartWriter parts;

  EventWriter(JsonGenerator generator) {
    out = new JsonOut(generator);
    agents = new AgentWriter(out);
    parts = new PartWriter(out, agents);
  }

  void write(AcademicEvent event) {
    out.root(() -> members(event));
  }

  private void members(AcademicEvent event) {
    out.text("id", event.getId());
    out.text("url", event.getUrl());
    if (event.getKind() != EventKind.EVENT) {
      out.text("kind", event.getKind().getCode());
    }
    if (event.getStatus() != EventStatus.SCHEDULED) {
      out.text("status", event.getStatus().getCode());
    }
    out.localized("title", event.getTitle());
    out.localized("abstract", event.getAbstractText());
    out.list("keywords", event.getKeywords(), this::keyword);
    out.objects("subjects", event.getSubjects(), this::subject);
    out.list("languages", event.getLanguages(), out::element);
    out.object("series", event.getSeries(), this::series);
    out.asText("start", event.getStart());
    out.asText("end", event.getEnd());
    out.asText("doors", event.getDoors());
    out.text("timeZone", event.getTimeZone());
    out.list("previousStarts", event.getPreviousStarts(), this::time);
    event.getAttendanceMode().ifPresent(mode -> out.text("attendanceMode", mode.getCode()));
    parts.locations(event.getLocations());
    out.objects("contributions", event.getContributions(), this::contribution);
    parts.contacts(event.getContacts());
    out.object("registration", event.getRegistration(), parts::registration);
    parts.fees(event.getFees());
    out.object("capacity", event.getCapacity(), parts::capacity);
    out.localized("audience", event.getAudience());
    parts.resources(event.getResources());
    out.list("toBeAnnounced", event.getToBeAnnounced(), open -> out.element(open.getCode()));
    agents.identifiers(event.getIdentifiers());
    out.object("partOf", event.getPartOf(), this::reference);
    out.objects("subEvents", event.getSubEvents(), this::members);
    out.object("source", event.getSource(), this::source);
    out.asText("modified", event.getModified());
    out.extras(event.getExtras());
  }

  private void keyword(LocalizedText keyword) {
    out.localized(null, keyword);
  }

  private void time(EventTime time) {
    out.element(time.toString());
  }

  private void subject(Subject subject) {
    out.text("scheme", subject.getScheme());
    out.text("code", subject.getCode());
    out.localized("name", subject.getName());
    out.extras(subject.getExtras());
  }

  private void series(EventSeries series) {
    out.text("id", series.getId());
    out.localized("name", series.getName());
    out.text("url", series.getUrl());
    out.number("number", series.getNumber());
    out.text("numberText", series.getNumberText());
    out.extras(series.getExtras());
  }

  private void contribution(Contribution contribution) {
    contribution.getRole().ifPresent(role -> out.text("role", role.getCode()));
    out.object("person", contribution.getPerson(), agents::person);
    out.object("organization", contribution.getOrganization(), agents::organization);
    out.extras(contribution.getExtras());
  }

  private void reference(EventReference event) {
    out.text("id", event.getId());
    out.localized("title", event.getTitle());
    out.text("url", event.getUrl());
    out.extras(event.getExtras());
  }

  private void source(Source source) {
    out.text("url", source.getUrl());
    out.localized("publisher", source.getPublisher());
    out.asText("published", source.getPublished());
    out.asText("retrieved", source.getRetrieved());
    out.text("license", source.getLicense());
    out.extras(source.getExtras());
  }
}
