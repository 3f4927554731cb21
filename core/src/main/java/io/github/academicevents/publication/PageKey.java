package io.github.academicevents.publication;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventSeries;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The name of an event or a series in the addresses of a site: 1 to 100 of the ASCII letters,
 * digits, {@code -} and {@code _}, made from its id.
 *
 * <p>An id that is such a name stays as it is. Of any other, the last part is taken, with a hash of
 * the whole, so that two ids do not get one name. The same id always gives the same name.
 *
 * <pre>{@code
 * PageKey.of(event); // graph-days                  of the id graph-days
 * PageKey.of(event); // graph-days-f5c60f6f-07f5    of the id https://example.org/2026/graph-days
 * }</pre>
 */
public final class PageKey {

  /** What all names match, as a regular expression. */
  public static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9_-]{0,99}";

  private static final int LONGEST = 100;
  private static final int LONGEST_PART = 60;
  private static final int HASH_LENGTH = 13;

  private PageKey() {}

  /**
   * The name of an event, made from its id, or else its address, or else its title and start.
   *
   * @param event the event
   * @return the name
   */
  public static String of(AcademicEvent event) {
    return key(
        event
            .getId()
            .or(event::getUrl)
            .orElseGet(
                () ->
                    event.getTitle().best("zh", "en").orElse("")
                        + "|"
                        + event.getStart().map(Object::toString).orElse("")),
        "event");
  }

  /**
   * The name of a series, made from its id, or else its Chinese, English or any name.
   *
   * @param series the series
   * @return the name
   */
  public static String of(EventSeries series) {
    return key(
        series.getId().orElseGet(() -> series.getName().best("zh", "en").orElse("")), "series");
  }

  private static String key(String id, String kind) {
    if (isKey(id)) {
      return id;
    }
    String part = lastPart(id);
    String hash = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    return (part.isEmpty() ? kind : part) + "-" + hash.substring(0, HASH_LENGTH);
  }

  private static boolean isKey(String id) {
    if (id.isEmpty() || id.length() > LONGEST || !isLetterOrDigit(id.charAt(0))) {
      return false;
    }
    return id.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private static boolean isLetterOrDigit(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** The last part of a path, its letters and digits, with one hyphen for all between them. */
  private static String lastPart(String id) {
    StringBuilder part = new StringBuilder();
    for (int i = id.lastIndexOf('/') + 1; i < id.length() && part.length() < LONGEST_PART; i++) {
      char c = id.charAt(i);
      if (isLetterOrDigit(c)) {
        part.append(c);
      } else if (!part.isEmpty() && part.charAt(part.length() - 1) != '-') {
        part.append('-');
      }
    }
    int length = part.length();
    return length > 0 && part.charAt(length - 1) == '-'
        ? part.substring(0, length - 1)
        : part.toString();
  }
}
