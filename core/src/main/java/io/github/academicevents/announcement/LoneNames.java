package io.github.academicevents.announcement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that are a name, or names, and hardly more. */
final class LoneNames {

  private static final int MAX_NAME = 80;
  private static final int MAX_DETAIL = 160;

  /** Letters beside a name that say nothing: a mark, a degree that no list has. */
  private static final int MAX_REST = 4;

  private static final List<String> LEADS =
      List.of("By ", "by ", "With ", "with ", "Presented by ", "A talk by ", "A lecture by ");

  private final PeopleReader people;

  LoneNames(PeopleReader people) {
    this.people = people;
  }

  /** Whether a text is a name with titles and unit, and nothing else. */
  boolean isNameOnly(Slice text) {
    return only(text) != null;
  }

  /** Whether a name has a title or a unit beside it, so that it is a person's for sure. */
  boolean isSurely(Slice name) {
    return people.readUnlabelled(name).stream()
        .allMatch(
            person ->
                !person.titles.isEmpty()
                    || !person.units.isEmpty() && (person.latin != null || name.indexOf('(') > 0));
  }

  private @Nullable Mention only(Slice text) {
    List<Mention> read =
        text.length() > MAX_NAME || text.length() < 2 ? List.of() : people.readUnlabelled(text);
    if (read.size() != 1) {
      return null;
    }
    Mention person = read.get(0);
    boolean sure = person.latin != null || text.length() >= 3 || !person.titles.isEmpty();
    return sure && covers(text, person) ? person : null;
  }

  /** The one whose name is a line, and whose titles, post or unit are the next; or null. */
  @Nullable Mention above(Slice name, Slice next) {
    Mention person = next.length() > MAX_DETAIL ? null : only(name);
    if (person == null) {
      return null;
    }
    Mention detail = people.details(next);
    boolean told = !detail.units.isEmpty() || !detail.titles.isEmpty();
    int letters = details(detail);
    if (!told || letters * 10 < letters(next) * 7) {
      return null;
    }
    person.units.addAll(detail.units);
    detail.titles.forEach(title -> person.addTitle(title.title(), title.text()));
    if (detail.chinesePosition != null) {
      person.addPosition(detail.chinesePosition);
    }
    if (detail.latinPosition != null) {
      person.addPosition(detail.latinPosition);
    }
    return person;
  }

  /** Those of a line that begins with “by” and says names and nothing else. */
  List<Mention> by(Slice line) {
    String even = line.length() > MAX_DETAIL ? "" : line.even();
    for (String lead : LEADS) {
      if (even.startsWith(lead)) {
        Slice names = line.part(line.start() + lead.length(), line.end());
        List<Mention> read = new ArrayList<>(people.readUnlabelled(names));
        int told = read.stream().mapToInt(LoneNames::told).sum();
        return told * 10 >= letters(names) * 8 ? read : List.of();
      }
    }
    return List.of();
  }

  /** Whether a line is hardly more than a name. */
  private static boolean covers(Slice line, Mention person) {
    Slice name = person.chinese != null ? person.chinese : person.latin;
    if (name == null || name.start() - line.start() > 16) {
      return false;
    }
    int rest = letters(line) - told(person);
    // Behind a unit its town may stand.
    return rest <= MAX_REST || !person.units.isEmpty() && rest * 4 <= letters(line);
  }

  private static int told(Mention person) {
    return letters(person.chinese) + letters(person.latin) + details(person);
  }

  private static int details(Mention person) {
    int told = person.units.stream().mapToInt(LoneNames::letters).sum();
    told += person.titles.stream().mapToInt(title -> letters(title.text())).sum();
    return told + letters(person.chinesePosition) + letters(person.latinPosition);
  }

  private static int letters(@Nullable Slice text) {
    int count = 0;
    for (int i = text == null ? 0 : text.start(); text != null && i < text.end(); i++) {
      count += Han.is(text.at(i)) || Han.isLetter(text.at(i)) ? 1 : 0;
    }
    return count;
  }
}
