package io.github.academicevents.validation;

/**
 * The numbers of books (ISBN, ISO 2108) and of serials (ISSN, ISO 3297), with their check digits.
 */
final class BookNumber {

  private BookNumber() {}

  static boolean isIsbn(String value) {
    String digits = digits(value, "isbn");
    if (digits.length() == 10) {
      return hasMod11Check(digits);
    }
    return digits.length() == 13
        && (digits.startsWith("978") || digits.startsWith("979"))
        && hasMod10Check(digits);
  }

  static boolean isIssn(String value) {
    String digits = digits(value, "issn");
    return digits.length() == 8 && hasMod11Check(digits);
  }

  /** The number without its label, blanks and hyphens. */
  private static String digits(String value, String label) {
    int from = value.regionMatches(true, 0, label, 0, label.length()) ? label.length() : 0;
    StringBuilder digits = new StringBuilder(13);
    for (int i = from; i < value.length() && digits.length() <= 13; i++) {
      char c = value.charAt(i);
      boolean label0 = from > 0 && digits.isEmpty() && c == ':';
      if (c != '-' && c != ' ' && c != '\u2010' && c != '\u2011' && c != '\u2013' && !label0) {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** Weights count down to 1 at the last character, where X is ten; the sum is divisible by 11. */
  private static boolean hasMod11Check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      boolean last = i == digits.length() - 1;
      if ((c < '0' || c > '9') && !(last && (c == 'X' || c == 'x'))) {
        return false;
      }
      sum += (digits.length() - i) * (c <= '9' ? c - '0' : 10);
    }
    return sum % 11 == 0;
  }

  /** Weights are 1 and 3 in turn; the sum is divisible by 10. */
  private static boolean hasMod10Check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      sum += (i % 2 == 0 ? 1 : 3) * (c - '0');
    }
    return sum % 10 == 0;
  }
}
