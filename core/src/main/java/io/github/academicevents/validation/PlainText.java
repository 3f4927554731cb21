package io.github.academicevents.validation;

import java.util.Locale;
import java.util.Set;

/**
 * A text whose HTML tags are taken out: lines and list items stay apart, addresses of links stay.
 */
final class PlainText {

  private static final Set<String> LINES =
      Set.of(
          "article",
          "blockquote",
          "body",
          "br",
          "caption",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tr",
          "ul");

  private PlainText() {}

  static String of(String html) {
    StringBuilder plain = new StringBuilder(html.length());
    TagScan tags = new TagScan(html);
    int done = 0;
    String link = "";
    int linkFrom = 0;
    while (tags.next()) {
      plain.append(html, done, tags.from());
      done = tags.end();
      if (tags.name().equals("a")) {
        if (tags.isClosing()) {
          link(link, linkFrom, plain);
          link = "";
        } else {
          link = address(html.substring(tags.from(), tags.end()));
          linkFrom = plain.length();
        }
      } else if (LINES.contains(tags.name())) {
        newLine(plain);
      } else if (isCell(tags)) {
        blank(plain);
      }
    }
    plain.append(html, done, html.length());
    return plain.toString().strip();
  }

  private static boolean isCell(TagScan tags) {
    return !tags.isClosing() && (tags.name().equals("td") || tags.name().equals("th"));
  }

  private static void link(String address, int from, StringBuilder plain) {
    if (!address.isEmpty() && plain.indexOf(address, from) < 0) {
      plain.append(" (").append(address).append(')');
    }
  }

  private static String address(String tag) {
    int found = tag.toLowerCase(Locale.ROOT).indexOf("href=");
    if (found < 0 || found + 6 >= tag.length()) {
      return "";
    }
    int from = found + 5;
    char quote = tag.charAt(from);
    int end;
    if (quote == '"' || quote == '\'') {
      end = tag.indexOf(quote, ++from);
    } else {
      end = tag.indexOf(' ', from);
      end = end < 0 ? tag.length() - 1 : end;
    }
    String address = end < 0 ? "" : tag.substring(from, end);
    return address.startsWith("http") ? address : "";
  }

  private static void newLine(StringBuilder plain) {
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == ' ') {
      end--;
    }
    plain.setLength(end);
    if (end > 0 && plain.charAt(end - 1) != '\n') {
      plain.append('\n');
    }
  }

  private static void blank(StringBuilder plain) {
    int end = plain.length();
    if (end > 0 && plain.charAt(end - 1) > ' ') {
      plain.append(' ');
    }
  }
}
