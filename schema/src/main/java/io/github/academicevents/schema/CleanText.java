package io.github.academicevents.schema;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Text out of what pages put into JSON-LD: HTML, and characters escaped once or twice too often.
 */
final class CleanText {

  private static final int LONGEST_ENTITY = 32;
  private static final int LONGEST_TAG = 12;
  private static final int MOST_ESCAPES = 2;
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "article",
          "blockquote",
          "br",
          "center",
          "div",
          "em",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "img",
          "li",
          "ol",
          "p",
          "pre",
          "script",
          "section",
          "span",
          "strong",
          "style",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "tr",
          "ul");
  // Of these only the closing tag is a sure sign.
  private static final Set<String> CLOSED_TAGS = Set.of("b", "i", "u", "s", "q", "code");

  private CleanText() {}

  /** The text; the same instance where there is nothing to clean but blanks around it. */
  static String of(String text) {
    String clean = text;
    for (int i = 0; i < MOST_ESCAPES && hasEntity(clean) && !hasTag(clean); i++) {
      clean = Parser.unescapeEntities(clean, false);
    }
    if (hasTag(clean)) {
      clean = unescaped(PageText.ofFragment(clean));
    }
    return clean.strip();
  }

  /** A text of one line, such as an address of mail, with what was escaped in it. */
  static String unescaped(String text) {
    return hasEntity(text) ? Parser.unescapeEntities(text, false) : text;
  }

  private static boolean hasEntity(String text) {
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      int end = i + 1;
      int most = Math.min(text.length(), i + LONGEST_ENTITY);
      while (end < most && isNameOfEntity(text.charAt(end))) {
        end++;
      }
      if (end < most && end > i + 1 && text.charAt(end) == ';') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameOfEntity(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean hasTag(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      boolean closing = text.startsWith("/", i + 1);
      int start = closing ? i + 2 : i + 1;
      int end = start;
      int most = Math.min(text.length(), start + LONGEST_TAG);
      while (end < most && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end < text.length() && " \t\n/>".indexOf(text.charAt(end)) >= 0) {
        String tag = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (TAGS.contains(tag) || closing && CLOSED_TAGS.contains(tag)) {
          return true;
        }
      }
    }
    return false;
  }
}
