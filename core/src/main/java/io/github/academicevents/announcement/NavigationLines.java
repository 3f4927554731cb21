package io.github.academicevents.announcement;

import java.util.List;

/** Lines that belong to the site or close the announcement, and are no part of its texts. */
final class NavigationLines {

  private static final int MAX = 40;
  private static final List<String> CLOSINGS =
      List.of(
          "欢迎",
          "敬请",
          "热烈欢迎",
          "诚邀",
          "特此",
          "期待您",
          "All are welcome",
          "Everyone is welcome",
          "All welcome",
          "Everyone welcome",
          "You are welcome");

  private final Vocabulary words;
  private final TimeScanner times;

  NavigationLines(Vocabulary words) {
    this.words = words;
    this.times = new TimeScanner(words);
  }

  boolean isNavigation(Slice line) {
    Slice bare = line.strip("-•·>»«<|[]【】*");
    if (bare.isEmpty()) {
      return line.length() < 4;
    }
    if (line.length() > MAX * 3) {
      return false;
    }
    WordTrie.Match<SiteWords.Navigation> match =
        words.site().navigation().at(bare.page(), bare.start(), bare.end());
    if (match == null) {
      return false;
    }
    boolean whole = match.end() == bare.end();
    boolean bounded =
        !Han.isLetter(bare.at(match.end())) || !Han.isLetter(bare.at(match.end() - 1));
    return whole
        || bounded && match.value() == SiteWords.Navigation.BEGINNING && bare.length() <= MAX * 2
        || bounded && allNavigation(bare, match.end());
  }

  /** 首页 学院概况 师资队伍: nothing but words of navigation. */
  private boolean allNavigation(Slice line, int from) {
    int i = from;
    while (i < line.end()) {
      char c = line.at(i);
      if (c == ' ' || c == '|' || c == '>' || c == '/' || c == '»' || c == '\t') {
        i++;
        continue;
      }
      WordTrie.Match<SiteWords.Navigation> match =
          words.site().navigation().at(line.page(), i, line.end());
      if (match == null) {
        return false;
      }
      i = match.end();
    }
    return true;
  }

  /** Whether a line behind a text is a greeting, or a date and nothing else. */
  boolean isClosing(Slice line) {
    String even = line.even();
    for (String closing : CLOSINGS) {
      if (even.startsWith(closing) && line.length() <= MAX) {
        return true;
      }
    }
    if (line.length() > MAX) {
      return false;
    }
    List<TimeToken> tokens = times.scan(line);
    if (tokens.isEmpty() || tokens.get(0).kind() != TimeToken.Kind.DATE) {
      return false;
    }
    int told = tokens.stream().mapToInt(token -> token.end() - token.start()).sum();
    return tokens.get(0).year() > 0 && line.length() - told <= 6;
  }
}
