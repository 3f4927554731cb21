package io.github.academicevents.schema;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page laid out as plain text, for the announcement reader.
 *
 * <p>The main heading comes first, or else the page's title. Each block is on a line of its own;
 * what a table or a definition list says of something is on one line with it; scripts, styles,
 * navigation and form controls are left out. No network is used.
 *
 * <pre>{@code
 * PageText.of("<h1>Graph limits</h1><table><tr><th>Speaker</th><td>Na Li</td></tr></table>");
 * // Graph limits
 * // Speaker: Na Li
 * }</pre>
 */
public final class PageText {

  private PageText() {}

  /**
   * Lays a page out as text.
   *
   * @param html the page, or a piece of one, however broken
   * @return its lines, each ended by {@code \n}; empty where the page shows no text
   */
  public static String of(String html) {
    return of(Jsoup.parse(Objects.requireNonNull(html, "html")));
  }

  static String of(Document page) {
    Element root = root(page);
    String text = layOut(page, root, Furniture.LEFT_OUT);
    // A page that hides or mislabels all it says still says it.
    return text.isEmpty() ? layOut(page, page.body(), Furniture.ONLY_UNSEEN) : text;
  }

  /** What a text with HTML in it says, as plain lines without the last line end. */
  static String ofFragment(String html) {
    TextLayout layout = new TextLayout(Furniture.ONLY_UNSEEN, null);
    NodeTraversor.filter(layout, Jsoup.parseBodyFragment(html).body());
    return layout.text().strip();
  }

  private static String layOut(Document page, Element root, Furniture furniture) {
    Element heading = heading(root, furniture);
    TextLayout layout = new TextLayout(furniture, heading);
    NodeTraversor.filter(layout, root);
    String body = layout.text();
    String first = heading == null ? page.title() : heading.text();
    if (first.isBlank() || body.equals(first + "\n") || body.startsWith(first + "\n")) {
      return body;
    }
    return first + "\n" + body;
  }

  private static Element root(Document page) {
    var mains = page.body().select("main, [role=main]");
    return mains.size() == 1 && mains.get(0).hasText() ? mains.get(0) : page.body();
  }

  private static @Nullable Element heading(Element root, Furniture furniture) {
    for (Element heading : root.getElementsByTag("h1")) {
      if (heading.hasText() && !furniture.isIn(heading)) {
        return heading;
      }
    }
    return null;
  }
}
