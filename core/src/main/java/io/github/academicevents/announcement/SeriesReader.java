package io.github.academicevents.announcement;

import org.jspecify.annotations.Nullable;

/** Finds the ordinal of a talk in its series (第435期, 第十二讲, No. 12) and the series' name. */
final class SeriesReader {

  private static final String ORDINAL_UNITS = "期讲回场次届课站";
  private static final int MAX_NAME = 60;
  private static final String QUOTES = "“”\"‘’'「」『』《》";

  /**
   * An ordinal.
   *
   * @param number its value
   * @param text where it stands, {@code 第} and the unit included
   */
  record Ordinal(int number, Slice text) {}

  private final Vocabulary words;

  SeriesReader(Vocabulary words) {
    this.words = words;
  }

  /** The first ordinal of a text, or null. */
  @Nullable Ordinal ordinal(Slice text) {
    for (int i = text.start(); i < text.end(); i++) {
      char c = text.at(i);
      Ordinal found = null;
      if (c == '第') {
        found = chinese(text, i, i + 1, true);
      } else if (c == '总' && text.at(i + 1) == '第') {
        found = chinese(text, i, i + 2, true);
      } else if ((c == 'N' || c == 'n') && !Han.isLetter(text.at(i - 1))) {
        found = latin(text, i);
      } else if (c == '#' && Han.isDigit(text.at(i + 1))) {
        int end = digitsEnd(text, i + 1);
        found =
            end - i > 5
                ? null
                : new Ordinal(Numbering.value(text.page(), i + 1), text.part(i, end));
      } else if (c == '之' && i > text.start()) {
        found = part(text, i);
      } else if ((c == '(' || c == '[') && i > text.start()) {
        found = bracketed(text, i);
      } else if (Han.isDigit(c) && !Han.isDigit(text.at(i - 1))) {
        found = chinese(text, i, i, false);
      }
      if (found != null && found.number() > 0) {
        return found;
      }
    }
    return null;
  }

  private static int digitsEnd(Slice text, int from) {
    int i = from;
    while (i < text.end() && Han.isDigit(text.at(i))) {
      i++;
    }
    return i;
  }

  private static @Nullable Ordinal chinese(Slice text, int from, int digits, boolean marked) {
    int i = digits;
    while (i < text.end() && text.at(i) == ' ') {
      i++;
    }
    int start = i;
    while (i < text.end()
        && i - start < 7
        && (Han.isDigit(text.at(i)) || Numbering.isChineseNumeral(text.at(i)))) {
      i++;
    }
    int end = i;
    while (i < text.end() && text.at(i) == ' ') {
      i++;
    }
    char unit = i < text.end() ? text.at(i) : '\n';
    // A day of class has 次 and 节 too; without 第 only 期 and 讲 count.
    boolean known = marked ? ORDINAL_UNITS.indexOf(unit) >= 0 : unit == '期' || unit == '讲';
    if (end == start || !known) {
      return null;
    }
    int close = unit == '场' && text.at(i + 1) == '次' ? i + 2 : i + 1;
    return new Ordinal(Numbering.value(text.page(), start), text.part(from, close));
  }

  /** No. 12, Nr 12. */
  private static @Nullable Ordinal latin(Slice text, int from) {
    char second = text.at(from + 1);
    if (second != 'o' && second != 'O' && second != 'r') {
      return null;
    }
    int i = from + 2;
    i = text.at(i) == '.' ? i + 1 : i;
    while (i < text.end() && text.at(i) == ' ') {
      i++;
    }
    int end = digitsEnd(text, i);
    return end == i || end - i > 5
        ? null
        : new Ordinal(Numbering.value(text.page(), i), text.part(from, end));
  }

  /** 系列讲座之四: behind a series' word and before the end or a mark. */
  private @Nullable Ordinal part(Slice text, int from) {
    int i = from + 1;
    while (i < text.end()
        && i - from < 5
        && (Han.isDigit(text.at(i)) || Numbering.isChineseNumeral(text.at(i)))) {
      i++;
    }
    boolean ends = i == text.end() || !Character.isLetterOrDigit(text.at(i));
    boolean behindName = words.events().series().before(text.page(), text.start(), from) != null;
    return i == from + 1 || !ends || !behindName
        ? null
        : new Ordinal(Numbering.value(text.page(), from + 1), text.part(from, i));
  }

  /** The bracket at the end of a title that tells its series: (“X”系列讲座之四); or null. */
  @Nullable Slice noteBehind(Slice title) {
    if (title.isEmpty() || title.at(title.end() - 1) != ')') {
      return null;
    }
    for (int i = title.end() - 2; i > title.start() + 3 && title.end() - i <= MAX_NAME; i--) {
      if (title.at(i) == '(') {
        Slice note = title.part(i + 1, title.end() - 1);
        return isSeriesName(note) || ordinal(note) != null ? note : null;
      }
    }
    return null;
  }

