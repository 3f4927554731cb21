package io.github.academicevents.schema;

import io.github.academicevents.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the codes that stand for a thing: {@code identifier}, {@code sameAs}, its {@code @id}. */
final class Codes {

  /** Spellings of the addresses of codes, without scheme and {@code www.}, and what each means. */
  private static final String[][] PREFIXES = {
    {"orcid.org/", "orcid"},
    {"ror.org/", "ror"},
    {"isni.org/isni/", "isni"},
    {"isni.org/", "isni"},
    {"wikidata.org/entity/", "wikidata"},
    {"wikidata.org/wiki/", "wikidata"},
    {"doi.org/", "doi"},
    {"dx.doi.org/", "doi"}
  };

  private Codes() {}

  /** All that are told of a thing; addresses that are no codes stay what they are. */
  static List<Identifier> read(Members members) {
    List<Identifier> found = new ArrayList<>();
    for (Value value : members.take("identifier")) {
      if (SeriesReader.isNumber(members, value)) {
        continue;
      }
      Identifier identifier = identifier(members, value, found.size());
      if (identifier == null) {
        members.keepProperty("identifier", value.raw());
      } else {
        add(identifier, members, found);
      }
    }
    for (Value value : members.take("sameAs")) {
      String text = new Fields(members).name(value);
      Identifier identifier = text == null ? null : ofIri(text);
      if (identifier == null) {
        members.keepProperty("sameAs", value.raw());
      } else if (!members.own) {
        add(identifier, members, found);
      }
    }
    return found;
  }

  /** The same, and the {@code @id}; kept as it is where it is no code. */
  static List<Identifier> readWithId(Members members) {
    List<Identifier> found = new ArrayList<>(read(members));
    String iri = members.node.iri();
    if (iri != null && Links.isAbsolute(iri) && !members.own) {
      Identifier identifier = ofIri(iri);
      if (identifier == null) {
        members.keepProperty("@id", iri);
      } else {
        add(identifier, members, found);
      }
    }
    return found;
  }

  private static void add(Identifier identifier, Members members, List<Identifier> found) {
    if (members.own || !found.contains(identifier)) {
      found.add(identifier);
    }
  }

  private static @Nullable Identifier identifier(Members members, Value value, int index) {
    String text = value.text();
    if (text != null) {
      Identifier known = ofIri(text);
      if (known != null || members.own) {
        return known;
      }
      return Identifier.builder()
          .scheme(Links.isWeb(text) ? "url" : "local")
          .value(text.strip())
          .build();
    }
    LdNode node = members.session.node(value);
    if (node == null) {
      return null;
    }
    Members code =
        new Members(members.session, node, members.here.child("identifiers").child(index));
    Fields fields = new Fields(code);
    Identifier.Builder identifier = Identifier.builder();
    String scheme = fields.string("scheme", "propertyID").orElse(null);
    if (scheme == null && !code.own) {
      scheme = fields.string("scheme", "name").orElse(null);
    }
    String number = fields.string("value", "value").orElse(null);
    if (!code.own) {
      number = number == null ? fields.string("value", "url").orElse(null) : number;
      Identifier known = number == null ? null : ofIri(number);
      if (known != null) {
        return known.withExtras(code.finish());
      }
      scheme = scheme == null ? null : scheme(scheme);
    }
    if (scheme != null) {
      identifier.scheme(scheme);
    }
    if (number != null) {
      identifier.value(number);
    }
    return identifier.extras(code.finish()).build();
  }

  /** A scheme's code, which may be the end of an address, in any case. */
  private static String scheme(String text) {
    String end = text.substring(text.lastIndexOf('/') + 1);
    return (end.isEmpty() ? text : end).toLowerCase(Locale.ROOT);
  }

  /** The code that an address or {@code doi:…} is; null if it is none. */
  static @Nullable Identifier ofIri(String text) {
    String iri = text.strip();
    IdentifierScheme exact = IdentifierScheme.ofIri(iri);
    if (exact != null) {
      return Identifier.of(exact.code(), exact.value(iri));
    }
    if (iri.regionMatches(true, 0, "doi:", 0, 4)) {
      return known("doi", iri.substring(4).strip());
    }
    int start = iri.indexOf("//");
    if (start < 0) {
      return null;
    }
    String rest = iri.substring(start + 2);
    rest = rest.regionMatches(true, 0, "www.", 0, 4) ? rest.substring(4) : rest;
    for (String[] prefix : PREFIXES) {
      if (rest.regionMatches(true, 0, prefix[0], 0, prefix[0].length())) {
        return known(prefix[1], rest.substring(prefix[0].length()));
      }
    }
    return null;
  }

  private static @Nullable Identifier known(String code, String value) {
    IdentifierScheme scheme = IdentifierScheme.find(code);
    String bare = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    return scheme == null || scheme.iri(bare) == null ? null : Identifier.of(code, bare);
  }
}
