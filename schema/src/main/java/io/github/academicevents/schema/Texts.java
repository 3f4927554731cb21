package io.github.academicevents.schema;

import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.validation.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts that people read, each in its language. */
final class Texts {

  private static final List<String> NAMES = List.of("name", "text", "audienceType", "description");

  private final Members members;
  private final JsonPointer here;

  Texts(Members members) {
    this(members, members.here);
  }

  /** Texts of a thing that has no description of its own, and stands elsewhere in the event. */
  Texts(Members members, JsonPointer here) {
    this.members = members;
    this.here = here;
  }

  /** The text of a field in all languages that its properties have it in. */
  LocalizedText text(String field, String... terms) {
    List<Value> values = members.take(terms);
    Object own = members.ownField(field);
    return own == null ? text(field, values) : plain(own);
  }

  LocalizedText text(String field, List<Value> values) {
    LocalizedText text = LocalizedText.empty();
    List<Value> more = new ArrayList<>(0);
    for (Value value : values) {
      LocalizedText next = text(value, field);
      if (next == null) {
        members.bad(field, value);
        continue;
      }
      boolean taken = false;
      for (Map.Entry<String, String> entry : next.asMap().entrySet()) {
        String before = text.get(entry.getKey()).orElse(null);
        taken |= before != null && !before.equals(entry.getValue());
        text = before == null ? text.with(entry.getKey(), entry.getValue()) : text;
      }
      if (taken) {
        more.add(value);
      }
    }
    members.more(field, more);
    return text;
  }

  /** The text of one value; null if it is none. */
  @Nullable LocalizedText text(Value value, String field) {
    JsonPointer at = here.child(field);
    String bare = value.text();
    if (bare != null) {
      Object tag = value.map().get("@language");
      return tagged(bare, tag instanceof String language ? language : null, value, at);
    }
    Map<?, ?> map = value.map();
    if (!map.isEmpty() && (value.context().isByLanguage(value.name()) || isLanguageMap(map))) {
      return byLanguage(map, value, field);
    }
    LdNode node = members.session.node(value);
    if (node == null) {
      return null;
    }
    Members inner = new Members(members.session, node, members.here);
    for (String term : NAMES) {
      List<Value> names = inner.take(term);
      if (!names.isEmpty()) {
        LocalizedText text = new Texts(inner).text(field, names);
        if (inner.hasRest()) {
          members.keepProperty(value.context().meaning(value.name()), value.raw());
        }
        return text;
      }
    }
    return null;
  }

  private @Nullable LocalizedText byLanguage(Map<?, ?> map, Value value, String field) {
    JsonPointer at = here.child(field);
    LocalizedText text = LocalizedText.empty();
    boolean whole = true;
    for (Map.Entry<?, ?> member : map.entrySet()) {
      String tag = (String) member.getKey();
      Object raw = member.getValue();
      Object first = raw instanceof List<?> list && !list.isEmpty() ? list.get(0) : raw;
      whole &= first == raw || ((List<?>) raw).size() == 1;
      if (first instanceof String string && !string.isBlank()) {
        String language = tag.equals("@none") ? null : tag;
        for (Map.Entry<String, String> entry :
            tagged(string, language, value, at).asMap().entrySet()) {
          text = text.with(entry.getKey(), entry.getValue());
        }
      } else {
        whole &= first == null || first instanceof String;
      }
    }
    if (!whole && !text.isEmpty()) {
      members.more(field, List.of(value));
    }
    return text.isEmpty() ? null : text;
  }

  /** Whether it has languages as names and texts as values, though no context says so. */
  private static boolean isLanguageMap(Map<?, ?> map) {
    for (Map.Entry<?, ?> member : map.entrySet()) {
      String tag = (String) member.getKey();
      int primary = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
      boolean language = primary >= 2 && primary <= 3 && LanguageTags.isWellFormed(tag);
      if (!language || !(member.getValue() instanceof String)) {
        return false;
      }
    }
    return true;
  }

  private LocalizedText tagged(
      String text, @Nullable String language, Value value, JsonPointer at) {
    if (value.context().isOwn()) {
      return LocalizedText.of(language == null ? "und" : language, text);
    }
    String clean = CleanText.of(text);
    if (!clean.equals(text.strip())) {
      members.session.notes.event("jsonld.text-cleaned", at, value.source(), text, clean);
    }
    if (Fillers.isText(clean)) {
      members.session.notes.event("jsonld.filler", at, value.source(), text);
      return LocalizedText.empty();
    }
    String tag = language == null ? value.context().language(value.name()) : language;
    if (tag == null || tag.isBlank()) {
      tag = guessed(clean);
      members.session.notes.languageAssumed(tag, at, value.source(), clean);
    }
    return LocalizedText.of(tag, clean);
  }

  /** Chinese for mostly Han; else the page's language, or English in a Chinese page. */
  private String guessed(String text) {
    String page = members.session.language;
    if (LocalizedText.isMostlyHan(text)) {
      return page.startsWith("zh") || page.startsWith("ja") ? page : "zh";
    }
    if (!page.startsWith("zh")) {
      return page;
    }
    return text.chars().allMatch(c -> c < 128 || !Character.isLetter(c)) ? "en" : "und";
  }

  /** A text of our own record. */
  static LocalizedText plain(Object own) {
    if (!(own instanceof Map<?, ?> map)) {
      return LocalizedText.empty();
    }
    Object extras = map.get(OwnTerms.EXTRAS_MEMBER);
    Object texts = extras == null ? map : map.get(OwnTerms.TEXTS_MEMBER);
    LocalizedText text = LocalizedText.empty();
    if (texts instanceof Map<?, ?> tagged) {
      for (Map.Entry<?, ?> member : tagged.entrySet()) {
        if (member.getValue() instanceof String string) {
          text = text.with((String) member.getKey(), string);
        }
      }
    }
    return extras instanceof Map<?, ?> ? text.withExtras(extras(extras)) : text;
  }

  /** Extras of our own record. */
  static Extras extras(@Nullable Object own) {
    Extras extras = Extras.none();
    if (own instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> member : map.entrySet()) {
        extras = extras.with((String) member.getKey(), member.getValue());
      }
    }
    return extras;
  }
}
