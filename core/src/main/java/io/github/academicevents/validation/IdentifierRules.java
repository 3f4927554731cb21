package io.github.academicevents.validation;

import io.github.academicevents.Identifier;
import java.util.List;
import java.util.Locale;

/** Rules of identifiers; here those of people and organizations: ORCID, ISNI, ROR. */
final class IdentifierRules {

  private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

  private IdentifierRules() {}

  static void check(List<Identifier> identifiers, Check check) {
    if (identifiers.isEmpty()) {
      return;
    }
    check.enter("identifiers");
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      String value = identifier.getValue().orElse("");
      if (!value.isEmpty()) {
        check.enter(i);
        check(identifier.getScheme().orElse(""), value, check);
        check.leave();
      }
    }
    check.leave();
  }

  /** Checks the member {@code value} of an identifier of a scheme. */
  static void check(String scheme, String value, Check check) {
    String known = scheme.toLowerCase(Locale.ROOT);
    switch (known) {
      case "orcid" -> orcid(value, check);
      case "isni" -> isni(value, check);
      case "ror" -> ror(value, check);
      default -> WorkIdRules.check(known, value, check);
    }
  }

  private static void orcid(String value, Check check) {
    String bare = bareOrcid(value);
    if (!isOrcidForm(bare)) {
      check.report(Catalogue.PERSON_ORCID_FORMAT, "value", value);
    } else if (!hasMod11Check(bare)) {
      check.report(Catalogue.PERSON_ORCID_CHECKSUM, "value", value);
    } else if (!bare.equals(value)) {
      check.report(Catalogue.PERSON_ORCID_URL_FORM, "value", value, bare);
    }
  }

  /** The ORCID without the address it may be held as. */
  static String bareOrcid(String value) {
    return after(value, "orcid.org/");
  }

  private static boolean isOrcidForm(String text) {
    if (text.length() != 19) {
      return false;
    }
    for (int i = 0; i < 19; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9' || i == 18 && c == 'X';
      if (i % 5 == 4 ? c != '-' : !digit) {
        return false;
      }
    }
    return true;
  }

  private static void isni(String value, Check check) {
    if (!hasMod11Check(after(value, "isni.org/isni/"))) {
      check.report(Catalogue.PERSON_ISNI_CHECKSUM, "value", value);
    }
  }

  /** ISO 7064 MOD 11-2 over 16 characters, blanks and hyphens between them left out. */
  private static boolean hasMod11Check(String text) {
    int total = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '-') {
        continue;
      }
      if (++count == 16) {
        int check = (12 - total % 11) % 11;
        return i == text.length() - 1 && c == (check == 10 ? 'X' : (char) ('0' + check));
      }
      if (c < '0' || c > '9') {
        return false;
      }
      total = (total + c - '0') * 2;
    }
    return false;
  }

  private static void ror(String value, Check check) {
    String bare = after(value, "ror.org/").toLowerCase(Locale.ROOT);
    if (!isRorForm(bare)) {
      check.report(Catalogue.ORG_ROR_FORMAT, "value", value);
    } else if (!hasRorCheck(bare)) {
      check.report(Catalogue.ORG_ROR_CHECKSUM, "value", value);
    } else if (value.contains("/")) {
      check.report(Catalogue.ORG_ROR_URL_FORM, "value", value, bare);
    }
  }

  private static boolean isRorForm(String text) {
    if (text.length() != 9 || text.charAt(0) != '0') {
      return false;
    }
    for (int i = 1; i < 9; i++) {
      int digit = CROCKFORD.indexOf(text.charAt(i));
      if (digit < 0 || i > 6 && digit > 9) {
        return false;
      }
    }
    return true;
  }

  /** ISO 7064 MOD 97-10 over the number that the first seven characters are in base 32. */
  private static boolean hasRorCheck(String text) {
    long number = 0;
    for (int i = 0; i < 7; i++) {
      number = number * 32 + CROCKFORD.indexOf(text.charAt(i));
    }
    long check = 98 - number * 100 % 97;
    return check == (text.charAt(7) - '0') * 10 + text.charAt(8) - '0';
  }

  private static String after(String value, String prefix) {
    int found = value.indexOf('/') < 0 ? -1 : value.toLowerCase(Locale.ROOT).indexOf(prefix);
    String rest = found < 0 ? value : value.substring(found + prefix.length());
    return found >= 0 && rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
