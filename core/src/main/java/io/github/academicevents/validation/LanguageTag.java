package io.github.academicevents.validation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a BCP 47 tag must be: well-formed by RFC 5646, its language and region registered. Case does
 * not count.
 */
final class LanguageTag {

  private static final Map<String, String> SUBTAGS = Lists.readPairs("language-subtags.txt");
  private static final Map<String, String> NAMES = Lists.readPairs("language-names.txt");
  private static final Map<String, String> DEPRECATED = Lists.readPairs("language-deprecated.txt");
  private static final Set<String> REGIONS = regions();
  private static final int LONGEST = 80;

  private LanguageTag() {}

  /** Whether it is in use: valid, and no other tag is to be used instead. */
  static boolean isCurrent(String tag) {
    return tag.equals("zh") || tag.equals("en") || isValid(tag) && current(tag) == null;
  }

  /** The tag to use instead of a deprecated one; null if it is not deprecated. */
  static @Nullable String current(String tag) {
    if (tag.length() > LONGEST) {
      return null;
    }
    String small = tag.toLowerCase(Locale.ROOT);
    String better = DEPRECATED.get(small);
    int hyphen = tag.indexOf('-');
    if (better != null || hyphen < 0) {
      return better;
    }
    String language = DEPRECATED.get(small.substring(0, hyphen));
    String whole = language + tag.substring(hyphen);
    return language != null && !small.startsWith("cn-") && isValid(whole) ? whole : null;
  }

  /** The valid tag that is meant by what is none; null if that is not known. */
  static @Nullable String meant(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String tag = text.strip().replace('_', '-');
    int dot = tag.indexOf('.');
    tag = dot > 0 ? tag.substring(0, dot) : tag;
    String known = NAMES.get(tag.toLowerCase(Locale.ROOT));
    int hyphen = tag.indexOf('-');
    if (known == null && hyphen > 0) {
      String language = NAMES.get(tag.substring(0, hyphen).toLowerCase(Locale.ROOT));
      known = language == null ? null : language + tag.substring(hyphen);
    }
    String better = known == null ? tag : known;
    if (better.toLowerCase(Locale.ROOT).endsWith("-uk")) {
      better = better.substring(0, better.length() - 2) + "GB";
    }
    String current = current(better);
    better = current == null ? better : current;
    return isValid(better) && !better.equals(text) ? better : null;
  }

  static boolean isValid(String tag) {
    if (tag.equals("zh") || tag.equals("en")) {
      return true;
    }
    if (tag.isEmpty() || tag.length() > LONGEST) {
      return false;
    }
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 8 || !isAlphanumeric(part)) {
        return false;
      }
    }
    if (parts[0].equals("x")) {
      return parts.length > 1;
    }
    return isLanguage(parts[0]) && isRest(parts) || isGrandfathered(parts);
  }

  // What is irregular in them is the part before the first hyphen, or the second.
  private static boolean isGrandfathered(String[] parts) {
    String tag = String.join("-", parts);
    return tag.equals("i-default")
        || tag.equals("i-enochian")
        || tag.equals("i-mingo")
        || DEPRECATED.containsKey(tag) && parts.length > 1;
  }

  private static boolean isLanguage(String language) {
    int last = language.length() - 1;
    if (last != 1 && last != 2) {
      return false;
    }
    if (last == 2 && language.compareTo("qaa") >= 0 && language.compareTo("qtz") <= 0) {
      return true;
    }
    String lasts = SUBTAGS.get(language.substring(0, last));
    return lasts != null && lasts.indexOf(language.charAt(last)) >= 0;
  }

  /** Extended language, script, region, variants, extensions and private use, in this order. */
  private static boolean isRest(String[] parts) {
    int i = 1;
    for (int most = 3; i < parts.length && most > 0 && isLetters(parts[i], 3); most--) {
      i++;
    }
    if (i < parts.length && isLetters(parts[i], 4)) {
      i++;
    }
    if (i < parts.length && (isLetters(parts[i], 2) || isDigits(parts[i]))) {
      if (parts[i].length() == 2 && !isRegion(parts[i])) {
        return false;
      }
      i++;
    }
    while (i < parts.length && isVariant(parts[i])) {
      i++;
    }
    while (i < parts.length && parts[i].length() == 1) {
      boolean own = parts[i].equals("x");
      int from = ++i;
      while (i < parts.length && (own || parts[i].length() > 1)) {
        i++;
      }
      if (i == from) {
        return false;
      }
    }
    return i == parts.length;
  }

  private static boolean isVariant(String part) {
    return part.length() >= 5 || part.length() == 4 && Character.isDigit(part.charAt(0));
  }

  private static boolean isRegion(String part) {
    return REGIONS.contains(part)
        || part.charAt(0) == 'x'
        || part.charAt(0) == 'q' && part.charAt(1) >= 'm';
  }

  private static Set<String> regions() {
    Set<String> regions = new HashSet<>();
    for (String country : Locale.getISOCountries()) {
      regions.add(country.toLowerCase(Locale.ROOT));
    }
    regions.addAll(
        Arrays.asList(
            "aa", "ac", "an", "bu", "cp", "cq", "cs", "dd", "dg", "ea", "eu", "ez", "fx", "ic",
            "nt", "su", "ta", "tp", "un", "yd", "yu", "zr", "zz"));
    return Set.copyOf(regions);
  }

  private static boolean isLetters(String part, int length) {
    if (part.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (part.charAt(i) < 'a') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String part) {
    if (part.length() != 3) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      if (part.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
