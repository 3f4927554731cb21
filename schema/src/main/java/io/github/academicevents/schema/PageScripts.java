package io.github.academicevents.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The JSON-LD scripts of an HTML page, and what the page says of itself. */
final class PageScripts {

  /**
   * One script.
   *
   * @param text what is in it
   * @param line the line of the page that it begins on, from 1
   */
  record Script(String text, long line) {}

  private static final String TYPE = "application/ld+json";

  private final Document page;

  private PageScripts(Document page) {
    this.page = page;
  }

  static PageScripts of(String html, String base) {
    return new PageScripts(Jsoup.parse(html, base, Parser.htmlParser().setTrackPosition(true)));
  }

  /** The scripts in the order of the page. */
  List<Script> scripts() {
    List<Script> scripts = new ArrayList<>();
    for (Element element : page.getElementsByTag("script")) {
      String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
      if (type.equals(TYPE) || type.startsWith(TYPE + ";")) {
        scripts.add(new Script(element.data(), element.sourceRange().end().lineNumber()));
      }
    }
    return scripts;
  }

  /** The address that the page's links are relative to. */
  String base() {
    return page.baseUri();
  }

  /**
   * The language of the page, in the form of the model's texts: without a region, and with a script
   * where the region tells one.
   */
  String language(String unknown) {
    Element root = page.selectFirst("html");
    String tag = root == null ? "" : root.attr("lang").strip().replace('_', '-');
    if (!LanguageTags.isWellFormed(tag)) {
      return unknown;
    }
    Locale locale = Locale.forLanguageTag(tag);
    String language = locale.getLanguage();
    if (language.equals("zh") && locale.getScript().isEmpty()) {
      return List.of("TW", "HK", "MO").contains(locale.getCountry()) ? "zh-Hant" : "zh";
    }
    if (language.isEmpty()) {
      return unknown;
    }
    return locale.getScript().isEmpty() || locale.getScript().equals("Hans")
        ? language
        : language + '-' + locale.getScript();
  }

  /** Whether the page describes an event of schema.org as microdata or RDFa. */
  boolean hasOtherData() {
    for (Element element : page.select("[itemtype], [typeof]")) {
      String types = element.attr("itemtype") + ' ' + element.attr("typeof");
      List<String> names = new ArrayList<>();
      for (String type : types.split("\\s+", -1)) {
        String bare = LdContext.bare(type);
        names.add(bare == null ? type.substring(type.indexOf(':') + 1) : bare);
      }
      if (SchemaTypes.isEvent(names)) {
        return true;
      }
    }
    return false;
  }
}
