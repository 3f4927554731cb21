package io.github.academicevents;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finding the text for a reader's language: RFC 4647 lookup over the tags of one text. */
final class LanguageLookup {

  private LanguageLookup() {}

  static @Nullable String lookup(LocalizedText text, String range) {
    String tag = lookupTag(text, range);
    return tag == null ? null : text.find(tag);
  }

  static @Nullable String bestTag(LocalizedText text, String... ranges) {
    for (String range : ranges) {
      String tag = lookupTag(text, range);
      if (tag != null) {
        return tag;
      }
    }
    for (String range : ranges) {
      String tag = firstTag(text, longer -> isWithin(longer, range));
      if (tag != null) {
        return tag;
      }
    }
    return firstTag(text, tag -> true);
  }

  /** The first tag, in order, that is as asked; without making a map of all. */
  private static @Nullable String firstTag(LocalizedText text, Predicate<String> wanted) {
    if (text.find("zh") != null && wanted.test("zh")) {
      return "zh";
    }
    if (text.find("en") != null && wanted.test("en")) {
      return "en";
    }
    for (String tag : text.otherTags()) {
      if (wanted.test(tag)) {
        return tag;
      }
    }
    return null;
  }

  private static boolean isWithin(String tag, String range) {
    return tag.length() > range.length()
        && tag.charAt(range.length()) == '-'
        && tag.regionMatches(true, 0, range, 0, range.length());
  }

  /** Whether two tags are of one language: what stands before the first hyphen is the same. */
  static boolean areForms(String tag, String other) {
    int end = primary(tag);
    return end == primary(other) && tag.regionMatches(true, 0, other, 0, end);
  }

  private static int primary(String tag) {
    int hyphen = tag.indexOf('-');
    return hyphen < 0 ? tag.length() : hyphen;
  }

  private static @Nullable String lookupTag(LocalizedText text, String range) {
    if (text.find(range) != null) {
      return range;
    }
    String scripted = withScript(range);
    String found = shorten(text, range, scripted != null ? "zh" : null);
    if (found == null && scripted != null) {
      found = shorten(text, scripted, null);
    }
    return found;
  }

  /** The longest prefix of {@code range} that is a tag of {@code text}, but not {@code stop}. */
  private static @Nullable String shorten(LocalizedText text, String range, @Nullable String stop) {
    String rest = range;
    while (!rest.isEmpty() && !rest.equalsIgnoreCase(stop)) {
      String tag = sameTag(text, rest);
      if (tag != null) {
        return tag;
      }
      int cut = rest.lastIndexOf('-');
      if (cut >= 2 && rest.charAt(cut - 2) == '-') {
        cut -= 2; // a singleton (RFC 4647 §3.4) goes with what follows it
      }
      rest = cut < 0 ? "" : rest.substring(0, cut);
    }
    return null;
  }

  private static @Nullable String sameTag(LocalizedText text, String wanted) {
    return text.find(wanted) != null ? wanted : firstTag(text, wanted::equalsIgnoreCase);
  }

  /**
   * {@code zh-TW} with the script that its region writes, {@code zh-Hant-TW}; null for all but
   * Chinese of a region.
   */
  private static @Nullable String withScript(String range) {
    return switch (range.toLowerCase(Locale.ROOT)) {
      case "zh-tw", "zh-hk", "zh-mo" -> "zh-Hant" + range.substring(2);
      case "zh-cn", "zh-sg" -> "zh-Hans" + range.substring(2);
      default -> null;
    };
  }

  static boolean isMostlyHan(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        balance += UnicodeScript.of(c) == UnicodeScript.HAN ? 1 : -1;
      }
      i += Character.charCount(c);
    }
    return balance > 0;
  }
}
