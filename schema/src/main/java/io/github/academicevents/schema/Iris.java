package io.github.academicevents.schema;

/** Which texts can stand as an IRI in JSON-LD; one pass over the characters. */
final class Iris {

  /** Of each ASCII character whether it can stand anywhere in an IRI. */
  private static final boolean[] ASCII = new boolean[128];

  static {
    for (char c = '!'; c < 127; c++) {
      ASCII[c] = "\"<>\\^`{|}[]".indexOf(c) < 0;
    }
  }

  private Iris() {}

  /** An http or https address with a host. */
  static boolean isWeb(String text) {
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
    if (host == 0 || host == text.length() || "/?#:@.".indexOf(text.charAt(host)) >= 0) {
      return false;
    }
    return isCharacters(text, host);
  }

  /** A web address or a URN: what can be an {@code @id}. */
  static boolean isAbsolute(String text) {
    if (!text.startsWith("urn:")) {
      return isWeb(text);
    }
    int colon = text.indexOf(':', 4);
    return colon > 5 && colon < text.length() - 1 && isCharacters(text, 4);
  }

  /** Characters that a part of an IRI's path can have as they are. */
  static boolean isPath(String text) {
    return text.indexOf('#') < 0 && text.indexOf('?') < 0 && isCharacters(text, 0);
  }

  private static boolean isCharacters(String text, int from) {
    boolean fragment = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 ? !ASCII[c] : !isLetter(text, i)) {
        return false;
      }
      if (c == '#') {
        if (fragment) {
          return false;
        }
        fragment = true;
      } else if (c == '%') {
        if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  // Beyond ASCII: no blanks, controls, formats, private or unassigned characters, halves of pairs.
  private static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    if (Character.isHighSurrogate(c) && (at + 1 == text.length())) {
      return false;
    }
    int point = text.codePointAt(at);
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
