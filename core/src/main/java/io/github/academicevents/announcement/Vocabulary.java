package io.github.academicevents.announcement;

import java.util.List;
import java.util.Map;

/** All lexicons, ready for use. */
final class Vocabulary {

  private static final Vocabulary DEFAULT = new Vocabulary(Map.of());

  private final LabelWords labels;
  private final PersonWords people;
  private final TimeWords times;
  private final PlaceWords places;
  private final EventWords events;
  private final SiteWords site;
  private final FunctionWords functionWords;

  private Vocabulary(Map<Lexicon, List<String>> own) {
    Entries entries = new Entries(own);
    labels = new LabelWords(entries);
    people = new PersonWords(entries);
    times = new TimeWords(entries);
    places = new PlaceWords(entries);
    events = new EventWords(entries);
    site = new SiteWords(entries);
    functionWords = new FunctionWords(entries);
  }

  /** The library's words and some of a user's own. */
  static Vocabulary with(Map<Lexicon, List<String>> own) {
    return own.isEmpty() ? DEFAULT : new Vocabulary(own);
  }

  LabelWords labels() {
    return labels;
  }

  PersonWords people() {
    return people;
  }

  TimeWords times() {
    return times;
  }

  PlaceWords places() {
    return places;
  }

  EventWords events() {
    return events;
  }

  FunctionWords functionWords() {
    return functionWords;
  }

  SiteWords site() {
    return site;
  }
}
