package io.github.academicevents.announcement;

import io.github.academicevents.EventKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lines tell that no label announces: headings, a date, a name, a place. */
final class Heading {

  final Texts title = new Texts();
  @Nullable Slice seriesName;
  SeriesReader.@Nullable Ordinal ordinal;
  final List<SeriesReader.Ordinal> ordinals = new ArrayList<>(2);
  @Nullable EventKind kind;
  final List<Mention> people = new ArrayList<>(2);
  final List<When> times = new ArrayList<>(2);
  @Nullable Slice place;

  void setSeries(Slice name) {
    Slice bare = SeriesReader.bareName(name);
    if (bare.isEmpty()) {
      return;
    }
    if (seriesName == null) {
      seriesName = bare;
    }
  }

  void addOrdinal(SeriesReader.Ordinal found) {
    ordinals.add(found);
    ordinal = ordinal == null ? found : ordinal;
  }
}
