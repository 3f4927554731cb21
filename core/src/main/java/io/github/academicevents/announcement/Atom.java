package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a value that no mark cuts further.
 *
 * @param text the part
 * @param before the mark before it, 0 at the start of the value
 * @param inBrackets whether it stands in brackets
 */
record Atom(Slice text, char before, boolean inBrackets) {

  private static final String MARKS = ",;、，；()[]【】/|\n\t。";

  boolean isHan() {
    return Han.any(text);
  }

  static List<Atom> split(Slice value) {
    List<Atom> atoms = new ArrayList<>();
    int start = value.start();
    char before = 0;
    int depth = 0;
    boolean title = false;
    for (int i = value.start(); i <= value.end(); i++) {
      char c = i < value.end() ? value.at(i) : '\n';
      if (c == '《' || c == '》') {
        title = c == '《';
      }
      if (title && i < value.end()) {
        continue;
      }
      int length = i == value.end() ? 1 : separator(value, i, start);
      if (length == 0) {
        continue;
      }
      Slice text = value.part(start, i).strip(":：·*-–—~\"“”");
      if (!text.isEmpty()) {
        addJoined(atoms, new Atom(text, before, depth > 0));
      }
      boolean mark = MARKS.indexOf(c) >= 0 || c == '&' || c == '—' || c == '–' || c == '-';
      before = mark ? c : text.isEmpty() && before != 0 ? before : ' ';
      before = length > 2 && !mark ? '&' : before;
      depth += c == '(' || c == '[' || c == '【' ? 1 : c == ')' || c == ']' || c == '】' ? -1 : 0;
      depth = Math.max(depth, 0);
      // A change of script cuts, and takes no character.
      start = MARKS.indexOf(c) < 0 && length == 1 && !Page.isBlank(c) ? i : i + length;
      i = Math.max(i, start - 1);
    }
    return atoms;
  }

  /** The length of what cuts here; 0 if nothing does. */
  private static int separator(Slice value, int i, int start) {
    char c = value.at(i);
    if (MARKS.indexOf(c) >= 0) {
      return 1;
    }
    char next = value.at(i + 1);
    char last = value.at(i - 1);
    if (c == ' ') {
      if (value.page().even(i, Math.min(i + 5, value.end())).equals(" and ")) {
        return 5;
      }
      if ((next == '&' || next == '-' || next == '–' || next == '—') && value.at(i + 2) == ' ') {
        return 3;
      }
      return Han.is(last) || Han.is(next) || i + 1 < value.end() && next == ' ' ? 1 : 0;
    }
    if (c == '—' || c == '–') {
      return i + 1 < value.end() && next == c ? 2 : 0;
    }
    boolean switched = i > start && Han.is(c) != Han.is(last) && isWord(c) && isWord(last);
    return switched && isLatinPhrase(value, i, start) ? 1 : 0;
  }

  private static boolean isWord(char c) {
    return Han.is(c) || Han.isLetter(c) || c == '.';
  }

  /** Whether the Latin text beside a change of script is several words. */
  private static boolean isLatinPhrase(Slice value, int i, int start) {
    if (Han.is(value.at(i))) {
      for (int k = i - 1; k >= start && !Han.is(value.at(k)); k--) {
        if (value.at(k) == ' ' || value.at(k) == '.') {
          return true;
        }
      }
      return false;
    }
    for (int k = i; k < value.end() && !Han.is(value.at(k)); k++) {
      if (value.at(k) == ' ' && Han.isLetter(value.at(k + 1)) || value.at(k) == '.') {
        return true;
      }
    }
    return false;
  }

  /** Joins a name written with blanks between its characters (焦 燕, 王 小明). */
  private static void addJoined(List<Atom> atoms, Atom atom) {
    int last = atoms.size() - 1;
    if (last >= 0 && atom.before == ' ') {
      Slice first = atoms.get(last).text;
      boolean spelt = first.length() == 3 && Page.isBlank(first.at(first.start() + 1));
      if ((first.length() == 1 && atom.text.length() <= 2 || spelt && atom.text.length() == 1)
          && Han.is(first.at(first.start()))
          && Han.is(atom.text.at(atom.text.start()))
          && Han.is(atom.text.at(atom.text.end() - 1))) {
        Slice joined = new Slice(first.page(), first.start(), atom.text.end());
        atoms.set(last, new Atom(joined, atoms.get(last).before, atoms.get(last).inBrackets));
        return;
      }
    }
    atoms.add(atom);
  }
}
