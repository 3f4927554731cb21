package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a value that tells a place and a way online into the two. */
final class OnlineParts {

  private final OnlineReader onlineReader;

  OnlineParts(OnlineReader onlineReader) {
    this.onlineReader = onlineReader;
  }

  /** The parts of a value, cut where an online part begins or ends. */
  List<Slice> split(Slice value) {
    if (onlineReader.platform(value) == null
        && OnlineReader.urls(value).isEmpty()
        && !value.even().contains("线上")
        && !value.even().toLowerCase(Locale.ROOT).contains("online")) {
      return List.of(value);
    }
    List<Slice> parts = new ArrayList<>(2);
    int start = value.start();
    for (int i = value.start(); i <= value.end(); i++) {
      char c = i < value.end() ? value.at(i) : '\n';
      boolean cut =
          ";；|\n+&".indexOf(c) >= 0
              || c == '/' && value.at(i + 1) != '/' && value.at(i - 1) != '/' && !inUrl(value, i)
              || (c == ',' || c == '、' || c == '(' || c == '。') && startsOnline(value, i + 1)
              || c == ' '
                  && (Han.any(value) || isJoined(value, i + 1))
                  && startsOnline(value, i + 1);
      if (i == value.end() || cut) {
        Slice part = value.part(start, i).strip(",，;；|+&。:");
        if (!part.isEmpty()) {
          parts.add(part);
        }
        start = c == '(' ? i : i + 1;
      }
    }
    return parts;
  }

  private static boolean inUrl(Slice value, int i) {
    int k = i;
    while (k > value.start() && !Page.isBlank(value.at(k - 1)) && i - k < 200) {
      k--;
    }
    String word = value.page().even(k, i);
    return word.contains("://") || word.contains("www.");
  }

  /** CS 302 and Zoom: whether a word joins what follows to what stands before. */
  private static boolean isJoined(Slice value, int from) {
    String even = value.page().even(from, Math.min(value.end(), from + 4));
    return even.equals("and ") || even.startsWith("or ");
  }

  private boolean startsOnline(Slice value, int from) {
    Slice rest = value.part(from, Math.min(value.end(), from + 16)).strip("(（ ");
    if (rest.isEmpty()) {
      return false;
    }
    String even = rest.even().toLowerCase(Locale.ROOT);
    return even.startsWith("线上")
        || even.startsWith("online")
        || even.startsWith("http")
        || even.startsWith("或腾讯")
        || even.startsWith("or online")
        || even.startsWith("and online")
        || even.startsWith("会议号")
        || isJoined(value, from) && startsPlatform(value, from + even.indexOf(' '))
        || startsPlatform(value, from);
  }

  private boolean startsPlatform(Slice value, int from) {
    return onlineReader.platform(value.part(from, Math.min(value.end(), from + 8))) != null;
  }
}
