package io.github.academicevents.announcement;

import io.github.academicevents.AcademicTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an atom in Latin letters: Prof. Dr. Gerd Faltings is two titles and a name. */
final class LatinAtoms {

  private static final int MAX_LOOSE = 6;

  private static final Set<String> COUNTRIES =
      Set.of("USA", "US", "UK", "PRC", "UAE", "TX", "CA", "NY");

  private final Vocabulary words;
  private final NameShape shape;

  LatinAtoms(Vocabulary words, NameShape shape) {
    this.words = words;
    this.shape = shape;
  }

  /**
   * The pieces of an atom, in order.
   *
   * @param expectsName whether the first name is still to come under a label of people
   * @param previous the atom before
   */
  List<Piece> read(Atom atom, boolean expectsName, @Nullable Atom previous) {
    List<Piece> pieces = new ArrayList<>(3);
    Slice rest = cutLeading(atom.text(), pieces);
    boolean titled = !pieces.isEmpty();
    List<Piece> trailing = new ArrayList<>(1);
    rest = cutTrailing(rest, trailing);
    if (rest.isEmpty()) {
      pieces.addAll(trailing);
      return pieces;
    }
    int inner = innerTitle(rest);
    if (inner > 0) {
      Slice name = rest.part(rest.start(), inner).strip(",");
      if (shape.isLatinName(name.even())) {
        pieces.add(Piece.name(name));
        Slice behind = cutLeading(rest.part(inner, rest.end()), pieces);
        addUnit(dropPreposition(behind), pieces);
        pieces.addAll(trailing);
        return pieces;
      }
    }
    readBody(atom, rest, expectsName, titled || !trailing.isEmpty(), previous, pieces);
    pieces.addAll(trailing);
    return pieces;
  }

  private void readBody(
      Atom atom,
      Slice rest,
      boolean expectsName,
      boolean titled,
      @Nullable Atom previous,
      List<Piece> pieces) {
    String even = rest.even();
    int nameWords = shape.latinWords(even);
    if (nameWords >= 2 || nameWords == 1 && (titled || expectsName)) {
      // A town behind a unit (University of Bonn, New York) is no person.
      boolean town = previous != null && atom.before() == ',' && !titled && isUnit(previous.text());
      if (town || atom.inBrackets() && !expectsName && !titled) {
        addLoose(rest, pieces);
      } else {
        pieces.add(Piece.name(rest));
      }
      return;
    }
    int at = preposition(rest);
    if (isPost(even)) {
      int unit = unitPreposition(rest);
      pieces.add(Piece.position(rest.part(rest.start(), unit > 0 ? unit : rest.end())));
      if (unit > 0) {
        addUnit(dropPreposition(rest.part(unit, rest.end())), pieces);
      }
      return;
    }
    if (at > 0 && (expectsName || titled)) {
      Slice name = rest.part(rest.start(), at);
      if (shape.latinWords(name.even()) > 0) {
        pieces.add(Piece.name(name));
        addUnit(dropPreposition(rest.part(at, rest.end())), pieces);
        return;
      }
    }
    int split = expectsName ? nameBeforeUnit(rest) : 0;
    if (split > 0) {
      pieces.add(Piece.name(rest.part(rest.start(), split)));
      addUnit(rest.part(split, rest.end()), pieces);
      return;
    }
    if (isUnit(rest) || isAcronym(even) || titled) {
      addUnit(dropPreposition(rest), pieces);
    } else if (atom.inBrackets()) {
      addLoose(rest, pieces);
    }
  }

  /** In brackets behind a name: its unit, whatever it is called. */
  private void addLoose(Slice text, List<Piece> pieces) {
    if (text.length() > 1 && Han.isUpper(text.at(text.start()))) {
      pieces.add(Piece.unit(text));
    }
  }

  /** What a name's comma is followed by: a unit that no word tells (Lakehead State), or nothing. */
  List<Piece> readLoose(Atom atom) {
    Slice text = atom.text();
    int start = text.start();
    int count = 0;
    for (int i = text.start(); i <= text.end(); i++) {
      if (i < text.end() && text.at(i) != ' ') {
        continue;
      }
      char first = text.at(start);
      boolean small = i - start <= 3 && count > 0;
      if (i > start && !Han.isUpper(first) && !small || ++count > MAX_LOOSE) {
        return List.of();
      }
      start = i + 1;
    }
    boolean unit = text.length() > 2 && !Han.any(text) && !COUNTRIES.contains(text.even());
    return unit ? List.of(Piece.unit(text)) : List.of();
  }

