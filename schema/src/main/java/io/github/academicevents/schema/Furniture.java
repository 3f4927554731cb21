package io.github.academicevents.schema;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What of a page is not what it says: scripts, controls, navigation, what is hidden. */
enum Furniture {
  /** Scripts, controls, navigation and what is hidden are left out. */
  LEFT_OUT,
  /** Only what no browser shows as text is left out. */
  ONLY_UNSEEN;

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg", "head", "iframe", "object");
  private static final Set<String> CONTROLS =
      Set.of("nav", "footer", "aside", "button", "select", "textarea", "input", "dialog", "menu");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog");
  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "topnav",
          "menu",
          "submenu",
          "breadcrumb",
          "breadcrumbs",
          "crumbs",
          "footer",
          "foot",
          "site-footer",
          "site-header",
          "sidebar",
          "pagination",
          "pager",
          "share",
          "skip-link",
          "cookie-banner");

  /** Whether the element, with all in it, is left out. */
  boolean has(Element element) {
    String tag = element.normalName();
    if (this == ONLY_UNSEEN || UNSEEN.contains(tag)) {
      return UNSEEN.contains(tag);
    }
    return CONTROLS.contains(tag)
        || tag.equals("header") && !isOfContent(element)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isHidden(element)
        || isNamed(element);
  }

  /** Whether the element is left out, with what it is in. */
  boolean isIn(Element element) {
    for (@Nullable Element outer = element; outer != null; outer = outer.parent()) {
      if (has(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfContent(Element header) {
    for (@Nullable Element outer = header.parent(); outer != null; outer = outer.parent()) {
      String tag = outer.normalName();
      if (tag.equals("article") || tag.equals("main") || tag.equals("section")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isNamed(Element element) {
    String tag = element.normalName();
    if (tag.equals("body") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    if (NAMES.contains(element.id().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (String name : element.classNames()) {
      if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
