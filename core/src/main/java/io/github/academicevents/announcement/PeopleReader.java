package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the people of a value: names apart from titles, posts and units, in either order. The value
 * is cut into atoms at its marks; each atom says a name, titles, a unit, or several of these glued
 * together.
 */
final class PeopleReader {

  private static final int MAX_UNIT = 100;

  private final NameShape shape;
  private final HanAtoms hanAtoms;
  private final LatinAtoms latinAtoms;

  PeopleReader(Vocabulary words) {
    this.shape = new NameShape(words);
    this.hanAtoms = new HanAtoms(words, shape);
    this.latinAtoms = new LatinAtoms(words, shape);
  }

  NameShape shape() {
    return shape;
  }

  /** The people of a value that a label of people announces. */
  List<Mention> read(Slice value) {
    return read(value, true);
  }

  /** The people of a text that no label announces: only what surely is a name is one. */
  List<Mention> readUnlabelled(Slice value) {
    return read(value, false);
  }

  /** Whether a line is a unit and nothing else. */
  boolean isUnit(Slice line) {
    return line.length() <= MAX_UNIT
        && readUnlabelled(line).isEmpty()
        && (Han.any(line) ? hanAtoms.isUnit(line) : latinAtoms.isUnit(line));
  }

  /** What a text tells of someone named elsewhere: titles, posts, units; names are passed over. */
  Mention details(Slice text) {
    Mention read = new Mention();
    Atom previous = null;
    for (Atom atom : Atom.split(text)) {
      List<Piece> pieces =
          atom.isHan() ? hanAtoms.read(atom.text(), false) : latinAtoms.read(atom, false, previous);
      for (Piece piece : pieces) {
        if (piece.kind() != Piece.Kind.NAME) {
          piece.addTo(read, atom.before());
        }
      }
      previous = atom;
    }
    return read;
  }

  private List<Mention> read(Slice value, boolean labelled) {
    List<Mention> people = new ArrayList<>(2);
    List<Atom> atoms = joined(Atom.split(value));
    boolean unitFirst = false;
    Mention pending = new Mention();
    Mention current = null;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean first = people.isEmpty();
      List<Piece> pieces =
          atom.isHan()
              ? hanAtoms.read(atom.text(), labelled && first && current == null)
              : latinAtoms.read(atom, labelled && first && current == null, previous(atoms, i));
      if (current != null && isOtherName(current, atom)) {
        pieces = List.of(Piece.name(atom.text()));
      }
      if (pieces.isEmpty() && current != null && isUnitInBrackets(atom)) {
        pieces = List.of(Piece.unit(atom.text()));
      }
      if (pieces.isEmpty() && labelled && current != null && atom.before() == ',') {
        pieces = latinAtoms.readLoose(atom);
      }
      for (Piece piece : pieces) {
        if (piece.kind() == Piece.Kind.NAME) {
          boolean sameScript = current != null && has(current, atom.isHan());
          boolean twin = current != null && !sameScript && isTwin(current, atom, piece, atoms, i);
          if (current == null || !twin) {
            unitFirst = people.isEmpty() ? !pending.units.isEmpty() : unitFirst;
            current = pending;
            pending = new Mention();
            people.add(current);
          }
          setName(current, piece.text(), atom.isHan());
          continue;
        }
        boolean toNext =
            piece.kind() == Piece.Kind.UNIT
                && unitFirst
                && !atom.inBrackets()
                && nameFollows(atoms, i);
        piece.addTo(current == null || toNext ? pending : current, atom.before());
      }
    }
    if (current != null && people.size() == 1 && current.units.isEmpty()) {
      current.units.addAll(pending.units);
    }
    people.forEach(Mention::joinPeriodical);
    return people;
  }

  /** The same, a Japanese surname and the given name behind a blank as one: 山下 真由子. */
  private List<Atom> joined(List<Atom> atoms) {
    List<Atom> joined = new ArrayList<>(atoms.size());
    for (Atom atom : atoms) {
      int last = joined.size() - 1;
      Atom before = last < 0 ? null : joined.get(last);
      if (before != null
          && atom.before() == ' '
          && before.inBrackets() == atom.inBrackets()
          && shape.isJapaneseSurname(before.text().even())
          && shape.isGivenName(atom.text().even())) {
        Slice both = new Slice(atom.text().page(), before.text().start(), atom.text().end());
        joined.set(last, new Atom(both, before.before(), before.inBrackets()));
      } else {
        joined.add(atom);
      }
    }
    return joined;
  }

  /** 柯马丁（Martin Kern，…）: the first thing in brackets behind a Chinese name. */
  private boolean isOtherName(Mention current, Atom atom) {
    return atom.inBrackets()
        && atom.before() == '('
        && !atom.isHan()
        && current.chinese != null
        && current.latin == null
        && shape.isLatinName(atom.text().even())
        && !latinAtoms.isUnit(atom.text());
  }

  /** In brackets behind a name: its unit, whatever it is called. */
  private static boolean isUnitInBrackets(Atom atom) {
    return atom.inBrackets()
        && atom.isHan()
        && atom.text().length() > 1
        && atom.text().length() <= 30;
  }

  private static @Nullable Atom previous(List<Atom> atoms, int i) {
    return i == 0 ? null : atoms.get(i - 1);
  }

  /** Whether a name in the other script is the same person's: directly behind, or in brackets. */
  private static boolean isTwin(
      Mention current, Atom atom, Piece piece, List<Atom> atoms, int index) {
    if (!current.hasName()) {
      return true;
    }
    if (atom.inBrackets()) {
      return true;
    }
    Slice name = current.chinese != null ? current.chinese : current.latin;
    int gap = name == null ? 0 : piece.text().start() - name.end();
    return gap <= 14 && ",、;".indexOf(atom.before()) < 0
        || gap <= 3 && atom.before() == ',' && atoms.size() == index + 1;
  }

  private static boolean has(Mention person, boolean han) {
    return han ? person.chinese != null : person.latin != null;
  }

  private static void setName(Mention person, Slice name, boolean han) {
    if (han) {
      person.chinese = name;
    } else {
      person.latin = name;
    }
  }

  private boolean nameFollows(List<Atom> atoms, int i) {
    for (int k = i; k < Math.min(atoms.size(), i + 3); k++) {
      Atom atom = atoms.get(k);
      if (k > i
          && atom.isHan()
          && hanAtoms.read(atom.text(), false).stream()
              .anyMatch(piece -> piece.kind() == Piece.Kind.NAME)) {
        return true;
      }
    }
    return false;
  }
}
