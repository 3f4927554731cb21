package io.github.academicevents.announcement;

import io.github.academicevents.announcement.Hit.Join;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds labels amid a line, where several fields run together. */
final class InnerLabels {

  private static final String SENTENCE_ENDS = "。.;；!?！？)】]、,，|\t";
  private static final int MAX_OWNER = 14;

  private final Page page;
  private final Vocabulary words;
  private final Plausibility plausibility;
  private final LabelScanner scanner;

  InnerLabels(Page page, Vocabulary words, Plausibility plausibility, LabelScanner scanner) {
    this.page = page;
    this.words = words;
    this.plausibility = plausibility;
    this.scanner = scanner;
  }

  /** Adds the labels behind those found so far. */
  void scan(Page.Line line, List<Hit> hits, @Nullable Field amid) {
    int from = hits.isEmpty() ? line.start() : hits.get(0).valueStart();
    for (int i = from; i < line.end(); i++) {
      char c = page.at(i);
      Hit hit = null;
      Field open = hits.isEmpty() ? amid : hits.get(hits.size() - 1).field();
      if (c == ':') {
        hit = beforeColon(line, from, i, hits, open);
      } else if (c == '【' || c == '[' || c == '〖') {
        hit = inBrackets(i, line.end());
      } else if (isGap(i, from)) {
        hit = afterGap(i + 1, line, hits);
      }
      if (hit != null) {
        hits.add(hit);
        from = hit.valueStart();
        i = Math.max(i, from - 1);
      }
    }
    if (hits.isEmpty()) {
      Hit owned = owned(line, line.end(), line.end());
      if (owned != null) {
        hits.add(owned);
      }
    }
  }

  private boolean isGap(int i, int from) {
    return i > from
        && (page.at(i) == '\t' || page.at(i) == '|' || page.at(i) == ' ')
        && !Page.isBlank(page.at(i + 1));
  }

  private @Nullable Hit inBrackets(int i, int end) {
    WordTrie.Match<Label> match = words.labels().all().at(page, i + 1, end);
    if (match == null) {
      return null;
    }
    Hit hit = scanner.complete(match, end, page.at(i), 0);
    return hit != null && hit.join() == Join.BRACKET ? hit : null;
  }

  /** A label without a colon, where the line's first label has none either. */
  private @Nullable Hit afterGap(int i, Page.Line line, List<Hit> hits) {
    if (hits.isEmpty() || hits.get(0).field().isLong()) {
      return null;
    }
    Join first = hits.get(0).join();
    if (first != Join.BLANK && first != Join.CELL) {
      return null;
    }
    WordTrie.Match<Label> match = words.labels().all().at(page, i, line.end());
    if (match == null || match.value().weak()) {
      return null;
    }
    Hit hit = scanner.complete(match, line.end(), '\0', 0);
    if (hit == null || hit.join() != Join.BLANK && hit.join() != Join.CELL) {
      return null;
    }
    return plausibility.accepts(hit, page.slice(hit.valueStart(), line.end()), false) ? hit : null;
  }

  private @Nullable Hit beforeColon(
      Page.Line line, int from, int colon, List<Hit> hits, @Nullable Field open) {
    int end = labelEnd(from, colon);
    WordTrie.Match<Label> match = words.labels().all().before(page, from, end);
    int number = 0;
    if (match == null) {
      int bare = beforeNumber(from, end);
      match = bare < end ? words.labels().all().before(page, from, bare) : null;
      number = match == null ? 0 : Numbering.value(page, bare);
      if (match == null) {
        return null;
      }
    }
    Label label = match.value();
    Hit hit = new Hit(label, match.start(), colon + 1, Join.COLON, number, null, null);
    if (hits.isEmpty() && (label.afterName() || label.field() == Field.PROFILE)) {
      Hit owned = owned(line, end, colon + 1);
      if (owned != null) {
        return owned;
      }
    }
    Slice value = page.slice(colon + 1, line.end());
    return isCredible(hit, match, value, hits, open, line) ? hit : null;
  }

