package io.github.academicevents.announcement;

import io.github.academicevents.announcement.Hit.Join;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a line: at its start in many manners, further on mostly by their colons. */
final class LabelScanner {

  private static final String CLOSING = "】]〗」』>》)";
  private static final int MAX_NOTE = 40;

  private final Page page;
  private final Vocabulary words;
  private final Plausibility plausibility;

  LabelScanner(Page page, Vocabulary words) {
    this.page = page;
    this.words = words;
    this.plausibility = new Plausibility(words);
  }

  /**
   * The labels of a line, in order.
   *
   * @param line the line
   * @param amid the field whose long text the line may go on with, or null
   */
  List<Hit> scan(Page.Line line, @Nullable Field amid) {
    List<Hit> hits = new ArrayList<>(2);
    Hit first = atStart(line);
    if (first != null) {
      hits.add(first);
    }
    InnerLabels inner = new InnerLabels(page, words, plausibility, this);
    inner.scan(line, hits, first == null ? amid : null);
    return hits;
  }

  private @Nullable Hit atStart(Page.Line line) {
    LineStart start = LineStart.of(page, line);
    WordTrie.Match<Label> match = words.labels().all().at(page, start.text(), line.end());
    if (match == null || isInnerWord(match)) {
      return damaged(start, line);
    }
    Hit hit = complete(match, line.end(), start.opening(), start.number());
    if (hit == null) {
      return null;
    }
    boolean sure =
        switch (hit.join()) {
          case COLON, BRACKET -> true;
          case STOP -> !hit.label().weak() && (hit.field().isLong() || hit.field() == Field.TITLE);
          case CELL -> !hit.label().weak() && (isRow(line) || !isKind(hit.field()) || isTab(hit));
          case LINE_END -> !hit.label().weak() && (hit.field() != Field.TALK || hit.number() > 0);
          case BLANK, NOTHING ->
              !hit.label().weak() && plausibility.accepts(hit, value(hit, line), start.marked());
        };
    return sure ? hit : damaged(start, line);
  }

  /** Whether a line is a row of a table drawn with bars. */
  private boolean isRow(Page.Line line) {
    return page.at(line.start()) == '|';
  }

  private boolean isTab(Hit hit) {
    return page.at(hit.valueStart() - 1) != '|';
  }

  /** 系列讲座 | 标题: a word of kind before a bar is a heading. */
  private static boolean isKind(Field field) {
    return field == Field.SERIES || field == Field.TALK || field == Field.AGENDA;
  }

  private Slice value(Hit hit, Page.Line line) {
    return page.slice(hit.valueStart(), line.end());
  }

  /** Whether a Latin label is only the beginning of a longer word. */
  private boolean isInnerWord(WordTrie.Match<Label> match) {
    char last = page.at(match.end() - 1);
    char next = page.at(match.end());
    return Han.isLetter(last) && Han.isLetter(next) && !Han.isUpper(next);
  }

  /** The rest of a label that lost a character, at the start of a line and before a colon. */
  private @Nullable Hit damaged(LineStart start, Page.Line line) {
    int colon = start.text();
    while (colon < line.end() && colon - start.text() < 4 && page.at(colon) != ':') {
      colon++;
    }
    if (page.at(colon) != ':' || colon == start.text() || colon >= line.end()) {
      return null;
    }
    Slice rest = page.slice(start.text(), colon);
    Label label = words.labels().damaged(rest.even());
    if (label == null) {
      return null;
    }
    Slice value = page.slice(colon + 1, line.end());
    if (rest.even().equals("址")) {
      label = plausibility.isUrl(value) ? label : label.withField(Field.PLACE);
    }
    return new Hit(label, start.text(), colon + 1, Join.COLON, start.number(), null, null);
  }

