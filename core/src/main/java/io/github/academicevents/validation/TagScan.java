package io.github.academicevents.validation;

import java.util.Locale;
import java.util.Set;

/**
 * The HTML tags in a text, one after the other; not what only looks like one: {@code a < b}, the
 * bra-ket {@code <a|b>}, and anything in a formula between dollar signs. It runs once over the
 * text.
 */
final class TagScan {

  private static final Set<String> ELEMENTS =
      Set.of(
          "a",
          "abbr",
          "article",
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "cite",
          "code",
          "dd",
          "del",
          "div",
          "dl",
          "dt",
          "em",
          "figure",
          "font",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "i",
          "img",
          "ins",
          "li",
          "link",
          "main",
          "mark",
          "meta",
          "nav",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "tt",
          "u",
          "ul",
          "video",
          "audio",
          "source",
          "o:p");

  private static final int LONGEST_FORMULA = 400;

  private final String text;
  private int from;
  private int end;
  private String name = "";
  private boolean closing;
  private int formulaEnd;
  // Where the next closing tag of a letter is: 0 if not looked for, -1 if there is none.
  private final int[] closings = new int[26];

  TagScan(String text) {
    this.text = text;
  }

  static boolean hasTag(String text) {
    return text.indexOf('<') >= 0 && new TagScan(text).next();
  }

  /** Goes on to the next tag, if there is one. */
  boolean next() {
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '$' && i >= formulaEnd) {
        formulaEnd = formulaEnd(i);
      } else if (c == '<' && i >= formulaEnd && isTag(i)) {
        return true;
      }
    }
    end = text.length();
    return false;
  }

  /** Where the tag begins. */
  int from() {
    return from;
  }

  /** Where the text behind the tag begins. */
  int end() {
    return end;
  }

  /** The element's name in small letters. */
  String name() {
    return name;
  }

  boolean isClosing() {
    return closing;
  }

  private boolean isTag(int at) {
    int nameFrom = at + 1;
    boolean slash = nameFrom < text.length() && text.charAt(nameFrom) == '/';
    nameFrom += slash ? 1 : 0;
    int nameEnd = nameFrom;
    while (nameEnd < text.length() && nameEnd - nameFrom < 12 && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    int close = nameEnd == nameFrom ? -1 : tagEnd(nameEnd);
    if (close < 0) {
      return false;
    }
    String found = text.substring(nameFrom, nameEnd).toLowerCase(Locale.ROOT);
    if (!ELEMENTS.contains(found) || !slash && isLoneLetter(found, nameEnd, close)) {
      return false;
    }
    from = at;
    end = close + 1;
    name = found;
    closing = slash;
    return true;
  }

  /** Where the tag whose name ends here is closed: at once, or behind attributes; else -1. */
  private int tagEnd(int nameEnd) {
    int i = nameEnd;
    if (i >= text.length() || " \t\n\r/>".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    boolean equals = false;
    boolean words = false;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return equals || !words ? i : -1;
      }
      if (c == '<') {
        return -1;
      }
      equals |= c == '=';
      words |= " \t\n\r/".indexOf(c) < 0;
    }
    return -1;
  }

  // <p> and <b> are also ways to write a mean value; an element of text is closed again.
  private boolean isLoneLetter(String found, int nameEnd, int close) {
    if (found.length() > 1 || close > nameEnd) {
      return false;
    }
    char letter = found.charAt(0);
    return !isClosed(letter, close) && !(letter == 'p' && isBlankBefore(nameEnd - 2));
  }

  private boolean isBlankBefore(int at) {
    int i = 0;
    while (i < at && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == at;
  }

  private boolean isClosed(char letter, int after) {
    int known = closings[letter - 'a'];
    if (known == 0 || known > 0 && known < after) {
      known = indexOfClosing(letter, after);
      closings[letter - 'a'] = known;
    }
    return known > 0;
  }

  private int indexOfClosing(char letter, int after) {
    for (int i = text.indexOf("</", after); i >= 0; i = text.indexOf("</", i + 2)) {
      if (i + 3 < text.length()
          && (text.charAt(i + 2) | 0x20) == letter
          && text.charAt(i + 3) == '>') {
        return i;
      }
    }
    return -1;
  }

  /** The place behind a formula that begins here; here if none does. */
  private int formulaEnd(int at) {
    int second = text.indexOf('$', at + 1);
    if (second == at + 1) {
      int twice = text.indexOf("$$", at + 2);
      return twice < 0 ? at : twice + 2;
    }
    return second < 0 || second - at > LONGEST_FORMULA ? at : second + 1;
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == ':';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
