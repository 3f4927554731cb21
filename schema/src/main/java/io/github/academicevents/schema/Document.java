package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.schema.SharedNodes.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One document on its way out: how its texts, addresses and nodes are written. */
final class Document {

  final JsonLdOut out;
  final JsonLdOptions options;
  final OwnRecord own;
  private final boolean linked;
  private final String[] languages;
  private final BiConsumer<String, String> tagged = this::tagged;
  private final BiConsumer<String, String> other = this::other;
  private final List<String> others = new ArrayList<>();
  private String shownName = "";
  private final SharedNodes shared = new SharedNodes();
  private final boolean several;

  Document(Utf8Buffer buffer, JsonLdOptions options, int events) {
    several = events > 1;
    this.options = options;
    out = new JsonLdOut(buffer, options.getLayout());
    own = new OwnRecord(out);
    linked = options.getMode() == JsonLdOptions.Mode.LINKED_DATA;
    languages = options.getLanguages().toArray(new String[0]);
  }

  /** Whether all is told, in every language, and not what a page shows. */
  boolean isLinked() {
    return linked;
  }

  boolean isCore() {
    return !linked && options.getVocabulary() == JsonLdOptions.Vocabulary.CORE;
  }

  boolean showsMail() {
    return options.getContactDetails() != JsonLdOptions.ContactDetails.NONE;
  }

  boolean showsTelephones() {
    return options.getContactDetails() == JsonLdOptions.ContactDetails.ALL;
  }

  /** The extras of someone to reach, without what may hold numbers or addresses not to be told. */
  Extras shown(Extras extras) {
    if (extras.isEmpty() || showsTelephones()) {
      return extras;
    }
    Extras shown = extras.without("telephone").without(Extras.VALUE);
    return showsMail() ? shown : shown.without("email");
  }

  boolean showsOnlineDetails() {
    return options.getOnlineDetails() == JsonLdOptions.OnlineDetails.ALL;
  }

  /** Whether what stands in the document already is referred to. */
  boolean isSharing() {
    return linked || several;
  }

  /** The page's words for a text; empty only if the text is. */
  String best(LocalizedText text) {
    return text.best(languages).orElse("");
  }

  /** The language of {@link #best}; the page's for an empty text. */
  String bestLanguage(LocalizedText text) {
    return text.bestLanguage(languages).orElse(languages.length == 0 ? "und" : languages[0]);
  }

  void text(Property property, LocalizedText text) {
    if (text.isEmpty()) {
      return;
    }
    if (linked) {
      out.startList(property);
      text.forEach(tagged);
      out.endList();
    } else {
      out.property(property, best(text));
    }
  }

  private void tagged(String tag, String text) {
    if (LanguageTags.isWellFormed(tag)) {
      out.startObject((Property) null);
      out.property(Property.AT_VALUE, text);
      out.property(Property.LANGUAGE, tag);
      out.endObject();
    }
  }

  /** A name and, for a page, what it is in the other languages. */
  void name(LocalizedText text) {
    if (linked || text.isEmpty()) {
      text(Property.NAME, text);
      return;
    }
    shownName = best(text);
    out.property(Property.NAME, shownName);
    others.clear();
    text.forEach(other);
    strings(Property.ALTERNATE_NAME, others);
  }

  private void other(String tag, String text) {
    if (!text.equals(shownName)) {
      others.add(text);
    }
  }

  void string(Property property, Optional<String> text) {
    if (text.isPresent() && !text.get().isEmpty()) {
      out.property(property, text.get());
    }
  }

  void url(Property property, Optional<String> url) {
    if (url.isPresent() && Iris.isWeb(url.get())) {
      out.property(property, url.get());
    }
  }

  /** A value that schema.org lists, as a full IRI. */
  void listed(Property property, String term) {
    if (linked) {
      out.startObject(property);
      out.name(Property.ID);
      out.word(term);
      out.endObject();
    } else {
      out.name(property);
      out.word(term);
    }
  }

  /** Begins the values of a property: a list unless there is one; what each is to be begun with. */
  @Nullable Property begin(Property property, int count) {
    if (count == 1) {
      return property;
    }
    out.startList(property);
    return null;
  }

  void end(int count) {
    if (count != 1) {
      out.endList();
    }
  }

  /** Begins the node of a value of the model; in linked data it stands even with nothing in it. */
  void startNode(@Nullable Property property, String type) {
    out.startNode(property, type);
    if (linked) {
      out.keep();
    }
  }

  /** What is to be done with the id of a value: nothing if it has none that can be an IRI. */
  Use use(@Nullable String id, Object value) {
    return id == null || !Iris.isAbsolute(id) ? Use.NONE : shared.use(id, value);
  }

  /**
   * By what a value is referred to that may stand in several events: its IRI or, in a document of
   * several, a name within it; null where it is not shared.
   */
  @Nullable String sharedId(@Nullable String iri, Object value) {
    if (iri != null && isSharing()) {
      return iri;
    }
    return several ? shared.blank(value) : null;
  }

  /** What is to be done with what {@link #sharedId} gave. */
  Use useShared(@Nullable String id, Object value) {
    return id == null ? Use.NONE : shared.use(id, value);
  }

  /** Whether a node that stands in the document already is only referred to. */
  boolean refers(Use use) {
    return use == Use.AGAIN && isSharing();
  }

  void reference(@Nullable Property property, String iri) {
    out.startObject(property);
    out.property(Property.ID, iri);
    out.endObject();
  }

  /** The {@code @id} of the open node. */
  void id(Use use, @Nullable String id) {
    if (id != null && use.isWritten()) {
      out.property(Property.ID, id);
    }
  }

  /** A list of short texts; of these schema.org knows no language. */
  void strings(Property property, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    Property each = begin(property, texts.size());
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (!text.isEmpty()) {
        if (each != null) {
          out.name(each);
        }
        out.text(text);
      }
    }
    end(texts.size());
  }
}
