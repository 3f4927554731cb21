package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.Resource;
import io.github.academicevents.publication.EventFormat;
import io.github.academicevents.publication.PageLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thymeleaf.context.Context;

/** An event as a static page in one language, without secrets and telephone numbers. */
final class EventPages {

  private final PageTemplates templates = new PageTemplates();

  /** The page, with a JSON-LD script element, ready-made and escaped, in its head. */
  String write(AcademicEvent event, Language language, String script) {
    Context context = new Context(language.locale());
    context.setVariable("script", script);
    context.setVariable("page", page(event, language));
    return templates.process("event", context);
  }

  private static Map<String, Object> page(AcademicEvent event, Language language) {
    EventFormat texts = EventFormat.of(language.tag());
    PageItems items = new PageItems(texts, language);
    EventFacts facts = new EventFacts(items, texts, language);
    EventPeople people = new EventPeople(items, texts);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("lang", language.tag());
    page.put("other", language.other().tag());
    page.put("say", sayings(language));
    page.put("title", items.of(event.getTitle(), texts.title(event)));
    page.put("description", texts.description(event));
    page.put(
        "kind", event.getKind() == EventKind.EVENT ? "" : texts.text(event.getKind().getLabel()));
    page.put("series", event.getSeries().map(items::series).orElse(Map.of()));
    page.put(
        "status",
        event.getStatus() == EventStatus.SCHEDULED ? "" : texts.text(event.getStatus().getLabel()));
    page.put("isOff", event.getStatus() == EventStatus.CANCELLED);
    page.put("speakers", people.speakers(event));
    page.put("facts", facts.of(event));
    page.put("abstract", items.paragraphs(event.getAbstractText()));
    page.put("people", people.cards(event));
    page.put("programme", programme(event, items, texts, people));
    page.put("links", links(event, items, texts));
    page.put("url", event.getUrl().flatMap(PageLinks::web).orElse(""));
    page.put("source", facts.source(event));
    return page;
  }

  private static Map<String, String> sayings(Language language) {
    return Map.ofEntries(
        Map.entry("skip", language.pick("跳到正文", "Skip to content")),
        Map.entry("language", language.pick("语言", "Language")),
        Map.entry("other", language.pick("English", "中文")),
        Map.entry("abstract", language.pick("摘要", "Abstract")),
        Map.entry("programme", language.pick("日程", "Programme")),
        Map.entry("links", language.pick("资料", "Material")),
        Map.entry("calendar", language.pick("添加到日历", "Add to calendar")),
        Map.entry("original", language.pick("活动网页", "Page of the event")));
  }

  private static List<Map<String, Object>> programme(
      AcademicEvent event, PageItems items, EventFormat texts, EventPeople people) {
    List<Map<String, Object>> entries = new ArrayList<>();
    for (AcademicEvent part : event.getSubEvents()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("time", texts.time(part));
      entry.put("title", items.of(part.getTitle(), texts.title(part)));
      entry.put("url", part.getUrl().flatMap(PageLinks::web).orElse(""));
      entry.put("speakers", people.speakers(part));
      entry.put("place", texts.places(part));
      entry.put("entries", programme(part, items, texts, people));
      entries.add(entry);
    }
    return entries;
  }

  private static List<Map<String, String>> links(
      AcademicEvent event, PageItems items, EventFormat texts) {
    List<Map<String, String>> links = new ArrayList<>();
    for (Resource resource : event.getResources()) {
      String url = resource.getUrl().flatMap(PageLinks::web).orElse("");
      String kind = resource.getKind().map(k -> texts.text(k.getLabel())).orElse(url);
      if (!url.isEmpty()) {
        links.add(
            resource.getTitle().isEmpty()
                ? items.link(kind, url)
                : items.link(items.of(resource.getTitle(), texts.text(resource.getTitle())), url));
      }
    }
    return links;
  }
}
