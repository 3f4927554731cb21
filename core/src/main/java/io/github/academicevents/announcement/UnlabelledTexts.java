package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs that no label announces: what the talk is about, or who speaks. */
final class UnlabelledTexts {

  private static final int MIN_HAN = 60;
  private static final int MIN_LATIN = 160;

  private final TimeScanner times;

  UnlabelledTexts(Vocabulary words) {
    this.times = new TimeScanner(words);
  }

  /** The paragraphs among lines, those that follow each other in one language as one. */
  List<Slice> read(List<Slice> free) {
    List<Slice> found = new ArrayList<>(1);
    for (Slice line : free) {
      if (!isParagraph(line)) {
        continue;
      }
      int last = found.size() - 1;
      boolean goesOn =
          last >= 0
              && line.start() - found.get(last).end() <= 6
              && TextFacts.language(line).equals(TextFacts.language(found.get(last)));
      if (goesOn) {
        found.set(last, new Slice(line.page(), found.get(last).start(), line.end()));
      } else if (found.size() < 4) {
        found.add(line);
      }
    }
    return found;
  }

  private boolean isParagraph(Slice line) {
    int least = Han.prevails(line) ? MIN_HAN : MIN_LATIN;
    if (line.length() < least) {
      return false;
    }
    boolean sentence =
        line.indexOf('。') > 0 || line.even().contains(". ") || line.even().endsWith(".");
    Slice head = line.part(line.start(), Math.min(line.end(), line.start() + 300));
    return sentence && times.scan(head).stream().noneMatch(UnlabelledTexts::announces);
  }

  /** Whether a token says when something takes place: such a line is no text about a talk. */
  private static boolean announces(TimeToken token) {
    return token.kind() == TimeToken.Kind.CLOCK || token.kind() == TimeToken.Kind.DATE;
  }
}
