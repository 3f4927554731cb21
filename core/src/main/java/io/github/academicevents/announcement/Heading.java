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

  void addGuessed(Mention person) {
    person.guessed = true;
    people.add(person);
  }
}
