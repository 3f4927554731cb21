package io.github.academicevents.schema;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses relative to a page's. */
final class Links {

  private Links() {}

  /** The full address; the text as it is where there is no base, or it is no relative address. */
  static String resolve(@Nullable String base, String link) {
    if (base == null || base.isEmpty() || isAbsolute(link)) {
      return link;
    }
    try {
      return URI.create(base).resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  /** Whether it begins with a scheme. */
  static boolean isAbsolute(String link) {
    int colon = link.indexOf(':');
    if (colon <= 0) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = link.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || "+-.0123456789".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text may be an address, full or relative, rather than words. */
  static boolean isLink(String text) {
    String link = text.strip();
    return link.indexOf('/') >= 0 && link.chars().noneMatch(c -> c <= ' ' || c == '<');
  }

  /** Whether a text is an address of the web and nothing else. */
  static boolean isWeb(String text) {
    return (text.regionMatches(true, 0, "https://", 0, 8)
            || text.regionMatches(true, 0, "http://", 0, 7))
        && text.chars().noneMatch(c -> c <= ' ');
  }
}
