package io.github.academicevents.announcement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An announcement and what reading it must give.
 *
 * @param name what it shows
 * @param text the page
 * @param reference the day it was fetched, or null
 * @param wanted values by field, alternatives separated by bars
 */
record CorpusEntry(
    String name, String text, @Nullable LocalDate reference, Map<String, List<String>> wanted) {

  /** All announcements of a file: {@code === name}, the text, {@code ---}, {@code field value}. */
  static List<CorpusEntry> load(String file) {
    List<CorpusEntry> entries = new ArrayList<>();
    for (String part : resource(file).split("(?m)^=== ", -1)) {
      if (!part.isBlank()) {
        entries.add(parse(part));
      }
    }
    return entries;
  }

  private static CorpusEntry parse(String part) {
    int line = part.indexOf('\n');
    int bar = part.indexOf("\n---\n");
    String text = part.substring(line + 1, bar);
    LocalDate reference = null;
    if (text.startsWith("ref ")) {
      int end = text.indexOf('\n');
      reference = LocalDate.parse(text.substring(4, end));
      text = text.substring(end + 1);
    }
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    for (String fact : part.substring(bar + 5).lines().toList()) {
      int blank = fact.indexOf(' ');
      if (blank > 0) {
        add(wanted, fact.substring(0, blank), fact.substring(blank + 1));
      }
    }
    return new CorpusEntry(part.substring(0, line), text, reference, wanted);
  }

  /** {@code speaker NAME @ UNIT} wants a speaker and an affiliation. */
  private static void add(Map<String, List<String>> wanted, String field, String value) {
    int at = field.equals("speaker") ? value.indexOf(" @ ") : -1;
    String bare = at < 0 ? value : value.substring(0, at);
    wanted.computeIfAbsent(field, key -> new ArrayList<>()).add(bare);
    if (at > 0) {
      wanted.computeIfAbsent("unit", key -> new ArrayList<>()).add(value.substring(at + 3));
    }
  }

  private static String resource(String file) {
    try (InputStream in = CorpusEntry.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no such file: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
