package io.github.academicevents.validation;

/** What a browser would run if a text were pasted into a page. */
final class ActiveContent {

  private static final String[] ELEMENTS = {"script", "iframe", "object", "embed"};
  private static final String SCHEME = "javascript:";

  private ActiveContent() {}

  static boolean isIn(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (isElement(text, i) || hasHandler(text, i)) {
        return true;
      }
    }
    return isAddress(text);
  }

  // A talk about injection writes the name in quotes.
  private static boolean isElement(String text, int at) {
    if (at > 0 && "`'\"“‘「".indexOf(text.charAt(at - 1)) >= 0) {
      return false;
    }
    for (String name : ELEMENTS) {
      int end = at + 1 + name.length();
      if (text.regionMatches(true, at + 1, name, 0, name.length())
          && end < text.length()
          && " \t\n\r/>".indexOf(text.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tag that begins here has an attribute such as onclick. */
  private static boolean hasHandler(String text, int at) {
    if (at + 1 >= text.length() || !TagScan.isLetter(text.charAt(at + 1))) {
      return false;
    }
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' || c == '>') {
        return false;
      }
      boolean begins = " \t\n\r/\"'".indexOf(text.charAt(i - 1)) >= 0;
      if (begins && text.regionMatches(true, i, "on", 0, 2)) {
        int end = i + 2;
        while (end < text.length() && TagScan.isLetter(text.charAt(end))) {
          end++;
        }
        if (end > i + 3 && end < text.length() && text.charAt(end) == '=') {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it has a javascript: address that does something; not just the language's name. */
  static boolean isAddress(String text) {
    for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
      int from = i + 1 - SCHEME.length();
      if (from >= 0 && text.regionMatches(true, from, SCHEME, 0, SCHEME.length())) {
        for (int end = i + 1; end < text.length() && text.charAt(end) > ' '; end++) {
          if ("(=;%".indexOf(text.charAt(end)) >= 0) {
            return true;
          }
          if (text.charAt(end) == ':' || text.charAt(end) >= 0x2E80) {
            break;
          }
        }
      }
    }
    return false;
  }
}
