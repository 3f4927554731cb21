package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ways to take part online: platform, number, password, address. */
final class OnlineReader {

  /** One way, being read. */
  static final class Way {
    @Nullable Slice platformText;
    @Nullable String platform;
    @Nullable Slice url;
    @Nullable Slice meetingId;
    @Nullable Slice passcode;

    boolean guessed;

    /** Where it stands. */
    @Nullable Slice text() {
      return url != null ? url : meetingId != null ? meetingId : platformText;
    }

    boolean isEmpty() {
      return platform == null && url == null && meetingId == null;
    }
  }

  private static final List<String> PASSWORD_WORDS =
      List.of(
          "密码",
          "口令",
          "passcode",
          "password",
          "pass code",
          "pwd",
          "access code",
          "code ",
          "pw:",
          "pw ");

  private final Vocabulary words;

  OnlineReader(Vocabulary words) {
    this.words = words;
  }

  /** Whether a text names a platform. */
  WordTrie.@Nullable Match<String> platform(Slice text) {
    for (int i = text.start(); i < text.end(); i++) {
      boolean letter = Han.isLetter(text.at(i));
      if (letter && i > text.start() && Han.isLetter(text.at(i - 1))) {
        continue;
      }
      WordTrie.Match<String> match = words.places().platforms().at(text.page(), i, text.end());
      if (match != null
          && !(Han.isLetter(text.at(match.end() - 1)) && Han.isLetter(text.at(match.end())))) {
        return match;
      }
    }
    return null;
  }

  /** What a text tells of one way to take part; maybe nothing. */
  Way read(Slice text) {
    Way way = new Way();
    List<Slice> urls = urls(text);
    for (Slice url : urls) {
      if (way.url == null || isMeeting(url)) {
        way.url = url;
      }
      if (isMeeting(url)) {
        break;
      }
    }
    WordTrie.Match<String> platform = platform(text);
    if (platform != null) {
      way.platform = platform.value();
      way.platformText = text.part(platform.start(), platform.end());
    }
    int password = password(text);
    if (password >= 0) {
      way.passcode = token(text, password);
    }
    int limit = password >= 0 ? wordStart(text, password) : text.end();
    way.meetingId = number(text, urls, limit, way.passcode);
    return way;
  }

  boolean isMeeting(Slice url) {
    return platform(url) != null;
  }

  private static int wordStart(Slice text, int valueStart) {
    int i = valueStart;
    while (i > text.start() && valueStart - i < 24 && !Han.isDigit(text.at(i - 1))) {
      i--;
    }
    return i;
  }

  /** Where a password begins, or -1. */
  private static int password(Slice text) {
    String even = text.even().toLowerCase(java.util.Locale.ROOT);
    for (String word : PASSWORD_WORDS) {
      int i = even.indexOf(word);
      if (i >= 0) {
        int at = text.start() + i + word.length();
        while (at < text.end() && (Page.isBlank(text.at(at)) || ":是为=".indexOf(text.at(at)) >= 0)) {
          at++;
        }
        boolean sure = !word.startsWith("code") && !word.startsWith("pw");
        return isCode(text, at, sure) ? at : -1;
      }
    }
    return -1;
  }

  /** Whether a password stands at a place; behind a doubtful word only one with a digit. */
  private static boolean isCode(Slice text, int from, boolean sure) {
    Slice code = from < text.end() ? token(text, from) : text.part(text.end(), text.end());
    return !code.isEmpty() && (sure || code.even().chars().anyMatch(c -> c >= '0' && c <= '9'));
  }

  /** Letters and digits from a place on. */
  private static Slice token(Slice text, int from) {
    int i = from;
    while (i < text.end()
        && (Han.isDigit(text.at(i))
            || Han.isLetter(text.at(i))
            || "!@#$%&*_-+?".indexOf(text.at(i)) >= 0)) {
      i++;
    }
    return text.part(from, i).strip("-");
  }

  /** A number of 6 to 12 digits, blanks and hyphens within, outside addresses. */
  private static @Nullable Slice number(
      Slice text, List<Slice> urls, int limit, @Nullable Slice passcode) {
    int i = text.start();
    while (i < limit) {
      if (!Han.isDigit(text.at(i)) || inside(urls, i)) {
        i++;
        continue;
      }
      int from = i;
      int digits = 0;
      int last = i;
      while (i < limit
          && (Han.isDigit(text.at(i))
              || (text.at(i) == ' ' || text.at(i) == '-') && Han.isDigit(text.at(i + 1)))) {
        if (Han.isDigit(text.at(i))) {
          digits++;
          last = i;
        }
        i++;
      }
      char after = text.at(i);
      boolean date =
          after == '年'
              || after == '月'
              || after == ':'
              || after == '/'
              || after == '.' && Han.isDigit(text.at(i + 1));
      if (digits >= 6 && digits <= 12 && !date && !Han.isLetter(after)) {
        Slice number = text.part(from, last + 1);
        if (passcode == null || number.start() != passcode.start()) {
          return number;
        }
      }
    }
    return null;
  }

  private static boolean inside(List<Slice> parts, int i) {
    return parts.stream().anyMatch(part -> i >= part.start() && i < part.end());
  }

  /** The web addresses of a text, malformed ones too. */
  static List<Slice> urls(Slice text) {
    List<Slice> urls = new ArrayList<>(1);
    for (int i = text.start(); i < text.end(); i++) {
      char c = text.at(i);
      if (c != 'h' && c != 'w' && c != 'H') {
        continue;
      }
      if (i > text.start() && Han.isLetter(text.at(i - 1))) {
        continue;
      }
      String head =
          text.page().even(i, Math.min(i + 8, text.end())).toLowerCase(java.util.Locale.ROOT);
      if (!head.startsWith("http:") && !head.startsWith("https:") && !head.startsWith("www.")) {
        continue;
      }
      int end = i;
      while (end < text.end() && isUrlCharacter(text.at(end))) {
        end++;
      }
      Slice url = text.part(i, end);
      while (!url.isEmpty() && ".,;:!?)'\"".indexOf(url.at(url.end() - 1)) >= 0) {
        url = url.part(url.start(), url.end() - 1);
      }
      urls.add(url);
      i = end;
    }
    return urls;
  }

  private static boolean isUrlCharacter(char c) {
    return c > ' ' && c < 0x7F && "\"<>|\\^`{}".indexOf(c) < 0;
  }
}
