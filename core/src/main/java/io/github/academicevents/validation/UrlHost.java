package io.github.academicevents.validation;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The host of a web address. */
final class UrlHost {

  private UrlHost() {}

  /** The host in small letters, or null if the address has none or its port is no number. */
  static @Nullable String of(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return null;
    }
    int end = start + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start + 3, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.indexOf(':', host.startsWith("[") ? Math.max(host.indexOf(']'), 0) : 0);
    if (port >= 0) {
      if (host.length() - port > 6) {
        return null;
      }
      for (int i = port + 1; i < host.length(); i++) {
        if (host.charAt(i) < '0' || host.charAt(i) > '9') {
          return null;
        }
      }
      host = host.substring(0, port);
    }
    return host.isEmpty() ? null : host.toLowerCase(Locale.ROOT);
  }

  static boolean isValid(String host) {
    if (host.length() > 253) {
      return false;
    }
    if (host.startsWith("[")) {
      return isIpv6(host);
    }
    String[] labels =
        (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
    for (String label : labels) {
      if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
        return false;
      }
      for (int i = 0; i < label.length(); ) {
        int c = label.codePointAt(i);
        if (!Character.isLetterOrDigit(c)
            && c != '-'
            && c != '_'
            && Character.getType(c) != Character.NON_SPACING_MARK
            && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
          return false;
        }
        i += Character.charCount(c);
      }
    }
    return true;
  }

  private static boolean isIpv6(String host) {
    if (!host.endsWith("]") || host.length() < 4) {
      return false;
    }
    int colons = 0;
    for (int i = 1; i < host.length() - 1; i++) {
      char c = host.charAt(i);
      if (c == ':') {
        colons++;
      } else if (Character.digit(c, 16) < 0 && c != '.') {
        return false;
      }
    }
    return colons >= 2 && colons <= 7;
  }

  static boolean isPrivate(String host) {
    if (host.startsWith("[")) {
      return host.equals("[::1]")
          || host.startsWith("[fc")
          || host.startsWith("[fd")
          || host.startsWith("[fe80");
    }
    return host.indexOf('.') < 0
        || host.endsWith(".local")
        || host.endsWith(".localhost")
        || host.endsWith(".internal")
        || host.endsWith(".lan")
        || host.endsWith(".intranet")
        || isPrivateIpv4(host);
  }

  private static boolean isPrivateIpv4(String host) {
    String[] parts = host.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    int[] numbers = new int[4];
    for (int i = 0; i < 4; i++) {
      String part = parts[i];
      if (part.isEmpty() || part.length() > 3) {
        return false;
      }
      for (int j = 0; j < part.length(); j++) {
        char c = part.charAt(j);
        if (c < '0' || c > '9') {
          return false;
        }
        numbers[i] = numbers[i] * 10 + c - '0';
      }
    }
    return numbers[0] == 10
        || numbers[0] == 127
        || numbers[0] == 192 && numbers[1] == 168
        || numbers[0] == 169 && numbers[1] == 254
        || numbers[0] == 172 && numbers[1] >= 16 && numbers[1] <= 31;
  }

  static boolean isHomograph(String host) {
    for (String label : host.split("\\.", -1)) {
      Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
      String text = label.startsWith("xn--") && isAscii(label) ? IDN.toUnicode(label) : label;
      text.codePoints().forEach(c -> scripts.add(UnicodeScript.of(c)));
      scripts.remove(UnicodeScript.COMMON);
      scripts.remove(UnicodeScript.INHERITED);
      if (scripts.size() > 1 && !isEastAsian(scripts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  // Chinese, Japanese and Korean names mix scripts that do not look alike.
  private static boolean isEastAsian(Set<UnicodeScript> scripts) {
    for (UnicodeScript script : scripts) {
      switch (script) {
        case LATIN, HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }
}
