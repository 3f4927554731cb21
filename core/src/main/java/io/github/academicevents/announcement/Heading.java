package io.github.academicevents.announcement;

import io.github.academicevents.EventKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lines tell that no label announces: headings, a date, a name, a place, a text. */
final class Heading {

  final Texts title = new Texts();
  final List<Slice> paragraphs = new ArrayList<>(1);
  @Nullable Slice seriesName;
  SeriesReader.@Nullable Ordinal ordinal;
  final List<SeriesReader.Ordinal> ordinals = new ArrayList<>(2);
  @Nullable EventKind kind;
  final List<Mention> people = new ArrayList<>(2);
  final List<When> times = new ArrayList<>(2);
  final List<Slice> organizers = new ArrayList<>(1);
  @Nullable Slice place;

  /** The year told in a heading without a day, 0 if none is. */
  int year;

  /** A line that says only what sort of event it is, and maybe whose: 数学学院学术报告. */
  @Nullable Slice kindLine;

  /** The first name told for the series stays. */
  void setSeries(Slice name) {
    Slice bare = SeriesReader.bareName(name);
    boolean named = false;
    for (int i = bare.start(); i < bare.end(); i++) {
      named |= Character.isLetter(bare.at(i)) && bare.at(i) != '年';
    }
    if (named && seriesName == null) {
      seriesName = bare;
    }
  }

  void addOrdinal(SeriesReader.Ordinal found) {
    ordinals.add(found);
    ordinal = ordinal == null ? found : ordinal;
  }

  /** Several talks under a name without a number: it is their forum's or day's, and the title. */
  void nameSeveral() {
    if (title.isEmpty() && ordinal == null && seriesName != null) {
      title.put(seriesName);
      seriesName = null;
    } else if (title.isEmpty() && kindLine != null) {
      title.put(kindLine);
    }
  }

  void addGuessed(Mention person) {
    person.guessed = true;
    people.add(person);
  }
}
