package io.github.academicevents.examples.website;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines are told of the pages. */
@RestController
class Sitemap {

  // What a sitemap may hold, the list itself among it.
  private static final int MOST_PAGES = 50_000 / Site.LANGUAGES.size() - 1;

  private final EventStore store;
  private final Site site;

  Sitemap(EventStore store, Site site) {
    this.store = store;
    this.site = site;
  }

  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  String pages() {
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """);
    add("/events", xml);
    store.latest(MOST_PAGES).forEach(id -> add("/events/" + id, xml));
    return xml.append("</urlset>\n").toString();
  }

  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String robots() {
    return "User-agent: *\nDisallow: /api/\nSitemap: " + site.url() + "/sitemap.xml\n";
  }

  private void add(String path, StringBuilder xml) {
    Map<String, String> pages = site.pages(path);
    for (String language : Site.LANGUAGES) {
      xml.append("<url><loc>").append(escaped(site.page(language, path))).append("</loc>");
      pages.forEach(
          (tag, page) ->
              xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                  .append(tag)
                  .append("\" href=\"")
                  .append(escaped(page))
                  .append("\"/>"));
      xml.append("</url>\n");
    }
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
