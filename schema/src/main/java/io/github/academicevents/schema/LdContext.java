package io.github.academicevents.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a JSON-LD object mean. schema.org's own context is built in; no context is
 * fetched.
 */
final class LdContext {

  /** What a context says of a term. */
  private record Term(@Nullable String meaning, boolean byLanguage, @Nullable String language) {}

  private static final Term NOTHING = new Term(null, false, null);
  private static final Map<String, String> KEYWORDS = Map.of("type", "@type", "id", "@id");

  private final @Nullable LdContext outer;
  private final Map<String, Term> terms = new HashMap<>(4);
  private boolean foreign;
  private boolean own;
  private @Nullable String language;
  private @Nullable String base;

  private LdContext(@Nullable LdContext outer) {
    this.outer = outer;
    if (outer != null) {
      foreign = outer.foreign;
      own = outer.own;
      language = outer.language;
      base = outer.base;
    }
  }

  /** schema.org's context in a document at an address. */
  static LdContext schemaOrg(@Nullable String base) {
    LdContext context = new LdContext(null);
    context.base = base;
    return context;
  }

  /** This context with what an object's {@code @context} says. */
  LdContext with(@Nullable Object stated, Consumer<String> unknown) {
    LdContext context = new LdContext(this);
    context.read(stated, unknown);
    return context;
  }

  private void read(@Nullable Object stated, Consumer<String> unknown) {
    if (stated instanceof String address) {
      if (isSchemaOrg(address)) {
        foreign = false;
      } else if (!address.isBlank()) {
        unknown.accept(address);
      }
    } else if (stated instanceof List<?> list) {
      for (Object element : list) {
        read(element, unknown);
      }
    } else if (stated instanceof Map<?, ?> map) {
      map.forEach((name, meaning) -> define((String) name, meaning));
    }
  }

  private void define(String name, @Nullable Object meaning) {
    switch (name) {
      case "@vocab" -> foreign = meaning instanceof String iri && !isSchemaOrg(iri);
      case "@language" -> language = meaning instanceof String tag ? tag : null;
      case "@base" -> base = meaning instanceof String iri ? Links.resolve(base, iri) : base;
      default -> {
        Term term = term(meaning);
        own |= OwnTerms.NAMESPACE.equals(term.meaning());
        terms.put(name, term);
      }
    }
  }

  private static Term term(@Nullable Object meaning) {
    if (meaning instanceof String iri) {
      return new Term(iri, false, null);
    }
    if (!(meaning instanceof Map<?, ?> map)) {
      return NOTHING;
    }
    boolean byLanguage =
        "@language".equals(map.get("@container"))
            || map.get("@container") instanceof List<?> list && list.contains("@language");
    return new Term(
        map.get("@id") instanceof String iri ? iri : null,
        byLanguage,
        map.get("@language") instanceof String tag ? tag : null);
  }

  private @Nullable Term find(String name) {
    for (LdContext context = this; context != null; context = context.outer) {
      Term term = context.terms.get(name);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /**
   * What a member's name or a type means: a keyword, a term of schema.org by its bare name, or else
   * an IRI or the name as it is.
   */
  String meaning(String name) {
    if (name.startsWith("@")) {
      return name;
    }
    Term term = find(name);
    if (term != null && term.meaning() != null && !term.meaning().equals(name)) {
      return term.meaning().startsWith("@") ? term.meaning() : expanded(term.meaning());
    }
    if (name.indexOf(':') >= 0) {
      return expanded(name);
    }
    String keyword = KEYWORDS.get(name);
    if (keyword != null) {
      return keyword;
    }
    // A vocabulary of one's own: its terms are none of schema.org's.
    return foreign ? ":" + name : name;
  }

  /** A bare name of schema.org's, or our own term, from an IRI full or with a prefix. */
  private String expanded(String iri) {
    String full = iri(iri);
    String bare = bare(full);
    if (bare != null) {
      return bare;
    }
    return full.equals(OwnTerms.NAMESPACE + "record") ? OwnTerms.RECORD : full;
  }

  /** An IRI in full where its prefix is known; any other text as it is. */
  String iri(String iri) {
    int colon = iri.indexOf(':');
    if (colon < 0 || iri.startsWith("//", colon + 1)) {
      return iri;
    }
    String prefix = iri.substring(0, colon);
    Term term = find(prefix);
    if (term != null && term.meaning() != null) {
      return term.meaning() + iri.substring(colon + 1);
    }
    return prefix.equals("schema") ? "https://schema.org/" + iri.substring(colon + 1) : iri;
  }

  /** The name in an IRI of schema.org; null for another IRI. */
  static @Nullable String bare(String iri) {
    int start = afterHost(iri);
    if (start < 0 || start >= iri.length() || iri.charAt(start) != '/') {
      return null;
    }
    String name = iri.substring(start + 1);
    return name.isEmpty() || name.indexOf('/') >= 0 ? null : name;
  }

  /** Whether it is the address of schema.org's vocabulary or context, in any of its spellings. */
  static boolean isSchemaOrg(String address) {
    String text = address.strip();
    int end = afterHost(text);
    if (end < 0) {
      return false;
    }
    String path = text.substring(end);
    return path.isEmpty()
        || path.equals("/")
        || path.equals("#")
        || path.equals("/#")
        || path.startsWith("/docs/jsonldcontext");
  }

  /** Where schema.org's host ends in an address; -1 in any other. */
  private static int afterHost(String iri) {
    int start = 0;
    String lower = iri.substring(0, Math.min(iri.length(), 24)).toLowerCase(Locale.ROOT);
    for (String prefix : new String[] {"https:", "http:", "//", "www."}) {
      if (lower.startsWith(prefix, start)) {
        start += prefix.length();
      }
    }
    return lower.startsWith("schema.org", start) ? start + "schema.org".length() : -1;
  }

  /** Whether the document is one of ours, which is read to the letter. */
  boolean isOwn() {
    return own;
  }

  /** Whether the values of a member stand by language. */
  boolean isByLanguage(String name) {
    Term term = find(name);
    return term != null && term.byLanguage();
  }

  /** The language of a member's untagged texts; null if not told. */
  @Nullable String language(String name) {
    Term term = find(name);
    return term != null && term.language() != null ? term.language() : language;
  }

  @Nullable String base() {
    return base;
  }
}
