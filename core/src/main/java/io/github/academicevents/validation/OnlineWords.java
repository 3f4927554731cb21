package io.github.academicevents.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names of places that are none: links, and words for online meetings. */
final class OnlineWords {

  private static final List<String> GENERIC =
      List.of(
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
  private static final List<String> PLATFORM_NAMES =
      List.of(
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
  private static final WordSet PLATFORMS = WordSet.of(PLATFORM_NAMES);
  private static final WordSet SERVICES =
      WordSet.of(Stream.of(GENERIC, PLATFORM_NAMES).flatMap(List::stream).toList());

  private static final int LONGEST_MIXTURE = 80;
  private static final String[] TELLING = {
    "腾讯会议",
    "线上",
    "在线",
    "网上",
    "网络会议",
    "视频会议",
    "钉钉",
    "飞书",
    "直播",
    "online",
    "zoom",
    "webinar",
    "virtual",
    "teams",
    "webex",
    "google meet",
    "tencent",
    "voov"
  };
  private static final String[] OTHERS = {
    "会议", "号", "密码", "microsoft", "meeting", "id", "passcode", "password", "only", "via", "on"
  };

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
    int from = 0;
    int to = name.length();
    while (from < to && Character.isWhitespace(name.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(name.charAt(to - 1))) {
      to--;
    }
    return SERVICES.contains(name, from, to);
  }

  /** Whether nothing but such words and numbers is in it: 线上（腾讯会议 123-456-789）. */
  static boolean isMixture(String name) {
    if (name.length() > LONGEST_MIXTURE) {
      return false;
    }
    boolean telling = false;
    for (int i = 0; i < name.length(); ) {
      if (!Character.isLetter(name.charAt(i))) {
        i++;
        continue;
      }
      int word = lengthAt(TELLING, name, i);
      int other = word > 0 ? 0 : lengthAt(OTHERS, name, i);
      if (word + other == 0) {
        return false;
      }
      telling |= word > 0;
      i += word + other;
    }
    return telling;
  }

  /** Whether its first letter is that of a word or an address. */
  static boolean mayBe(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i))) {
        return switch (Character.toLowerCase(name.charAt(i))) {
          case 'b', 'g', 'h', 'i', 'm', 'o', 'p', 't', 'v', 'w', 'z' -> true;
          case '腾', '线', '在', '网', '视', '钉', '飞', '直', '会', '号', '密', '哔' -> true;
          default -> false;
        };
      }
    }
    return false;
  }

  private static int lengthAt(String[] words, String name, int at) {
    char first = Character.toLowerCase(name.charAt(at));
    for (String word : words) {
      if (first != word.charAt(0)) {
        continue;
      }
      int end = at + word.length();
      boolean whole =
          word.charAt(0) > 'z' || end >= name.length() || !CharClass.isLatin(name.charAt(end));
      if (whole && name.regionMatches(true, at, word, 0, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** The first of the words that names a platform, as written. */
  static Optional<String> platform(Set<String> words) {
    return words.stream().filter(word -> PLATFORMS.contains(word)).findFirst();
  }
}
