package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.EventKind;
import io.github.academicevents.EventStatus;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import io.github.academicevents.Registration;
import io.github.academicevents.Resource;
import io.github.academicevents.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** An event as a static page in one language, without secrets and telephone numbers. */
final class EventPages {

  private final TemplateEngine engine = new TemplateEngine();

  EventPages() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(EventPages.class.getClassLoader());
    resolver.setPrefix("io/github/academicevents/examples/cli/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
  }

  /** The page, with a JSON-LD script element, ready-made and escaped, in its head. */
  String write(AcademicEvent event, Language language, String script) {
    Context context = new Context(language.locale());
    context.setVariable("script", script);
    context.setVariable("page", page(event, language));
    return engine.process("event", context);
  }

  private static Map<String, Object> page(AcademicEvent event, Language language) {
    EventTexts texts = new EventTexts(language);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("lang", language.tag());
    page.put("otherLang", language.other().tag());
    page.put("otherName", language.pick("English", "中文"));
    page.put("title", texts.title(event));
    page.put("titleLang", tag(event.getTitle(), language));
    page.put(
        "kind", event.getKind() == EventKind.EVENT ? "" : texts.text(event.getKind().getLabel()));
    page.put("series", event.getSeries().map(texts::series).orElse(""));
    page.put(
        "status",
        event.getStatus() == EventStatus.SCHEDULED ? "" : texts.text(event.getStatus().getLabel()));
    page.put("facts", facts(event, texts, language));
    page.put("abstract", paragraphs(texts.text(event.getAbstractText())));
    page.put("abstractLang", tag(event.getAbstractText(), language));
    page.put("abstractLabel", language.pick("摘要", "Abstract"));
    page.put("people", people(event, texts, language));
    page.put("links", links(event, texts));
    page.put("linksLabel", language.pick("资料", "Material"));
    page.put("calendar", language.pick("添加到日历", "Add to calendar"));
    page.put("source", event.getUrl().filter(EventPages::isWebLink).orElse(""));
    page.put("sourceLabel", language.pick("原网页", "Original page"));
    page.put(
        "programme",
        event.getSubEvents().stream().map(e -> entry(texts.time(e), texts.title(e))).toList());
    page.put("programmeLabel", language.pick("日程", "Programme"));
    return page;
  }

  private static List<Map<String, String>> facts(
      AcademicEvent event, EventTexts texts, Language language) {
    List<Map<String, String>> facts = new ArrayList<>();
    add(facts, language.pick("时间", "Time"), texts.time(event));
    event.getDoors().ifPresent(t -> add(facts, language.pick("入场", "Doors"), texts.time(t)));
    add(facts, language.pick("地点", "Place"), String.join("; ", texts.places(event)));
    event
        .getEffectiveAttendanceMode()
        .ifPresent(m -> add(facts, language.pick("方式", "Attendance"), texts.text(m.getLabel())));
    for (Contribution contribution : event.getContributions()) {
      if (contribution.getAgent().isPresent() && !isSpeaker(contribution)) {
        String label = contribution.getRole().map(r -> texts.text(r.getLabel())).orElse("");
        add(facts, label, texts.name(contribution.getAgent().get()));
      }
    }
    for (Contact contact : event.getContacts()) {
      String mail = contact.getEmail().orElse("");
      String name = texts.text(contact.getName());
      add(facts, language.pick("联系人", "Contact"), (name + " " + mail).strip());
    }
    event
        .getRegistration()
        .ifPresent(
            r -> add(facts, language.pick("报名", "Registration"), registration(r, texts, language)));
    add(facts, language.pick("对象", "Audience"), texts.text(event.getAudience()));
    add(
        facts,
        language.pick("关键词", "Keywords"),
        String.join(
            language.pick("、", ", "), event.getKeywords().stream().map(texts::text).toList()));
    return facts;
  }

  private static String registration(
      Registration registration, EventTexts texts, Language language) {
    List<String> parts = new ArrayList<>();
    registration
        .getRequired()
        .ifPresent(
            needed ->
                parts.add(
                    needed
                        ? language.pick("需报名", "Required")
                        : language.pick("无需报名", "Not needed")));
    parts.add(texts.text(registration.getInstructions()));
    registration.getEmail().ifPresent(parts::add);
    registration.getUrl().filter(EventPages::isWebLink).ifPresent(parts::add);
    registration
        .getCloses()
        .ifPresent(t -> parts.add(language.pick("截止 ", "until ") + texts.time(t)));
    parts.removeIf(String::isBlank);
    return String.join(language.pick("；", "; "), parts);
  }

  private static List<Map<String, Object>> people(
      AcademicEvent event, EventTexts texts, Language language) {
    List<Map<String, Object>> people = new ArrayList<>();
    for (Contribution contribution : event.getContributions()) {
      Optional<Person> person = contribution.getPerson();
      if (person.isEmpty() || !isSpeaker(contribution)) {
        continue;
      }
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("role", contribution.getRole().map(r -> texts.text(r.getLabel())).orElse(""));
      view.put("name", texts.name(person.get()));
      view.put("work", texts.work(person.get()));
      view.put("url", person.get().getUrl().filter(EventPages::isWebLink).orElse(""));
      view.put("biography", paragraphs(texts.text(person.get().getBiography())));
      view.put("biographyLang", tag(person.get().getBiography(), language));
      people.add(view);
    }
    return people;
  }

  private static List<Map<String, String>> links(AcademicEvent event, EventTexts texts) {
    List<Map<String, String>> links = new ArrayList<>();
    for (Resource resource : event.getResources()) {
      String url = resource.getUrl().filter(EventPages::isWebLink).orElse("");
      String title = texts.text(resource.getTitle());
      String kind = resource.getKind().map(k -> texts.text(k.getLabel())).orElse(url);
      if (!url.isEmpty()) {
        links.add(entry(url, title.isEmpty() ? kind : title));
      }
    }
    return links;
  }

  private static boolean isSpeaker(Contribution contribution) {
    return contribution.getPerson().isPresent()
        && contribution
            .getRole()
            .filter(r -> r == Role.SPEAKER || r == Role.KEYNOTE_SPEAKER || r == Role.CANDIDATE)
            .isPresent();
  }

  private static void add(List<Map<String, String>> facts, String label, String text) {
    if (!text.isBlank()) {
      facts.add(entry(label, text));
    }
  }

  private static Map<String, String> entry(String label, String text) {
    return Map.of("label", label, "text", text);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String tag(LocalizedText text, Language language) {
    return text.bestLanguage(language.tag(), language.other().tag()).orElse(language.tag());
  }

  // Anything else, javascript: above all, is no link.
  private static boolean isWebLink(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
