package io.github.academicevents.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes of schema.org that the reader tells apart, each with the root classes it is under.
 *
 * <p>The table is made from the vocabulary by {@code src/main/scripts/schema_types.py}.
 */
final class SchemaTypes {

  static final String EVENT = "Event";
  static final String PERSON = "Person";
  static final String ORGANIZATION = "Organization";
  static final String PLACE = "Place";
  static final String CREATIVE_WORK = "CreativeWork";

  private static final Map<String, Set<String>> ROOTS = load();
  private static final Map<String, String> BY_LOWER_CASE = new HashMap<>();

  static {
    ROOTS.keySet().forEach(name -> BY_LOWER_CASE.put(name.toLowerCase(Locale.ROOT), name));
  }

  private SchemaTypes() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> roots = new HashMap<>();
    try (InputStream in = SchemaTypes.class.getResourceAsStream("types.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        roots.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split(",", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return roots;
  }

  /** The class of a name, whatever its case; null if the table has none. */
  static @Nullable String find(String name) {
    return ROOTS.containsKey(name) ? name : BY_LOWER_CASE.get(name.toLowerCase(Locale.ROOT));
  }

  static boolean isEvent(List<String> types) {
    return areUnder(types, EVENT);
  }

  /** Whether one of the classes is the root class or under it. */
  static boolean areUnder(List<String> types, String root) {
    for (String type : types) {
      if (ROOTS.getOrDefault(type, Set.of()).contains(root)) {
        return true;
      }
    }
    return false;
  }

  static Map<String, Set<String>> roots() {
    return ROOTS;
  }
}
