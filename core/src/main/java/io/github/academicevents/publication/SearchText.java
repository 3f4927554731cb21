package io.github.academicevents.publication;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What people may search an event for: its titles, series, people, places, keywords and abstracts
 * in every language, with those of its sub-events, folded. Nothing that is for those invited only
 * is in it.
 *
 * <pre>{@code
 * SearchText.of(event).contains(SearchText.fold("ＧＲＡＰＨ")); // true for "Graph limits"
 * }</pre>
 */
public final class SearchText {

  private final Set<String> texts = new LinkedHashSet<>();

  private SearchText() {}

  /**
   * The search text of an event.
   *
   * @param event the event
   * @return the texts, each on its lines, folded
   */
  public static String of(AcademicEvent event) {
    SearchText text = new SearchText();
    text.add(event);
    return fold(String.join("\n", text.texts));
  }

  /**
   * A text in which letters of another width or case are the same.
   *
   * @param text a text, or a word that is looked for
   * @return the text in normal form KC and lower case
   */
  public static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private void add(AcademicEvent event) {
    add(event.getTitle());
    event.getSeries().ifPresent(series -> add(series.getName()));
    event.getKeywords().forEach(this::add);
    for (String language : new String[] {"zh", "en"}) {
      EventFormat format = EventFormat.of(language);
      event.getSeries().ifPresent(series -> add(format.series(series)));
      event
          .getContributions()
          .forEach(one -> one.getAgent().ifPresent(agent -> add(format.name(agent))));
      event
          .getContributions()
          .forEach(one -> one.getPerson().ifPresent(person -> add(format.work(person))));
      add(format.places(event));
    }
    add(event.getAbstractText());
    event.getSubEvents().forEach(this::add);
  }

  private void add(LocalizedText text) {
    text.forEach((language, value) -> add(value));
  }

  private void add(String text) {
    if (!text.isBlank()) {
      texts.add(text);
    }
  }
}
