package io.github.academicevents.validation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rule of HTML entities that were left in a text. */
final class EntityRule {

  private static final int LONGEST_NAME = 10;

  /** An entity may have been written as text several times over. */
  private static final int MOST_ROUNDS = 4;

  private static final Map<String, String> CHARACTERS = characters();

  private EntityRule() {}

  static void check(String tag, String text, TextKind kind, Check check) {
    String decoded = decode(text);
    if (decoded.equals(text)) {
      return;
    }
    for (int round = 1; round < MOST_ROUNDS; round++) {
      decoded = decode(decoded);
    }
    if (makesTag(decoded) || !decode(decoded).equals(decoded)) {
      check.report(Catalogue.TEXT_HTML_ENTITY_RESIDUE, null, text);
    } else {
      TextTrial.report(Catalogue.TEXT_HTML_ENTITY_RESIDUE, tag, text, kind, decoded.strip(), check);
    }
  }

  private static Map<String, String> characters() {
    Map<String, String> characters = new HashMap<>();
    String[] pairs =
        ("amp & lt < gt > quot \" apos ' copy \u00A9 reg \u00AE trade \u2122 middot \u00B7 bull \u2022"
                + " hellip \u2026 mdash \u2014 ndash \u2013 lsquo \u2018 rsquo \u2019 ldquo \u201C"
                + " rdquo \u201D sbquo \u201A bdquo \u201E laquo \u00AB raquo \u00BB lsaquo \u2039"
                + " rsaquo \u203A times \u00D7 divide \u00F7 plusmn \u00B1 deg \u00B0 micro \u00B5"
                + " sup2 \u00B2 sup3 \u00B3 frac12 \u00BD sect \u00A7 para \u00B6 euro \u20AC"
                + " pound \u00A3 yen \u00A5 larr \u2190 rarr \u2192 le \u2264 ge \u2265 ne \u2260"
                + " infin \u221E alpha \u03B1 beta \u03B2 gamma \u03B3 delta \u03B4 epsilon \u03B5"
                + " lambda \u03BB mu \u03BC pi \u03C0 sigma \u03C3 omega \u03C9 agrave \u00E0"
                + " aacute \u00E1 acirc \u00E2 atilde \u00E3 auml \u00E4 aring \u00E5 aelig \u00E6"
                + " ccedil \u00E7 egrave \u00E8 eacute \u00E9 ecirc \u00EA euml \u00EB iacute \u00ED"
                + " icirc \u00EE iuml \u00EF ntilde \u00F1 oacute \u00F3 ocirc \u00F4 otilde \u00F5"
                + " ouml \u00F6 oslash \u00F8 ugrave \u00F9 uacute \u00FA ucirc \u00FB uuml \u00FC"
                + " yacute \u00FD szlig \u00DF Auml \u00C4 Aring \u00C5 Ccedil \u00C7 Eacute \u00C9"
                + " Ouml \u00D6 Oslash \u00D8 Uuml \u00DC")
            .split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      characters.put(pairs[i], pairs[i + 1]);
    }
    for (String space : new String[] {"nbsp", "ensp", "emsp", "thinsp"}) {
      characters.put(space, " ");
    }
    for (String nothing : new String[] {"shy", "zwnj", "zwj", "lrm", "rlm"}) {
      characters.put(nothing, "");
    }
    return Map.copyOf(characters);
  }

  private static String decode(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int copied = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = nameEnd(text, at + 1);
      String character = end < 0 ? null : character(text.substring(at + 1, end));
      if (character != null) {
        decoded.append(text, copied, at).append(character);
        copied = end + 1;
      }
    }
    return copied == 0 ? text : decoded.append(text, copied, text.length()).toString();
  }

  /** Where the semicolon is that ends a name or number; -1 if there is none. */
  private static int nameEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= LONGEST_NAME && isNamePart(text.charAt(end))) {
      end++;
    }
    return end > from && end < text.length() && text.charAt(end) == ';' ? end : -1;
  }

  private static boolean isNamePart(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static @Nullable String character(String name) {
    if (name.charAt(0) != '#') {
      return CHARACTERS.get(name);
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    int point = 0;
    int from = hex ? 2 : 1;
    for (int i = from; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), hex ? 16 : 10);
      if (digit < 0 || point > Character.MAX_CODE_POINT) {
        return null;
      }
      point = point * (hex ? 16 : 10) + digit;
    }
    return from == name.length() ? null : visible(point);
  }

  private static String visible(int point) {
    if (point == 0xA0 || point == '\t' || point == '\n' || point == '\r') {
      return " ";
    }
    boolean character = Character.isDefined(point) && (point > 0xFFFF || isTextual((char) point));
    return character ? Character.toString(point) : "";
  }

  private static boolean isTextual(char c) {
    int invisible =
        CharClass.CONTROL
            | CharClass.ZERO_WIDTH
            | CharClass.BIDI
            | CharClass.PRIVATE
            | CharClass.SURROGATE
            | CharClass.REPLACEMENT;
    return (CharClass.of(c) & invisible) == 0;
  }

  private static boolean makesTag(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (Character.isLetter(next) || next == '/' || next == '!' || next == '?') {
        return true;
      }
    }
    return false;
  }
}
