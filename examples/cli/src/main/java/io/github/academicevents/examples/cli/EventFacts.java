package io.github.academicevents.examples.cli;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contact;
import io.github.academicevents.Contribution;
import io.github.academicevents.Location;
import io.github.academicevents.OpenDetail;
import io.github.academicevents.Place;
import io.github.academicevents.Registration;
import io.github.academicevents.Source;
import io.github.academicevents.publication.EventFormat;
import io.github.academicevents.publication.PageLinks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of an event, a label and what belongs to it, in the order of its page. */
final class EventFacts {

  private final PageItems items;
  private final EventFormat texts;
  private final Language language;

  EventFacts(PageItems items, EventFormat texts, Language language) {
    this.items = items;
    this.texts = texts;
    this.language = language;
  }

  List<Map<String, Object>> of(AcademicEvent event) {
    Map<String, List<Map<String, String>>> facts = new LinkedHashMap<>();
    addTimes(facts, event);
    addPlaces(facts, event);
    addPeople(facts, event);
    event.getRegistration().ifPresent(r -> addRegistration(facts, r));
    String fee = language.pick("费用", "Fees");
    event.getFees().forEach(f -> add(facts, fee, items.of(f.getName(), texts.fee(f))));
    event
        .getCapacity()
        .ifPresent(c -> add(facts, language.pick("名额", "Seats"), items.of(texts.capacity(c))));
    add(facts, language.pick("对象", "Audience"), items.of(event.getAudience()));
    add(
        facts,
        language.pick("语言", "Language"),
        items.of(
            String.join(
                separator(), event.getLanguages().stream().map(texts::languageName).toList())));
    add(facts, language.pick("关键词", "Keywords"), items.of(keywords(event)));
    add(
        facts,
        language.pick("学科", "Subjects"),
        items.of(
            String.join(separator(), event.getSubjects().stream().map(texts::subject).toList())));
    event
        .getPartOf()
        .ifPresent(
            whole ->
                add(
                    facts,
                    language.pick("所属活动", "Part of"),
                    items.link(
                        items.of(whole.getTitle()),
                        whole.getUrl().flatMap(PageLinks::web).orElse(""))));
    List<Map<String, Object>> list = new ArrayList<>();
    facts.forEach((label, values) -> list.add(Map.of("label", label, "items", values)));
    return list;
  }

  /** Where the record came from, in a line; empty if nothing is known of it. */
  Map<String, String> source(AcademicEvent event) {
    Optional<Source> source = event.getSource();
    String publisher = source.map(s -> texts.text(s.getPublisher())).orElse("");
    String url = source.flatMap(Source::getUrl).flatMap(PageLinks::web).orElse("");
    String from = publisher.isEmpty() ? url : publisher;
    List<String> parts = new ArrayList<>();
    parts.add(from.isEmpty() ? "" : language.pick("来源：", "Source: ") + from);
    source
        .flatMap(Source::getPublished)
        .ifPresent(t -> parts.add(language.pick("发布于 ", "Published on ") + texts.time(t)));
    source.flatMap(Source::getLicense).ifPresent(parts::add);
    parts.removeIf(String::isBlank);
    String text = String.join(" · ", parts);
    return text.isEmpty() ? Map.of() : items.link(text, url);
  }

  private void addTimes(Map<String, List<Map<String, String>>> facts, AcademicEvent event) {
    String label = language.pick("时间", "Time");
    add(facts, label, items.of(texts.time(event)));
    if (event.getStart().isEmpty()) {
      addOpen(facts, label, event, OpenDetail.TIME);
    }
    String before = language.pick("原定时间", "Was planned for");
    event.getPreviousStarts().forEach(t -> add(facts, before, items.of(texts.time(t))));
    String doors = language.pick("入场", "Doors");
    event.getDoors().ifPresent(t -> add(facts, doors, items.of(texts.time(t))));
  }

  private void addPlaces(Map<String, List<Map<String, String>>> facts, AcademicEvent event) {
    String label = language.pick("地点", "Place");
    for (Location location : event.getLocations()) {
      String url = location instanceof Place p ? p.getUrl().orElse("") : "";
      add(facts, label, items.link(texts.location(location), PageLinks.web(url).orElse("")));
    }
    addOpen(facts, label, event, OpenDetail.LOCATION);
    event
        .getEffectiveAttendanceMode()
        .ifPresent(
            m -> add(facts, language.pick("方式", "Attendance"), items.of(texts.text(m.getLabel()))));
  }

  private void addPeople(Map<String, List<Map<String, String>>> facts, AcademicEvent event) {
    addOpen(facts, language.pick("报告人", "Speaker"), event, OpenDetail.SPEAKER);
    for (Contribution contribution : event.getContributions()) {
      if (contribution.getAgent().isPresent() && !EventPeople.isCard(contribution)) {
        String label =
            contribution
                .getRole()
                .map(r -> texts.text(r.getLabel()))
                .orElse(language.pick("参与", "With"));
        add(facts, label, items.of(contribution.getAgent().get()));
      }
    }
    String label = language.pick("联系人", "Contact");
    for (Contact contact : event.getContacts()) {
      String name = texts.text(contact.getName());
      String mail = contact.getEmail().orElse("");
      String text = (name + " " + mail).strip();
      add(
          facts,
          label,
          items.link(items.of(contact.getName(), text), PageLinks.mail(mail).orElse("")));
    }
  }

  private void addRegistration(
      Map<String, List<Map<String, String>>> facts, Registration registration) {
    String label = language.pick("报名", "Registration");
    registration
        .getRequired()
        .ifPresent(
            needed ->
                add(
                    facts,
                    label,
                    items.of(
                        needed
                            ? language.pick("需报名", "Required")
                            : language.pick("无需报名", "Not needed"))));
    add(facts, label, items.of(registration.getInstructions()));
    registration
        .getUrl()
        .flatMap(PageLinks::web)
        .ifPresent(url -> add(facts, label, items.link(url, url)));
    registration
        .getEmail()
        .ifPresent(mail -> add(facts, label, items.link(mail, PageLinks.mail(mail).orElse(""))));
    String opens = language.pick("开始报名：", "Opens: ");
    registration.getOpens().ifPresent(t -> add(facts, label, items.of(opens + texts.time(t))));
    String closes = language.pick("报名截止：", "Closes: ");
    registration.getCloses().ifPresent(t -> add(facts, label, items.of(closes + texts.time(t))));
  }

  private void addOpen(
      Map<String, List<Map<String, String>>> facts,
      String label,
      AcademicEvent event,
      OpenDetail detail) {
    if (event.getToBeAnnounced().contains(detail)) {
      add(facts, label, items.of(texts.text(detail.getLabel())));
    }
  }

  private String keywords(AcademicEvent event) {
    return String.join(separator(), event.getKeywords().stream().map(texts::text).toList());
  }

  private String separator() {
    return language.pick("、", ", ");
  }

  private static void add(
      Map<String, List<Map<String, String>>> facts, String label, Map<String, String> item) {
    if (!item.getOrDefault("text", "").isBlank()) {
      facts.computeIfAbsent(label, key -> new ArrayList<>()).add(item);
    }
  }
}
