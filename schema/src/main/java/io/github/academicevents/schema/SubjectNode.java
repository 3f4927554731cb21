package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what an event is about: {@code keywords}, and coded subjects as {@code about}. */
final class SubjectNode {

  private final Document document;
  private final JsonLdOut out;

  SubjectNode(Document document) {
    this.document = document;
    out = document.out;
  }

  void keywords(List<LocalizedText> keywords) {
    if (keywords.isEmpty()) {
      return;
    }
    if (!document.isLinked()) {
      out.startList(Property.KEYWORDS);
      for (LocalizedText keyword : keywords) {
        if (!keyword.isEmpty()) {
          out.text(document.best(keyword));
        }
      }
      out.endList();
      return;
    }
    Property each = document.begin(Property.KEYWORDS, keywords.size());
    for (LocalizedText keyword : keywords) {
      document.startNode(each, "DefinedTerm");
      document.text(Property.NAME, keyword);
      document.own.begin();
      document.own.text("name", keyword);
      document.own.extras(Extras.none());
      document.own.end();
      out.endObject();
    }
    document.end(keywords.size());
  }

  void subjects(List<Subject> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    Property each = document.begin(Property.ABOUT, subjects.size());
    for (Subject subject : subjects) {
      subject(each, subject);
    }
    document.end(subjects.size());
  }

  private void subject(@Nullable Property each, Subject subject) {
    if (document.isCore()) {
      document.startNode(each, "Thing");
      document.name(subject.getName());
      if (subject.getName().isEmpty()) {
        document.string(Property.NAME, subject.getCode());
      }
      out.endObject();
      return;
    }
    document.startNode(each, "DefinedTerm");
    document.string(Property.TERM_CODE, subject.getCode());
    document.name(subject.getName());
    out.startNode(Property.IN_DEFINED_TERM_SET, "DefinedTermSet");
    document.string(Property.IDENTIFIER, subject.getScheme());
    out.endObject();
    if (document.isLinked()) {
      OwnRecord own = document.own;
      own.begin();
      own.text("name", subject.getName());
      own.extras(subject.getExtras());
      own.end();
    }
    out.endObject();
  }
}
