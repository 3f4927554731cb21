package io.github.academicevents.examples.website;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.publication.PageKey;
import io.github.academicevents.publication.PublicEvent;
import io.github.academicevents.schema.JsonLdOptions;
import io.github.academicevents.schema.SchemaOrg;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableDefault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages: the list of events, and one for each event, in each language. */
@Controller
class PageController {

  private final EventStore store;
  private final Site site;

  PageController(EventStore store, Site site) {
    this.store = store;
    this.site = site;
  }

  /** An event of a list, under its key. */
  record Entry(String key, AcademicEvent event) {}

  @GetMapping("/")
  String home(Locale locale) {
    return "redirect:/" + locale.getLanguage() + "/events";
  }

  @GetMapping("/{language:zh|en}/events")
  String list(
      @PathVariable String language,
      @ModelAttribute("filter") EventFilter filter,
      @PageableDefault(size = 12) Pageable pageable,
      Model model) {
    Page<Entry> page =
        store.list(filter, pageable).map(one -> new Entry(one.id(), PublicEvent.of(one.event())));
    model.addAttribute("page", page);
    if (filter.series() != null && page.hasContent()) {
      model.addAttribute("series", page.getContent().get(0).event().getSeries().orElse(null));
    }
    addHead(model, SchemaOrg.toHeadLinks(language, site.pages("/events")));
    return "list";
  }

  @GetMapping("/{language:zh|en}/events/{id:" + PageKey.PATTERN + "}")
  String event(
      @PathVariable String language,
      @PathVariable String id,
      HttpServletRequest request,
      Model model) {
    AcademicEvent event =
        store
            .find(id)
            .map(stored -> PublicEvent.of(stored.event()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Map<String, String> pages = site.pages("/events/" + id);
    JsonLdOptions options =
        JsonLdOptions.page(language, Site.LANGUAGES.toArray(String[]::new))
            .withUrl(site.page(language, "/events/" + id))
            .withId(event.getId().orElse(site.id(id)))
            .withNonce(Security.nonce(request));
    addHead(model, SchemaOrg.toHeadLinks(language, pages) + SchemaOrg.toScriptTag(event, options));
    model.addAttribute("entry", new Entry(id, event));
    model.addAttribute("seriesKey", event.getSeries().map(PageKey::of).orElse(null));
    model.addAttribute("url", site.page(language, "/events/" + id));
    model.addAttribute("image", site.url() + "/card.png");
    return "event";
  }

  // Ready-made HTML, which the templates put in as it is.
  private static void addHead(Model model, String html) {
    model.addAttribute("head", html);
  }
}
