package io.github.academicevents.schema;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Subject;
import io.github.academicevents.validation.JsonPointer;
import java.util.List;

/** Reads what an event is about: keywords, and subjects coded or not. */
final class SubjectReader {

  private final Members event;
  private int keywords;
  private int subjects;

  SubjectReader(Members event) {
    this.event = event;
  }

  void read(AcademicEvent.Builder built) {
    for (Value value : event.take("keywords")) {
      LdNode node = event.session.node(value);
      if (node != null) {
        term(node, value, built);
      } else {
        keywords(value, built);
      }
    }
    for (Value value : event.take("about")) {
      LdNode node = event.session.node(value);
      if (node != null) {
        subject(node, value, built);
      } else if (value.text() != null) {
        JsonPointer here = event.here.child("subjects").child(subjects);
        LocalizedText name = new Texts(event, here).text("name", List.of(value));
        built.addSubjects(Subject.builder().name(name).build());
        subjects++;
      } else {
        event.keepProperty("about", value.raw());
      }
    }
  }

  /** A text that is a keyword, or several apart by commas. */
  private void keywords(Value value, AcademicEvent.Builder built) {
    String all = value.text();
    if (all == null) {
      add(value, built);
      return;
    }
    for (String word : all.split("[,，;；]", -1)) {
      if (!word.isBlank()) {
        add(value.withText(word), built);
      }
    }
  }

  private void add(Value value, AcademicEvent.Builder built) {
    Texts texts = new Texts(event, event.here.child("keywords"));
    LocalizedText keyword = texts.text(String.valueOf(keywords), List.of(value));
    if (!keyword.isEmpty()) {
      built.addKeywords(keyword);
      keywords++;
    }
  }

  private void term(LdNode node, Value value, AcademicEvent.Builder built) {
    JsonPointer here = event.here.child("keywords").child(keywords);
    Members members = new Members(event.session, node, here);
    if (members.has("termCode")) {
      subject(node, value, built);
      return;
    }
    LocalizedText name = new Texts(members).text("name", "name");
    if (members.hasRest()) {
      event.keepProperty("keywords", value.raw());
    }
    if (members.own || !name.isEmpty()) {
      built.addKeywords(name);
      keywords++;
    }
  }

  private void subject(LdNode node, Value value, AcademicEvent.Builder built) {
    Members members =
        new Members(event.session, node, event.here.child("subjects").child(subjects));
    Subject.Builder subject = Subject.builder();
    Fields fields = new Fields(members);
    fields.string("code", "termCode").ifPresent(subject::code);
    subject.name(new Texts(members).text("name", "name"));
    for (Value set : members.take("inDefinedTermSet")) {
      String text =
          set.text() == null ? fields.named(set, "identifier", "name", "url") : set.text();
      if (text == null) {
        members.keepProperty("inDefinedTermSet", set.raw());
      } else {
        subject.scheme(text);
      }
    }
    String iri = node.iri();
    if (iri != null && !members.own) {
      members.keepProperty("@id", iri);
    }
    Subject read = subject.extras(members.finish()).build();
    if (read.getName().isEmpty() && read.getCode().isEmpty() && !members.own) {
      event.keepProperty("about", value.raw());
    } else {
      built.addSubjects(read);
      subjects++;
    }
  }
}