  private static void addUnit(Slice text, List<Piece> pieces) {
    Slice unit = text.strip(",;-");
    if (unit.length() > 1) {
      pieces.add(Piece.unit(unit));
    }
  }

  private boolean isPost(String text) {
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    return words.people().isLatinPost(first);
  }

  private static boolean isAcronym(String text) {
    return text.length() >= 2
        && text.length() <= 8
        && !COUNTRIES.contains(text)
        && text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '-' || c == '&');
  }

  boolean isUnit(Slice text) {
    return unitWord(text) >= 0;
  }

  /** Where the first word that makes a unit begins, or -1. */
  private int unitWord(Slice text) {
    int start = text.start();
    for (int i = text.start(); i <= text.end(); i++) {
      char c = i < text.end() ? text.at(i) : ' ';
      if (c == ' ' || c == ',' || c == '(' || c == ')' || c == '/') {
        if (i > start && words.people().isLatinUnit(text.page().even(start, i))) {
          return start;
        }
        start = i + 1;
      }
    }
    return -1;
  }

  /** John Smith Harvard University: the end of a name of two words before a unit; 0 if none. */
  private int nameBeforeUnit(Slice text) {
    int unit = unitWord(text);
    int end = 0;
    int count = 0;
    int start = text.start();
    for (int i = text.start(); i < (unit < 0 ? 0 : unit) && count < 2; i++) {
      if (text.at(i) == ' ') {
        String word = text.page().even(start, i);
        if (!shape.isNameWord(word) && !NameShape.isParticle(word)) {
          return 0;
        }
        count += word.length() > 2 && !NameShape.isParticle(word) ? 1 : 0;
        end = i;
        start = i + 1;
      }
    }
    return count == 2 ? end : 0;
  }

  private static int preposition(Slice text) {
    for (String word : List.of(" from ", " at ", " of ")) {
      int i = text.even().indexOf(word);
      if (i > 0) {
        return text.start() + i;
      }
    }
    return 0;
  }

  /** Where a post's unit begins: behind at, or behind of where a unit's word follows. */
  private int unitPreposition(Slice text) {
    int at = text.even().indexOf(" at ");
    if (at > 0) {
      return text.start() + at;
    }
    int of = text.even().indexOf(" of ");
    return of > 0 && isUnit(text.part(text.start() + of, text.end())) ? text.start() + of : 0;
  }

  private static Slice dropPreposition(Slice text) {
    String even = text.even();
    for (String word : List.of("from ", "at ", "of ", "in ", "and ", "with ", "the ", "The ")) {
      if (even.startsWith(word)) {
        return dropPreposition(text.part(text.start() + word.length(), text.end()));
      }
    }
    return text;
  }

  private Slice cutLeading(Slice text, List<Piece> pieces) {
    Slice rest = text;
    while (!rest.isEmpty()) {
      WordTrie.Match<AcademicTitle> title =
          words.people().titles().at(rest.page(), rest.start(), rest.end());
      boolean whole =
          title != null
              && (!Han.isLetter(rest.at(title.end() - 1)) || !Han.isLetter(rest.at(title.end())));
      if (title == null || !whole) {
        return rest;
      }
      pieces.add(Piece.title(title.value(), rest.part(title.start(), title.end())));
      rest = rest.part(title.end(), rest.end()).strip(".,-–&");
      rest = rest.even().startsWith("and ") ? rest.part(rest.start() + 4, rest.end()) : rest;
    }
    return rest;
  }

  private Slice cutTrailing(Slice text, List<Piece> pieces) {
    Slice rest = text;
    while (!rest.isEmpty()) {
      WordTrie.Match<AcademicTitle> title =
          words.people().titles().before(rest.page(), rest.start(), rest.end());
      if (title == null
          || Han.isLetter(rest.at(title.start() - 1)) && title.start() > rest.start()) {
        return rest;
      }
      pieces.add(Piece.title(title.value(), rest.part(title.start(), title.end())));
      rest = rest.part(rest.start(), title.start()).strip(",-–");
    }
    return rest;
  }

  /** Where a title begins amid the atom (Jiaying Liu Associate Professor of …); 0 if none. */
  private int innerTitle(Slice text) {
    for (int i = text.start() + 1; i < text.end(); i++) {
      if (text.at(i - 1) == ' ' && Han.isUpper(text.at(i))) {
        WordTrie.Match<AcademicTitle> title =
            words.people().titles().at(text.page(), i, text.end());
        if (title != null && !Han.isLetter(text.at(title.end()))) {
          return i;
        }
      }
    }
    return 0;
  }
}
