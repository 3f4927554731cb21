package io.github.academicevents.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Writes the nodes of a page as lines of text, in one pass. */
final class TextLayout implements NodeFilter {

  private static final String MAIL = "mailto:";

  private final Lines lines = new Lines();
  private final Deque<TableLayout> tables = new ArrayDeque<>();
  private final Deque<Integer> links = new ArrayDeque<>();
  private final Furniture furniture;
  private final @Nullable Element heading;
  private int preformatted;

  TextLayout(Furniture furniture, @Nullable Element heading) {
    this.furniture = furniture;
    this.heading = heading;
  }

  String text() {
    return lines.finish();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (preformatted > 0) {
        lines.verbatim(text.getWholeText());
      } else {
        lines.text(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (element.equals(heading) || furniture.has(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> lines.end();
      case "a" -> links.push(lines.length());
      case "pre" -> {
        lines.end();
        preformatted++;
      }
      case "table" -> {
        lines.end();
        tables.push(new TableLayout(lines));
      }
      case "tr" -> {
        lines.end();
        if (!tables.isEmpty()) {
          tables.peek().row(element);
        }
      }
      case "td", "th" -> {
        if (!tables.isEmpty()) {
          tables.peek().cell();
        }
      }
      case "dt" -> {
        lines.end();
        lines.mark();
      }
      case "dd" -> lines.labelled();
      default -> {
        if (element.isBlock()) {
          lines.end();
        }
      }
    }
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element && !element.equals(heading) && !furniture.has(element)) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "a" -> {
        int start = links.isEmpty() ? lines.length() : links.pop();
        mail(element.attr("href"), start);
      }
      case "pre" -> {
        lines.end();
        preformatted--;
      }
      case "table" -> {
        lines.end();
        tables.poll();
      }
      case "tr" -> {
        lines.end();
        if (!tables.isEmpty()) {
          tables.peek().rowEnd();
        }
      }
      case "td", "th" -> {
        if (!tables.isEmpty()) {
          tables.peek().cellEnd();
        }
      }
      // What follows decides whether the term is the label of a line.
      case "dt" -> {}
      default -> {
        if (element.isBlock()) {
          lines.end();
        }
      }
    }
  }

  /** An address that stands only in the link is said too. */
  private void mail(String href, int start) {
    if (!href.toLowerCase(Locale.ROOT).startsWith(MAIL)) {
      return;
    }
    int end = href.indexOf('?');
    String address = href.substring(MAIL.length(), end < 0 ? href.length() : end).strip();
    if (!address.isEmpty() && !lines.since(start).contains(address)) {
      lines.text(" " + address);
    }
  }
}
