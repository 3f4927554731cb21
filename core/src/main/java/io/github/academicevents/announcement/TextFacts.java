package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;

/** Reads texts of any length: each language's part apart, and nothing that is no text. */
final class TextFacts {

  private TextFacts() {}

  /** A text's lines of each language; where languages alternate, all under the prevailing one. */
  static Texts byLanguage(Slice text, FunctionWords words) {
    List<Slice> runs = new ArrayList<>(2);
    text.lines().forEach(line -> addRun(runs, line));
    Texts texts = new Texts();
    if (runs.size() > 2) {
      return texts.put(words.language(text), text);
    }
    runs.forEach(run -> texts.put(words.language(run), run));
    return texts;
  }

  /** The language of a run, as its beginning shows it. */
  static String language(Slice run) {
    return Han.language(run.part(run.start(), Math.min(run.end(), run.start() + 400)));
  }

  private static void addRun(List<Slice> runs, Slice line) {
    int last = runs.size() - 1;
    boolean goesOn =
        last >= 0 && (line.length() < 25 || Han.language(line).equals(language(runs.get(last))));
    if (goesOn) {
      runs.set(last, new Slice(line.page(), runs.get(last).start(), line.end()));
    } else {
      runs.add(line);
    }
  }

  /** Whether lines are a text and not headings that follow an empty label. */
  static boolean isText(Slice text) {
    if (text.length() >= 60) {
      return true;
    }
    for (int i = text.start(); i < text.end(); i++) {
      if ("，。,；;、.".indexOf(text.at(i)) >= 0) {
        return text.length() >= 8;
      }
    }
    return text.length() >= 15 && text.indexOf('\n') < 0;
  }
}
