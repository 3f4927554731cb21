package io.github.academicevents.validation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of one web address; each address gets the narrowest fault that keeps it from working. */
final class UrlRules {

  private static final WordSet SHORTENERS =
      WordSet.of(
          "t.cn",
          "bit.ly",
          "tinyurl.com",
          "goo.gl",
          "t.co",
          "dwz.cn",
          "url.cn",
          "suo.im",
          "ow.ly",
          "is.gd",
          "u.nu",
          "cutt.ly",
          "w.url.cn",
          "v.gd",
          "rebrand.ly",
          "sourl.cn");
  private static final Set<String> TRACKERS =
      Set.of("spm", "fbclid", "gclid", "nsukey", "isappinstalled", "mc_cid", "mc_eid", "msclkid");
  private static final Set<String> SHARING =
      Set.of("from=timeline", "from=singlemessage", "from=groupmessage");

  /** What an address has only where it needs a closer look. */
  static final String SPECIAL = "?#<>\"\\";

  private static final int PLAIN_HOST = "https://".length();

  private UrlRules() {}

  static void check(String url, String member, Check check) {
    if (isPlain(url)) {
      return;
    }
    if (fullWidth(url, member, check) || whitespace(url, member, check)) {
      return;
    }
    String scheme = url.substring(0, Math.max(url.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      otherScheme(url, scheme, member, check);
      return;
    }
    String host = UrlHost.of(url);
    if (host == null || !hasForm(url, host)) {
      check.report(Catalogue.URL_MALFORMED, member, url);
      return;
    }
    Rule doubt = doubtOf(host);
    if (doubt != null) {
      check.report(doubt, member, url);
    } else if (SHORTENERS.contains(host)) {
      check.report(Catalogue.URL_SHORTENER, member, url);
    } else if (scheme.equals("http")) {
      check.report(Catalogue.URL_PLAIN_HTTP, member, url);
    }
    tracking(url, member, check);
  }

  /** Whether it is an address of the usual form, as nearly all are: https, a host, no query. */
  private static boolean isPlain(String url) {
    if (!url.startsWith("https://")) {
      return false;
    }
    int end = PLAIN_HOST;
    int dot = 0;
    for (; end < url.length() && url.charAt(end) != '/'; end++) {
      char c = url.charAt(end);
      if (c == '.' && end > dot + 1 && end > PLAIN_HOST) {
        dot = end;
      } else if (c < 'a' || c > 'z') {
        return false;
      }
    }
    // A last part of two or three letters: no name of an inner network.
    if (dot == 0 || end - dot > 4 || end - dot < 3 || isShortener(url, end)) {
      return false;
    }
    return end - PLAIN_HOST <= 63
        && !url.startsWith(".lan", dot)
        && (CharClass.of(url) & CharClass.NO_PLAIN_URL) == 0;
  }

  private static boolean isShortener(String url, int hostEnd) {
    return SHORTENERS.contains(url, PLAIN_HOST, hostEnd);
  }

  private static boolean fullWidth(String url, String member, Check check) {
    int end = url.length();
    while (end > 0 && "\u3002\uFF0C\uFF1B\u3001".indexOf(url.charAt(end - 1)) >= 0) {
      end--;
    }
    StringBuilder mended = new StringBuilder(end);
    int slashes = 0;
    for (int i = 0; i < end; i++) {
      char c = url.charAt(i);
      // Behind the host only a full-width slash is a slip; the rest may be Chinese punctuation.
      char ascii = slashes < 3 || c == '\uFF0F' ? ascii(c) : c;
      mended.append(ascii);
      slashes += ascii == '/' ? 1 : ascii == '?' || ascii == '#' ? 3 : 0;
    }
    String better = mended.toString();
    if (better.equals(url)) {
      return false;
    }
    check.report(Catalogue.URL_FULLWIDTH_CHARACTERS, member, url, ifGood(better));
    return true;
  }

  private static char ascii(char c) {
    return c == '\u3002' ? '.' : c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
  }

  private static boolean whitespace(String url, String member, Check check) {
    StringBuilder mended = new StringBuilder(url.length());
    String bare = url.strip();
    int slashes = 0;
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      slashes += c == '/' ? 1 : 0;
      if (c == ' ' && slashes >= 3 && bare.charAt(i - 1) != '/') {
        mended.append("%20");
      } else if (!isBlank(c)) {
        mended.append(c);
      }
    }
    String better = mended.toString();
    if (better.equals(url)) {
      return false;
    }
    check.report(Catalogue.URL_WHITESPACE, member, url, ifGood(better));
    return true;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c >= '\u200B' && c <= '\u200D'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  private static void otherScheme(String url, String scheme, String member, Check check) {
    String rest = url.startsWith("//") ? url.substring(2) : url;
    String better = "https://" + rest;
    String host = UrlHost.of(better);
    boolean hostFirst =
        scheme.isEmpty() || scheme.contains(".") || scheme.contains("/") || scheme.contains("?");
    if (hostFirst && host != null && host.contains(".") && hasForm(better, host)) {
      Rule doubt = doubtOf(host);
      if (doubt != null) {
        check.report(doubt, member, url);
      } else {
        check.report(Catalogue.URL_SCHEME_MISSING, member, url, better);
      }
    } else if (isScheme(scheme)) {
      check.report(Catalogue.URL_SCHEME_NOT_HTTP, member, url);
    } else {
      check.report(Catalogue.URL_MALFORMED, member, url);
    }
  }

  private static boolean isScheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** The address if it may be suggested: nothing but its scheme would be told of it. */
  private static @Nullable String ifGood(String url) {
    boolean http = url.startsWith("http://") || url.startsWith("https://");
    String host = UrlHost.of(url);
    return http && host != null && hasForm(url, host) && doubtOf(host) == null ? url : null;
  }

  private static boolean hasForm(String url, String host) {
    return UrlHost.isValid(host) && hasGoodCharacters(url);
  }

  /** What is odd about a host of good form; null if nothing is. */
  private static @Nullable Rule doubtOf(String host) {
    if (UrlHost.isPrivate(host)) {
      return Catalogue.URL_PRIVATE_HOST;
    }
    return UrlHost.isHomograph(host) ? Catalogue.URL_PUNYCODE_HOMOGRAPH : null;
  }

  private static boolean hasGoodCharacters(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ' || c == 0x7F || isBlank(c) || c == '<' || c == '>' || c == '"' || c == '\\') {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (Character.charCount(url.codePointAt(i)) == 1) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static void tracking(String url, String member, Check check) {
    int hash = url.indexOf('#');
    String address = hash < 0 ? url : url.substring(0, hash);
    int query = address.indexOf('?');
    if (query < 0) {
      return;
    }
    StringBuilder kept = new StringBuilder();
    boolean found = false;
    for (String parameter : address.substring(query + 1).split("&", -1)) {
      if (isTracking(parameter)) {
        found = true;
      } else {
        kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
      }
    }
    if (found) {
      String better = address.substring(0, query) + kept + url.substring(address.length());
      check.report(Catalogue.URL_TRACKING_PARAMETERS, member, url, better);
    }
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    return name.startsWith("utm_") || TRACKERS.contains(name) || SHARING.contains(parameter);
  }
}
