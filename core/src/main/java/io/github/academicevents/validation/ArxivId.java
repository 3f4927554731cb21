package io.github.academicevents.validation;

/** Identifiers of papers at arXiv: 2401.12345, 0706.0001v2, math.GT/0309136. */
final class ArxivId {

  private static final int FIRST_MONTH = 704;
  private static final int FIRST_OF_FIVE_DIGITS = 1501;

  private ArxivId() {}

  static boolean isValid(String value) {
    String id = value.regionMatches(true, 0, "arxiv:", 0, 6) ? value.substring(6) : value;
    int version = id.lastIndexOf('v');
    if (version > 0 && isNumber(id, version + 1, id.length()) && id.charAt(version + 1) != '0') {
      id = id.substring(0, version);
    }
    int slash = id.indexOf('/');
    return slash > 0 ? isOld(id, slash) : isNew(id);
  }

  private static boolean isNew(String id) {
    if (id.length() < 9 || id.charAt(4) != '.' || !isNumber(id, 0, 4)) {
      return false;
    }
    int month = Integer.parseInt(id.substring(0, 4));
    int digits = month >= FIRST_OF_FIVE_DIGITS ? 5 : 4;
    return month >= FIRST_MONTH
        && isMonth(month % 100)
        && id.length() == 5 + digits
        && isNumber(id, 5, id.length());
  }

  private static boolean isOld(String id, int slash) {
    for (int i = 0; i < slash; i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || c != '-' && c != '.')) {
        return false;
      }
    }
    return id.length() == slash + 8
        && isNumber(id, slash + 1, id.length())
        && isMonth(Integer.parseInt(id.substring(slash + 3, slash + 5)));
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }
}
