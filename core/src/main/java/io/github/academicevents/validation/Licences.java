package io.github.academicevents.validation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Licences by their SPDX identifiers. */
final class Licences {

  private static final Set<String> IDS = ids();

  private Licences() {}

  /** Whether it is an SPDX identifier, several joined by AND, OR or WITH, or a web address. */
  static boolean isKnown(String licence) {
    String small = licence.toLowerCase(Locale.ROOT);
    if (IDS.contains(small) || small.startsWith("https://") || small.startsWith("http://")) {
      return true;
    }
    return small.indexOf(' ') > 0 && isExpression(small);
  }

  private static boolean isExpression(String text) {
    boolean id = true;
    boolean exception = false;
    for (String word : text.replace("(", "").replace(")", "").split(" ", -1)) {
      if (id && !exception && !IDS.contains(word.endsWith("+") ? unplus(word) : word)) {
        return false;
      }
      if (!id && !word.equals("and") && !word.equals("or") && !word.equals("with")) {
        return false;
      }
      exception = !id && word.equals("with");
      id = !id;
    }
    return !id;
  }

  private static String unplus(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (String id : Lists.read("spdx-licenses.txt")) {
      ids.add(id.toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(ids);
  }
}
