package io.github.academicevents.announcement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How well readings agree with what is wanted, field by field, and what does not. */
final class CorpusScore {

  /** Where a value counts if it contains the wanted one, or is contained in it. */
  private static final Set<String> LOOSE = Set.of("unit", "place", "series", "organizer", "online");

  /** What is not penalized where it is not asked for. */
  private static final Set<String> UNASKED = Set.of("finding", "zone", "unit", "series", "number");

  private static final class Tally {
    private int wanted;
    private int found;
    private int got;
    private int right;

    private double score() {
      double recall = wanted == 0 ? 1 : (double) found / wanted;
      double precision = got == 0 ? (wanted == 0 ? 1 : 0) : (double) right / got;
      return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
    }
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  void add(CorpusEntry entry, Map<String, List<Set<String>>> got) {
    List<String> fields = new ArrayList<>(entry.wanted().keySet());
    got.keySet().stream()
        .filter(field -> !fields.contains(field) && !UNASKED.contains(field))
        .forEach(fields::add);
    for (String field : fields) {
      List<String> wanted = entry.wanted().getOrDefault(field, List.of());
      if (field.equals("not")) {
        addUnwanted(entry, wanted, got.getOrDefault("speaker", List.of()));
      } else {
        addField(entry, field, wanted, got.getOrDefault(field, List.of()));
      }
    }
  }

  private void addUnwanted(CorpusEntry entry, List<String> names, List<Set<String>> speakers) {
    Tally tally = tallies.computeIfAbsent("not", key -> new Tally());
    for (String name : names) {
      boolean kept = speakers.stream().noneMatch(forms -> matches("not", name, forms));
      tally.wanted++;
      tally.got++;
      tally.found += kept ? 1 : 0;
      tally.right += kept ? 1 : 0;
      if (!kept) {
        misses.add(entry.name() + ": " + name + " is no speaker");
      }
    }
  }

  private void addField(
      CorpusEntry entry, String field, List<String> wanted, List<Set<String>> got) {
    Tally tally = tallies.computeIfAbsent(field, key -> new Tally());
    int found =
        (int) wanted.stream().filter(w -> got.stream().anyMatch(g -> matches(field, w, g))).count();
    int right =
        (int) got.stream().filter(g -> wanted.stream().anyMatch(w -> matches(field, w, g))).count();
    boolean only = field.equals("finding");
    tally.wanted += wanted.size();
    tally.found += found;
    tally.got += only ? wanted.size() : got.size();
    tally.right += only ? found : right;
    if (found < wanted.size() || !only && right < got.size()) {
      misses.add(entry.name() + " " + field + ": wanted " + wanted + ", got " + got);
    }
  }

  private static boolean matches(String field, String wanted, Set<String> got) {
    for (String form : wanted.split("\\|", -1)) {
      String one = fold(form);
      for (String value : got) {
        String two = fold(value);
        boolean same = one.equals(two);
        boolean part =
            LOOSE.contains(field) && !two.isEmpty() && (one.contains(two) || two.contains(one));
        if (!one.isEmpty() && (same || part)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }

  double score(String field) {
    Tally tally = tallies.get(field);
    return tally == null ? 1 : tally.score();
  }

  /** The mean over title, speaker, start and place. */
  double core() {
    return (score("title") + score("speaker") + score("start") + score("place")) / 4;
  }

  double mean() {
    return tallies.values().stream().mapToDouble(Tally::score).average().orElse(0);
  }

  List<String> misses() {
    return misses;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    tallies.forEach(
        (field, tally) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%-10s %.3f (%d/%d found, %d/%d right)%n",
                    field,
                    tally.score(),
                    tally.found,
                    tally.wanted,
                    tally.right,
                    tally.got)));
    return text.append(String.format(Locale.ROOT, "core %.3f  mean %.3f", core(), mean()))
        .toString();
  }
}
