package io.github.academicevents.announcement;

import io.github.academicevents.AcademicTitle;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a text about people says.
 *
 * @param kind what
 * @param text where it stands
 * @param title the title it is, of kind TITLE
 */
record Piece(Kind kind, Slice text, @Nullable AcademicTitle title) {

  enum Kind {
    NAME,
    TITLE,
    POSITION,
    UNIT
  }

  static Piece name(Slice text) {
    return new Piece(Kind.NAME, text, null);
  }

  static Piece title(AcademicTitle title, Slice text) {
    return new Piece(Kind.TITLE, text, title);
  }

  static Piece position(Slice text) {
    return new Piece(Kind.POSITION, text, null);
  }

  static Piece unit(Slice text) {
    return new Piece(Kind.UNIT, text, null);
  }

  /**
   * Adds this to a person.
   *
   * @param before the mark before it: a unit behind a comma or blank goes on with the one before
   */
  void addTo(Mention person, char before) {
    if (kind == Kind.TITLE && title != null) {
      person.addTitle(title, text);
    } else if (kind == Kind.POSITION) {
      person.addPosition(text);
    } else if (kind == Kind.UNIT) {
      int last = person.units.size() - 1;
      if (last >= 0 && continues(person.units.get(last), before)) {
        Slice start = person.units.get(last);
        person.units.set(last, new Slice(start.page(), start.start(), text.end()));
      } else {
        person.units.add(text);
      }
    }
  }

  private boolean continues(Slice unit, char before) {
    boolean han = Han.any(text);
    if (han != Han.any(unit) || text.start() < unit.end()) {
      return false;
    }
    int gap = text.start() - unit.end();
    return han ? before == ' ' && gap <= 3 : before == ',' && gap <= 3;
  }
}
