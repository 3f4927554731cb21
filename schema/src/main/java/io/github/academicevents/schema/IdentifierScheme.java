package io.github.academicevents.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A registry whose codes are IRIs when something is put before them. */
enum IdentifierScheme {
  ORCID("https://orcid.org/"),
  ROR("https://ror.org/"),
  ISNI("https://isni.org/isni/"),
  WIKIDATA("http://www.wikidata.org/entity/"),
  DOI("https://doi.org/");

  private static final IdentifierScheme[] ALL = values();

  private final String code = name().toLowerCase(Locale.ROOT);
  private final String prefix;

  IdentifierScheme(String prefix) {
    this.prefix = prefix;
  }

  /** The scheme of a code such as {@code orcid}. */
  static @Nullable IdentifierScheme find(String code) {
    for (IdentifierScheme scheme : ALL) {
      if (scheme.code.equals(code)) {
        return scheme;
      }
    }
    return null;
  }

  /** The scheme of an IRI that {@link #iri} gives. */
  static @Nullable IdentifierScheme ofIri(String iri) {
    for (IdentifierScheme scheme : ALL) {
      if (iri.startsWith(scheme.prefix) && scheme.isCanonical(scheme.value(iri))) {
        return scheme;
      }
    }
    return null;
  }

  String code() {
    return code;
  }

  /** The bare value in an IRI of this scheme. */
  String value(String iri) {
    return iri.substring(prefix.length());
  }

  /** The IRI; null for a value that is not of the scheme's one form. */
  @Nullable String iri(String value) {
    return isCanonical(value) ? prefix + value : null;
  }

  private boolean isCanonical(String value) {
    return switch (this) {
      case ORCID -> value.length() == 19 && isOrcid(value);
      case ROR -> value.length() == 9 && value.charAt(0) == '0' && isLowerAlphanumeric(value);
      case ISNI -> value.length() == 16 && isDigits(value, 0, 15) && isCheckDigit(value.charAt(15));
      case WIKIDATA ->
          value.length() > 1 && value.charAt(0) == 'Q' && isDigits(value, 1, value.length());
      case DOI -> value.startsWith("10.") && value.indexOf('/') > 3 && Iris.isPath(value);
    };
  }

  private static boolean isOrcid(String value) {
    return value.charAt(4) == '-'
        && value.charAt(9) == '-'
        && value.charAt(14) == '-'
        && isDigits(value, 0, 4)
        && isDigits(value, 5, 9)
        && isDigits(value, 10, 14)
        && isDigits(value, 15, 18)
        && isCheckDigit(value.charAt(18));
  }

  private static boolean isCheckDigit(char c) {
    return c >= '0' && c <= '9' || c == 'X';
  }

  private static boolean isDigits(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLowerAlphanumeric(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }
}
