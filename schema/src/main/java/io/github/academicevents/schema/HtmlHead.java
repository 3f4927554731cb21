package io.github.academicevents.schema;

import java.util.Map;

/** Elements of the head of an HTML page. */
final class HtmlHead {

  private HtmlHead() {}

  static String script(String json, JsonLdOptions options) {
    String nonce = options.getNonce().map(value -> " nonce=" + quoted(value)).orElse("");
    return "<script type=\"application/ld+json\"" + nonce + ">" + json + "</script>";
  }

  static String links(String language, Map<String, String> pages) {
    String own = pages.get(language);
    if (own == null) {
      throw new IllegalArgumentException("no page in " + language);
    }
    StringBuilder links = new StringBuilder();
    links.append("<link rel=\"canonical\" href=").append(quoted(own)).append(">\n");
    pages.forEach(
        (tag, url) ->
            links
                .append("<link rel=\"alternate\" hreflang=")
                .append(quoted(tag))
                .append(" href=")
                .append(quoted(url))
                .append(">\n"));
    return links.toString();
  }

  private static String quoted(String value) {
    return '"'
        + value
            .replace("&", "&amp;")
            .replace("\"", "&quot;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
        + '"';
  }
}
