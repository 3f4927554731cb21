package io.github.academicevents.validation;

import io.github.academicevents.Honorific;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's name as written holds: the bare name, and the titles and the affiliation that
 * stand with it.
 *
 * @param name the bare name
 * @param titles those of the vocabulary, and others as written
 * @param affiliation what stands in brackets, if it is an organization
 */
record NameParts(String name, List<Honorific> titles, @Nullable String affiliation) {

  private static final int LONGEST = 200;

  /** The parts of a text; one too long to be a name is left whole. */
  static NameParts of(String text) {
    String name = text.strip();
    if (name.length() > LONGEST || !isWithMore(name)) {
      return new NameParts(text, List.of(), null);
    }
    String affiliation = affiliation(name);
    if (affiliation != null) {
      name = name.substring(0, name.length() - affiliation.length() - 2).strip();
      affiliation = affiliation.strip();
    }
    List<Honorific> titles = new ArrayList<>();
    for (String bare = NameTitle.take(name, titles);
        !bare.equals(name);
        bare = NameTitle.take(name, titles)) {
      name = bare;
    }
    return new NameParts(name, titles, affiliation);
  }

  /** Whether it may have a title or an affiliation; most names can't. */
  private static boolean isWithMore(String name) {
    return !name.isEmpty() && (isBracketed(name) || NameTitle.isIn(name));
  }

  private static boolean isBracketed(String name) {
    return name.endsWith(")") || name.endsWith("\uFF09");
  }

  /** What stands between the brackets at the end, as it stands there. */
  private static @Nullable String affiliation(String name) {
    int open = isBracketed(name) ? Math.max(name.lastIndexOf('('), name.lastIndexOf('\uFF08')) : 0;
    if (open <= 0) {
      return null;
    }
    int close = name.length() - 1;
    String inside = name.substring(open + 1, close);
    boolean nested = inside.indexOf(')') >= 0 || inside.indexOf('\uFF09') >= 0;
    return !nested
            && (NameWords.hasOrganization(inside, 0, inside.length())
                || NameWords.isAcronym(inside, 0, inside.length()))
        ? inside
        : null;
  }
}