  /** A label and what follows it: number, note, the same label in another language, its join. */
  @Nullable Hit complete(WordTrie.Match<Label> match, int end, char opening, int number) {
    Label label = match.value();
    int i = match.end();
    int own = mayBeNumbered(label.field()) ? Numbering.value(page, skipBlanks(i, end)) : 0;
    int afterNumber = own == 0 || own > 99 ? i : numberEnd(i, end);
    if (afterNumber > i && isJoin(afterNumber, end)) {
      i = afterNumber;
    } else {
      own = 0;
    }
    int afterTwin = twin(label, i, end);
    i = afterTwin;
    Slice note = null;
    int bracket = skipBlanks(i, end);
    if (page.at(bracket) == '(' && bracket < end) {
      int close = close(bracket, end);
      if (close > 0 && (isJoin(close + 1, end) || page.at(skipBlanks(close + 1, end)) == ':')) {
        note = page.slice(bracket + 1, close);
        i = close + 1;
      }
    }
    return join(label, match.start(), i, end, opening, own > 0 ? own : number, note);
  }

  /** Whether a number behind a label is the label's (题目2), not its value's first word. */
  private static boolean mayBeNumbered(Field field) {
    return switch (field) {
      case TITLE, TALK, SPEAKER, ABSTRACT, BIOGRAPHY, KEYNOTE_SPEAKER, PANELIST -> true;
      default -> false;
    };
  }

  private @Nullable Hit join(
      Label label, int start, int from, int end, char opening, int number, @Nullable Slice note) {
    int i = skipBlanks(from, end);
    boolean cell = false;
    for (int k = from; k < i; k++) {
      cell |= page.at(k) == '\t';
    }
    char c = i < end ? page.at(i) : '\n';
    if (opening != 0 && c == LineStart.closing(opening)) {
      int after = skipBlanks(i + 1, end);
      int value = page.at(after) == ':' && after < end ? after + 1 : i + 1;
      return new Hit(label, start, value, Join.BRACKET, number, note, null);
    }
    if (c == ':') {
      int after = i + 1;
      while (after < end && page.at(after) == ':') {
        after++;
      }
      return new Hit(label, start, after, Join.COLON, number, note, null);
    }
    if (i >= end) {
      return new Hit(label, start, i, Join.LINE_END, number, note, null);
    }
    if (c == '.' && i == from && Page.isBlank(page.at(i + 1)) && !label.isChinese()) {
      return new Hit(label, start, i + 1, Join.STOP, number, note, null);
    }
    if (c == '|' || cell) {
      return new Hit(label, start, c == '|' ? i + 1 : i, Join.CELL, number, note, null);
    }
    if ("-–—/".indexOf(c) >= 0 && Page.isBlank(page.at(i + 1))) {
      return new Hit(label, start, i + 1, Join.BLANK, number, note, null);
    }
    return new Hit(label, start, i, i > from ? Join.BLANK : Join.NOTHING, number, note, null);
  }

  private boolean isJoin(int i, int end) {
    if (page.at(i) == ':' && Han.isDigit(page.at(i + 1)) && Han.isDigit(page.at(i - 1))) {
      return false;
    }
    return i >= end
        || page.at(i) == ':'
        || Page.isBlank(page.at(i))
        || CLOSING.indexOf(page.at(i)) >= 0;
  }

  private int numberEnd(int from, int end) {
    int i = skipBlanks(from, end);
    while (i < end && (Han.isDigit(page.at(i)) || Numbering.isChineseNumeral(page.at(i)))) {
      i++;
    }
    return skipBlanks(i, end) < end && page.at(skipBlanks(i, end)) == ':' ? skipBlanks(i, end) : i;
  }

  /** The end of the same label in another language behind it: 时间/Time, Speaker 报告人. */
  private int twin(Label label, int from, int end) {
    int i = skipBlanks(from, end);
    while (i < end && "/|·-(".indexOf(page.at(i)) >= 0) {
      i = skipBlanks(i + 1, end);
    }
    WordTrie.Match<Label> twin = words.labels().all().at(page, i, end);
    if (twin == null
        || twin.value().field() != label.field()
        || twin.value().isChinese() == label.isChinese()) {
      return from;
    }
    int after = twin.end();
    return page.at(after) == ')' && after < end ? after + 1 : after;
  }

  private int close(int open, int end) {
    for (int i = open + 1; i < end && i - open < MAX_NOTE; i++) {
      if (page.at(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  private int skipBlanks(int from, int end) {
    int i = from;
    while (i < end && Page.isBlank(page.at(i))) {
      i++;
    }
    return i;
  }
}