  private boolean isCredible(
      Hit hit,
      WordTrie.Match<Label> match,
      Slice value,
      List<Hit> hits,
      @Nullable Field open,
      Page.Line line) {
    Label label = hit.label();
    char before = page.at(match.start() - 1);
    boolean boundary = match.start() == line.start() || !Han.is(before) && !Han.isLetter(before);
    boolean cell = "|\t".indexOf(page.at(backOverBlanks(line.start(), match.start()) - 1)) >= 0;
    // “古典学”系列讲座(三): what stands in quotes is its name.
    boolean named = label.field() == Field.SERIES && "”\"》」".indexOf(before) >= 0;
    if (label.weak() && !cell || label.field() == Field.TALK || named) {
      return false;
    }
    boolean amidText = open != null && open.isLong();
    if (amidText && !isAfterSentence(match.start())) {
      return false;
    }
    if (label.isChinese()) {
      boolean fieldLine = !hits.isEmpty() && !amidText;
      return boundary
          ? !amidText || plausibility.fits(hit, value)
          : fieldLine || !amidText && isLead(line, match.start(), label.field());
    }
    boolean camel = Han.isLetter(before) && !Han.isUpper(before);
    // Mathematics Colloquium: in a line of no label it is no label either.
    boolean apart = !hits.isEmpty() || amidText || isAfterSentence(match.start());
    return Han.isUpper(page.at(match.start()))
        && apart
        && (boundary || camel && !amidText)
        && plausibility.fits(hit, value);
  }

  /** 午餐会主题: an occasion that no lexicon has, at the start of the line. */
  private boolean isLead(Page.Line line, int labelStart, Field field) {
    int from = LineStart.of(page, line).text();
    if (labelStart - from > 6 || labelStart <= from) {
      return false;
    }
    for (int i = from; i < labelStart; i++) {
      if (!Han.is(page.at(i))) {
        return false;
      }
    }
    return field == Field.TITLE || field == Field.TIME || field == Field.PLACE || field.isSpeaker();
  }

  private boolean isAfterSentence(int start) {
    int i = start - 1;
    boolean blank = false;
    while (Page.isBlank(page.at(i)) && page.at(i) != '\n') {
      blank = true;
      i--;
    }
    char c = page.at(i);
    return c == '\n'
        || c == '【'
        || SENTENCE_ENDS.indexOf(c) >= 0 && c != ',' && c != '、' && (blank || c != '.');
  }

  /** 盛秦教授简介: whose biography it is stands at the start of the line. */
  private @Nullable Hit owned(Page.Line line, int labelEnd, int valueStart) {
    WordTrie.Match<Label> match = words.labels().all().before(page, line.start(), labelEnd);
    if (match == null || !match.value().afterName() && match.value().field() != Field.PROFILE) {
      return null;
    }
    LineStart start = LineStart.of(page, line);
    int ownerEnd = match.start();
    if (match.value().afterName()) {
      // The title that is part of the label (教授简介) belongs to the name.
      ownerEnd = labelEnd - 2;
    }
    if (ownerEnd <= start.text() || ownerEnd - start.text() > MAX_OWNER) {
      return null;
    }
    Slice owner = page.slice(start.text(), ownerEnd);
    if (!plausibility.isPerson(owner)) {
      return null;
    }
    Label label = match.value().withField(Field.BIOGRAPHY);
    Join join = valueStart >= line.end() ? Join.LINE_END : Join.COLON;
    return new Hit(label, start.text(), valueStart, join, 0, null, owner);
  }

  private int labelEnd(int from, int colon) {
    int end = backOverBlanks(from, colon);
    if (end > from && page.at(end - 1) == ')') {
      for (int i = end - 2; i >= from && end - i < 40; i--) {
        if (page.at(i) == '(') {
          return backOverBlanks(from, i);
        }
      }
    }
    return end;
  }

  private int beforeNumber(int from, int end) {
    int i = end;
    while (i > from
        && end - i < 3
        && (Han.isDigit(page.at(i - 1)) || Numbering.isChineseNumeral(page.at(i - 1)))) {
      i--;
    }
    return backOverBlanks(from, i);
  }

  private int backOverBlanks(int from, int end) {
    int i = end;
    while (i > from && Page.isBlank(page.at(i - 1))) {
      i--;
    }
    return i;
  }
}
