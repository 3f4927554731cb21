package io.github.academicevents.announcement;

import io.github.academicevents.announcement.TimeToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Leaves out the times that are not the event's: of the tea before it, of a deadline. */
final class AsideTimes {

  private static final String CLAUSE_MARKS = ",;，；。、()|/\n";

  private final Vocabulary words;

  AsideTimes(Vocabulary words) {
    this.words = words;
  }

  /** The tokens that tell the event's time; all of them where no clock would be left. */
  List<TimeToken> without(Slice text, List<TimeToken> tokens) {
    List<TimeToken> own = new ArrayList<>(tokens.size());
    boolean clock = false;
    int from = text.start();
    for (int i = 0; i < tokens.size(); i++) {
      int last = lastOfRange(tokens, i);
      if (tokens.get(i).kind() == Kind.CLOCK && isAside(text, from, tokens, i, last)) {
        i = last;
      } else {
        clock |= tokens.get(i).kind() == Kind.CLOCK;
        own.add(tokens.get(i));
      }
      from = tokens.get(i).end();
    }
    return clock ? own : tokens;
  }

  /** The index of the last token of the clock, or clock and end, that begins at an index. */
  private static int lastOfRange(List<TimeToken> tokens, int from) {
    int i = from;
    while (i + 1 < tokens.size()) {
      Kind next = tokens.get(i + 1).kind();
      boolean end = next == Kind.CLOCK && tokens.get(i).kind() == Kind.DASH;
      if (next != Kind.PERIOD && next != Kind.DASH && !end) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isAside(Slice text, int from, List<TimeToken> tokens, int first, int last) {
    int start = tokens.get(first).start();
    int clause = start;
    while (clause > from && CLAUSE_MARKS.indexOf(text.at(clause - 1)) < 0) {
      clause--;
    }
    if (hasAside(text, clause, start)) {
      return true;
    }
    int until = last + 1 < tokens.size() ? tokens.get(last + 1).start() : text.end();
    int behind = DateScanner.blanks(text, tokens.get(last).end());
    return behind < until && words.times().asides().at(text.page(), behind, until) != null;
  }

  private boolean hasAside(Slice text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean inWord = Han.isLetter(text.at(i)) && Han.isLetter(text.at(i - 1)) && i > from;
      WordTrie.Match<Boolean> word = inWord ? null : words.times().asides().at(text.page(), i, to);
      if (word != null && !(Han.isLetter(text.at(i)) && Han.isLetter(text.at(word.end())))) {
        return true;
      }
    }
    return false;
  }
}
