package io.github.academicevents.schema;

import io.github.academicevents.EventSeries;
import io.github.academicevents.Extras;
import io.github.academicevents.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes codes as {@code identifier}, an IRI or a {@code PropertyValue}, and as {@code sameAs}. */
final class IdentifierNode {

  private final Document document;
  private final JsonLdOut out;

  IdentifierNode(Document document) {
    this.document = document;
    out = document.out;
  }

  void write(List<Identifier> identifiers) {
    write(identifiers, Optional.empty());
  }

  /** The codes of an event, and its number in its series. */
  void write(List<Identifier> identifiers, Optional<EventSeries> series) {
    boolean numbered = series.isPresent() && isNumbered(series.get());
    int count = identifiers.size() + (numbered ? 1 : 0);
    if (count == 0) {
      return;
    }
    Property each = document.begin(Property.IDENTIFIER, count);
    for (Identifier identifier : identifiers) {
      String iri = iri(identifier);
      if (iri == null) {
        propertyValue(each, identifier);
      } else {
        if (each != null) {
          out.name(each);
        }
        out.text(iri);
      }
    }
    if (numbered) {
      number(each, series.get());
    }
    document.end(count);
    sameAs(identifiers);
  }

  private void propertyValue(@Nullable Property each, Identifier identifier) {
    document.startNode(each, "PropertyValue");
    document.string(Property.PROPERTY_ID, identifier.getScheme());
    document.string(Property.VALUE, identifier.getValue());
    if (document.isLinked()) {
      document.own.only(identifier.getExtras());
    }
    out.endObject();
  }

  static boolean isNumbered(EventSeries series) {
    return series.getNumber().isPresent() || series.getNumberText().isPresent();
  }

  private void number(@Nullable Property each, EventSeries series) {
    document.startNode(each, "PropertyValue");
    out.name(Property.PROPERTY_ID);
    out.word(OwnTerms.SERIES_NUMBER);
    if (series.getNumber().isPresent()) {
      out.name(Property.VALUE);
      out.number(series.getNumber().getAsInt());
    }
    if (document.isLinked()) {
      document.own.begin();
      document.own.value("numberText", series.getNumberText());
      document.own.extras(Extras.none());
      document.own.end();
    } else {
      document.string(
          series.getNumber().isPresent() ? Property.NAME : Property.VALUE, series.getNumberText());
    }
    out.endObject();
  }

  private void sameAs(List<Identifier> identifiers) {
    List<String> iris = new ArrayList<>(identifiers.size());
    for (Identifier identifier : identifiers) {
      String iri = iri(identifier);
      if (iri != null) {
        iris.add(iri);
      }
    }
    document.strings(Property.SAME_AS, iris);
  }

  /** The first IRI that stands for the thing; null if none does. */
  static @Nullable String firstIri(List<Identifier> identifiers) {
    for (Identifier identifier : identifiers) {
      String iri = iri(identifier);
      if (iri != null) {
        return iri;
      }
    }
    return null;
  }

  private static @Nullable String iri(Identifier identifier) {
    if (identifier.getScheme().isEmpty()
        || identifier.getValue().isEmpty()
        || !identifier.getExtras().isEmpty()) {
      return null;
    }
    IdentifierScheme scheme = IdentifierScheme.find(identifier.getScheme().get());
    return scheme == null ? null : scheme.iri(identifier.getValue().get());
  }
}
