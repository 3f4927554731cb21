package io.github.academicevents.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of places that are none: links, and words for online meetings. */
final class OnlineWords {

  private static final Set<String> GENERIC =
      Set.of(
          "线上",
          "在线",
          "网上",
          "线上会议",
          "在线会议",
          "网络会议",
          "online",
          "virtual",
          "webinar",
          "online meeting",
          "virtual meeting");
  private static final Set<String> PLATFORMS =
      Set.of(
          "腾讯会议",
          "钉钉",
          "飞书",
          "飞书会议",
          "zoom",
          "zoom会议",
          "microsoft teams",
          "teams",
          "webex",
          "google meet",
          "tencent meeting",
          "voov",
          "voov meeting",
          "bilibili",
          "哔哩哔哩");

  private OnlineWords() {}

  static boolean isUrl(String name) {
    String text = name.strip();
    return startsWith(text, "http://") || startsWith(text, "https://") || startsWith(text, "www.");
  }

  private static boolean startsWith(String text, String prefix) {
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  static boolean isService(String name) {
    if (name.length() > 32) {
      return false;
    }
    String word = name.strip().toLowerCase(Locale.ROOT);
    return GENERIC.contains(word) || PLATFORMS.contains(word);
  }

  /** The first of the words that names a platform, as written. */
  static Optional<String> platform(Set<String> words) {
    return words.stream()
        .filter(word -> PLATFORMS.contains(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