  /** (三), (12): behind a series' word only. */
  private @Nullable Ordinal bracketed(Slice text, int from) {
    int close = text.indexOf(')', from);
    if (close < 0 || close - from > 5) {
      return null;
    }
    for (int i = from + 1; i < close; i++) {
      if (!Han.isDigit(text.at(i)) && !Numbering.isChineseNumeral(text.at(i))) {
        return null;
      }
    }
    boolean behindName = words.events().series().before(text.page(), text.start(), from) != null;
    int value = Numbering.value(text.page(), from + 1);
    return behindName && value > 0 && value < 1000
        ? new Ordinal(value, text.part(from, close + 1))
        : null;
  }

  /** Whether a text begins or ends with a word of series, and says more than that. */
  boolean isSeriesName(Slice text) {
    Slice bare = withoutNote(text.strip(QUOTES + "-–—:·|()[]【】"));
    if (bare.length() > MAX_NAME || isKindOnly(bare)) {
      return false;
    }
    WordTrie.Match<Boolean> lead =
        words.events().seriesLeads().at(bare.page(), bare.start(), bare.end());
    if (lead != null
        && lead.end() < bare.end()
        && !(Han.isLetter(bare.at(lead.end() - 1)) && Han.isLetter(bare.at(lead.end())))) {
      return true;
    }
    WordTrie.Match<Boolean> word =
        words.events().series().before(bare.page(), bare.start(), bare.end());
    return word != null
        && word.start() > bare.start()
        && !isOfUnit(bare, word)
        && (Han.is(bare.at(word.start())) || !Han.isLetter(bare.at(word.start() - 1)));
  }

  /** MS Seminar (Mathematics - String Theory): without what stands in brackets and behind them. */
  static Slice withoutNote(Slice text) {
    int open = text.indexOf('(');
    return open > text.start() ? text.part(text.start(), open) : text;
  }

  /** Whether a text is a unit and what sort of event it holds: 数学学院学术报告. */
  boolean isOfUnit(Slice text) {
    WordTrie.Match<Boolean> word =
        words.events().series().before(text.page(), text.start(), text.end());
    return word != null && isOfUnit(text, word);
  }

  private boolean isOfUnit(Slice text, WordTrie.Match<Boolean> word) {
    Slice unit = text.part(text.start(), word.start());
    WordTrie.Match<Boolean> filler = filler(unit);
    while (filler != null) {
      unit = unit.part(unit.start(), filler.start());
      filler = filler(unit);
    }
    return !word.value()
        && unit.length() > 2
        && words.people().units().before(unit.page(), unit.start(), unit.end()) != null;
  }

  private WordTrie.@Nullable Match<Boolean> filler(Slice text) {
    return words.events().kindFillers().before(text.page(), text.start(), text.end());
  }

  /** Whether a text says only what sort of event it is: 学术讲座, 讲座预告, Academic Talk. */
  boolean isKindOnly(Slice text) {
    Slice bare = text.strip(QUOTES + "-–—:·|()[]【】!！*#");
    int i = bare.start();
    boolean kind = false;
    while (i < bare.end()) {
      if (bare.at(i) == ' ' || bare.at(i) == '/') {
        i++;
        continue;
      }
      WordTrie.Match<io.github.academicevents.EventKind> word =
          words.events().kinds().at(bare.page(), i, bare.end());
      if (word == null) {
        WordTrie.Match<Boolean> filler =
            words.events().kindFillers().at(bare.page(), i, bare.end());
        if (filler == null) {
          return false;
        }
        i = filler.end();
      } else {
        kind = true;
        i = word.end();
      }
    }
    return kind;
  }

  /** A series' name without quotes around all of it and marks beside it. */
  static Slice bareName(Slice text) {
    Slice bare = text.strip("-–—:·|()[]【】,，、#* ");
    while (!bare.isEmpty()) {
      boolean opens = QUOTES.indexOf(bare.at(bare.start())) >= 0;
      boolean closes = QUOTES.indexOf(bare.at(bare.end() - 1)) >= 0;
      boolean inner =
          hasQuote(bare.part(bare.start() + 1, Math.max(bare.start() + 1, bare.end() - 1)));
      if (!opens && !closes || inner) {
        return bare;
      }
      bare =
          bare.part(opens ? bare.start() + 1 : bare.start(), closes ? bare.end() - 1 : bare.end());
    }
    return bare;
  }

  private static boolean hasQuote(Slice text) {
    for (int i = text.start(); i < text.end(); i++) {
      if (QUOTES.indexOf(text.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
