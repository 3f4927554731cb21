package io.github.academicevents.examples.website;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where the site is.
 *
 * @param url its address for everybody, without a slash at the end
 * @param samples a file of events to fill an empty site with
 */
@ConfigurationProperties("site")
record Site(String url, @Nullable Resource samples) {

  /** The languages that it speaks; the first is for everybody else. */
  static final List<String> LANGUAGES = List.of("en", "zh");

  /** The id of an event that has none of its own. */
  String id(String key) {
    return url + "/events/" + key;
  }

  String page(String language, String path) {
    return url + "/" + language + path;
  }

  /** The address of a page in each language: {@code /events/graph-days} under all of them. */
  Map<String, String> pages(String path) {
    Map<String, String> pages = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> pages.put(language, page(language, path)));
    pages.put("x-default", page(LANGUAGES.get(0), path));
    return pages;
  }
}
