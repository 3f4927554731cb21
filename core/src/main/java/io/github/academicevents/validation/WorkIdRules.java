package io.github.academicevents.validation;

import java.util.Locale;

/** Rules of the identifiers of works and things: DOI, arXiv, ISBN, ISSN, Wikidata. */
final class WorkIdRules {

  private WorkIdRules() {}

  /** Checks an identifier's value; the check stands at the identifier. */
  static void check(String scheme, String value, Check check) {
    switch (scheme) {
      case "doi" -> doi(value, check);
      case "arxiv" -> {
        if (!ArxivId.isValid(value)) {
          check.report(Catalogue.ID_ARXIV_FORMAT, "value", value);
        }
      }
      case "isbn" -> {
        if (!BookNumber.isIsbn(value)) {
          check.report(Catalogue.ID_ISBN_CHECKSUM, "value", value);
        }
      }
      case "issn" -> {
        if (!BookNumber.isIssn(value)) {
          check.report(Catalogue.ID_ISSN_CHECKSUM, "value", value);
        }
      }
      case "wikidata" -> wikidata(value, check);
      default -> {}
    }
  }

  private static void doi(String value, Check check) {
    String bare = Doi.bare(value);
    String trimmed = Doi.trimmed(bare);
    if (!Doi.isValid(trimmed)) {
      check.report(Catalogue.ID_DOI_FORMAT, "value", value);
    } else if (!bare.equals(value)) {
      check.report(Catalogue.ID_DOI_URL_FORM, "value", value, trimmed);
    } else if (!trimmed.equals(value)) {
      check.report(Catalogue.ID_DOI_TRAILING_PUNCTUATION, "value", value, trimmed);
    }
  }

  private static void wikidata(String value, Check check) {
    if (isItem(value)) {
      return;
    }
    String meant = value.strip().toUpperCase(Locale.ROOT);
    meant = meant.substring(Math.max(meant.lastIndexOf('/'), meant.lastIndexOf(':')) + 1);
    meant = meant.replace("-", "").replace(" ", "");
    check.report(Catalogue.ID_WIKIDATA_FORMAT, "value", value, isItem(meant) ? meant : null);
  }

  private static boolean isItem(String value) {
    if (value.length() < 2 || value.charAt(0) != 'Q' || value.charAt(1) == '0') {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
