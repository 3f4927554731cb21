package io.github.academicevents.validation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Digital object identifiers (ISO 26324). */
final class Doi {

  private static final int LONGEST = 2048;
  private static final String STOPS = ".,;:。，；、";

  private Doi() {}

  /** The bare form: without the resolver's address or a label before it. */
  static String bare(String value) {
    if (value.length() > LONGEST) {
      return value;
    }
    String text = value.strip();
    String small = text.toLowerCase(Locale.ROOT);
    int host = small.indexOf("doi.org/");
    int found = small.indexOf("10.");
    if (host >= 0 && found == host + 8 && isResolver(small, host)) {
      return decoded(text.substring(found));
    }
    if (small.startsWith("doi") && found > 3 && found <= 5 && isLabelEnd(small, found)) {
      return text.substring(found);
    }
    return value;
  }

  private static boolean isResolver(String text, int host) {
    String before = text.substring(0, host);
    before = before.endsWith("dx.") ? before.substring(0, before.length() - 3) : before;
    before = before.endsWith("www.") ? before.substring(0, before.length() - 4) : before;
    return before.isEmpty()
        || before.equals("//")
        || before.equals("http://")
        || before.equals("https://");
  }

  private static boolean isLabelEnd(String text, int found) {
    char mark = text.charAt(3);
    return mark == ':' || mark == '：' || mark == ' ' && found == 4;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** The identifier without the stop of a sentence and the lone bracket that came with it. */
  static String trimmed(String doi) {
    int brackets = 0;
    for (int i = 0; i < doi.length(); i++) {
      brackets += doi.charAt(i) == '(' ? 1 : doi.charAt(i) == ')' ? -1 : 0;
    }
    int end = doi.length();
    while (end > 0) {
      char last = doi.charAt(end - 1);
      if (last == ')' && brackets < 0) {
        brackets++;
      } else if (last == ')' || STOPS.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return doi.substring(0, end);
  }

  /**
   * Whether it is 10, a stop, the registrant's number (maybe parted by stops), a slash, a suffix.
   */
  static boolean isValid(String doi) {
    int slash = doi.indexOf('/');
    if (!doi.startsWith("10.") || slash < 4 || slash == doi.length() - 1) {
      return false;
    }
    for (int i = 3; i < slash; i++) {
      char c = doi.charAt(i);
      boolean stop = c == '.' && doi.charAt(i - 1) != '.' && i + 1 < slash;
      if (!stop && (c < '0' || c > '9')) {
        return false;
      }
    }
    for (int i = slash + 1; i < doi.length(); i++) {
      char c = doi.charAt(i);
      if (c <= ' ' || c == 0x7F || Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
