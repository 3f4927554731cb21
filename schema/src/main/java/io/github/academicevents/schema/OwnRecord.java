package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import java.util.Optional;

/** Writes our own record of the open node, in the form that {@link OwnTerms} tells. */
final class OwnRecord {

  private final JsonLdOut out;
  private boolean sayable;

  OwnRecord(JsonLdOut out) {
    this.out = out;
  }

  void begin() {
    out.startNode(Property.OWN_RECORD, "@json");
    out.startObject(Property.AT_VALUE);
    out.startObject(Property.OWN_FIELDS);
  }

  /** Ends the fields. */
  void extras(Extras extras) {
    out.endObject();
    if (!extras.isEmpty()) {
      out.name(Property.OWN_EXTRAS);
      out.plain(extras.asMap());
    }
  }

  void end() {
    out.endObject();
    out.endObject();
  }

  /** A record in which extras are all there is. */
  void only(Extras extras) {
    if (!extras.isEmpty()) {
      begin();
      extras(extras);
      end();
    }
  }

  /** A value that has no node of its own. */
  void beginObject(String name) {
    out.startObject(name);
    out.startObject(Property.OWN_FIELDS);
  }

  void endObject(Extras extras) {
    extras(extras);
    out.endObject();
  }

  /** Any plain value. */
  void value(String name, Object plain) {
    out.member(name, plain);
  }

  /** A value by its text. */
  void value(String name, Optional<?> value) {
    if (value.isPresent()) {
      string(name, value.get().toString());
    }
  }

  private void string(String name, String text) {
    if (!text.isEmpty()) {
      out.member(name, text);
    }
  }

  /** An id that is not the node's {@code @id}. */
  void id(SharedNodes.Use use, Optional<String> id) {
    if (!use.isWritten()) {
      value("id", id);
    }
  }

  /** An address that schema.org's words can't say. */
  void url(String name, Optional<String> url) {
    if (url.isPresent() && !Iris.isWeb(url.get())) {
      string(name, url.get());
    }
  }

  /** A text that schema.org's words can't say whole. */
  void text(String name, LocalizedText text) {
    if (!isSayable(text)) {
      out.member(name, plain(text));
    }
  }

  private boolean isSayable(LocalizedText text) {
    sayable = text.getExtras().isEmpty();
    text.forEach((tag, value) -> sayable &= LanguageTags.isWellFormed(tag));
    return sayable;
  }

  static Object plain(LocalizedText text) {
    if (text.getExtras().isEmpty()) {
      return text.asMap();
    }
    Extras both = Extras.of(OwnTerms.EXTRAS_MEMBER, text.getExtras().asMap());
    return (text.isEmpty() ? both : both.with(OwnTerms.TEXTS_MEMBER, text.asMap())).asMap();
  }
}
