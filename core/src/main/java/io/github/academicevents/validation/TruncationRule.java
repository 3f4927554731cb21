package io.github.academicevents.validation;

/** Whether a text breaks off, as teasers on overview pages do. */
final class TruncationRule {

  private static final String[] LINK_WORDS = {"更多", "详情", "阅读全文", "查看全文"};
  private static final String[] LINK_VERBS = {"查看", "点击", "了解", "阅读", "更多"};
  private static final String[] ENGLISH_LINKS = {"read more", "see more", "show more", "[more"};

  private TruncationRule() {}

  static boolean isTruncated(String text, TextKind kind) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') {
      end--;
    }
    if (end == 0 || kind == TextKind.PLAIN) {
      return false;
    }
    return endsWithEllipsis(text, end)
        || (kind == TextKind.TITLE || kind == TextKind.PROSE) && endsWithLink(text, end);
  }

  private static boolean endsWithEllipsis(String text, int end) {
    if (text.charAt(end - 1) == ']') {
      int from = ellipsisStart(text, end - 1);
      return from < end - 1 && from > 0 && text.charAt(from - 1) == '[';
    }
    int from = ellipsisStart(text, end);
    return from < end && !isEnumeration(text, from);
  }

  /** Where the dots before {@code end} begin; {@code end} if they are no ellipsis. */
  private static int ellipsisStart(String text, int end) {
    int from = end;
    boolean sign = false;
    while (from > 0 && (text.charAt(from - 1) == '\u2026' || text.charAt(from - 1) == '.')) {
      sign |= text.charAt(--from) == '\u2026';
    }
    return sign || end - from > 2 ? from : end;
  }

  // "2, 3, 5, ..." and "etc..." are whole.
  private static boolean isEnumeration(String text, int end) {
    int from = end;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    return from == 0
        || text.startsWith("等", from - 1)
        || text.startsWith("etc", from - 3)
        || text.charAt(from - 1) == ',' && isShortItem(text, from - 1);
  }

  private static boolean isShortItem(String text, int end) {
    if (end == 0) {
      return false;
    }
    char last = text.charAt(end - 1);
    return Character.isDigit(last)
        || CharClass.isLatin(last) && (end < 2 || !CharClass.isLatin(text.charAt(end - 2)));
  }

  /** A link that stands apart from the sentence before it: "更多>>", "[详情]", "Read more". */
  private static boolean endsWithLink(String text, int textEnd) {
    int end = textEnd;
    while (end > 0 && isBehindLink(text.charAt(end - 1))) {
      end--;
    }
    if (end == 0 || !endsLink(text.charAt(end - 1))) {
      return false;
    }
    for (String word : LINK_WORDS) {
      if (text.startsWith(word, end - word.length())) {
        return isApart(text, withoutVerbs(text, end - word.length()));
      }
    }
    for (String link : ENGLISH_LINKS) {
      int from = end - link.length();
      if (text.regionMatches(true, from, link, 0, link.length())) {
        return isApart(text, from);
      }
    }
    return false;
  }

  private static boolean isBehindLink(char c) {
    return switch (c) {
      case '>', ']', '\u3011', '\u00BB', '\uFF1E', ' ' -> true;
      default -> false;
    };
  }

  private static boolean endsLink(char c) {
    return switch (c) {
      case '多', '情', '文', 'e', 'E' -> true;
      default -> false;
    };
  }

  /** Where the two verbs at most before the word begin: 点击查看. */
  private static int withoutVerbs(String text, int end) {
    int from = end;
    for (int i = 0; i < 2; i++) {
      for (String verb : LINK_VERBS) {
        if (text.startsWith(verb, from - verb.length())) {
          from -= verb.length();
          break;
        }
      }
    }
    return from;
  }

  private static boolean isApart(String text, int at) {
    return at <= 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '、';
  }
}
