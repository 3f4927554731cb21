package io.github.academicevents.examples.cli;

import io.github.academicevents.Agent;
import io.github.academicevents.EventSeries;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Organization;
import io.github.academicevents.Person;
import io.github.academicevents.publication.EventFormat;
import io.github.academicevents.publication.PageLinks;
import java.util.List;
import java.util.Map;

/**
 * The texts of a page as its template takes them: {@code text}, {@code lang} where it is not the
 * page's own, {@code href} where it is a link; all three are there, maybe empty.
 */
final class PageItems {

  private final EventFormat texts;
  private final Language language;

  PageItems(EventFormat texts, Language language) {
    this.texts = texts;
    this.language = language;
  }

  Map<String, String> of(String text) {
    return link(text, "");
  }

  Map<String, String> of(LocalizedText source) {
    return of(source, texts.text(source));
  }

  /** A text made of {@code source}, in whose best language it is. */
  Map<String, String> of(LocalizedText source, String text) {
    String tag = source.bestLanguage(language.tag(), language.other().tag()).orElse("");
    return Map.of("text", text, "lang", tag.equals(language.tag()) ? "" : tag, "href", "");
  }

  Map<String, String> of(Agent agent) {
    LocalizedText name =
        agent instanceof Person person ? person.getName() : ((Organization) agent).getName();
    Map<String, String> item = of(name, texts.name(agent));
    return agent.getUrl().flatMap(PageLinks::web).map(url -> link(item, url)).orElse(item);
  }

  Map<String, String> series(EventSeries series) {
    Map<String, String> item = of(series.getName(), texts.series(series));
    return series.getUrl().flatMap(PageLinks::web).map(url -> link(item, url)).orElse(item);
  }

  Map<String, String> link(String text, String href) {
    return Map.of("text", text, "lang", "", "href", href);
  }

  Map<String, String> link(Map<String, String> item, String href) {
    return Map.of(
        "text", item.getOrDefault("text", ""), "lang", item.getOrDefault("lang", ""), "href", href);
  }

  List<Map<String, String>> paragraphs(LocalizedText text) {
    return texts.paragraphs(text).stream().map(line -> of(text, line)).toList();
  }
}
