package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Contribution;
import io.github.academicevents.Person;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rules of the abstract of one event, language by language. */
final class AbstractRules implements BiConsumer<String, String> {

  private static final Set<String> LABELS =
      Set.of(
          "摘要",
          "报告摘要",
          "内容摘要",
          "讲座摘要",
          "内容简介",
          "报告简介",
          "讲座简介",
          "报告内容",
          "abstract",
          "summary",
          "要旨");
  private static final int LONGEST_LABEL = 20;
  private static final String CLOSE = "】]";
  private static final String ENDS = ":：.—\n\r";

  private final AcademicEvent event;
  private final Check check;

  private AbstractRules(AcademicEvent event, Check check) {
    this.event = event;
    this.check = check;
  }

  static void check(AcademicEvent event, Check check) {
    if (!event.getAbstractText().isEmpty()) {
      check.enter("abstract");
      event.getAbstractText().forEach(new AbstractRules(event, check));
      check.leave();
    }
  }

  /** One language of the abstract. */
  @Override
  public void accept(String tag, String text) {
    int label = labelEnd(text, 0);
    if (label > 0) {
      int end = label;
      for (int next = labelEnd(text, end); next > end; next = labelEnd(text, end)) {
        end = next;
      }
      check.report(Catalogue.EVENT_DESCRIPTION_REPEATS_HEADER, tag, text, rest(tag, text, end));
    } else if (isElsewhere(tag, text) && !PlaceholderRules.isOne(text)) {
      check.report(Catalogue.EVENT_DUPLICATE_CONTENT_FIELDS, tag, text);
    }
  }

  private static @Nullable String rest(String tag, String text, int end) {
    String rest = text.substring(end);
    return TextTrial.isNoWorse(tag, text, tag, rest, TextKind.PROSE) ? rest : null;
  }

  /** Where the text behind a label begins; {@code from} if none stands there. */
  private static int labelEnd(String text, int from) {
    int start = blanksEnd(text, from);
    boolean bracket = start < text.length() && isOpening(text.charAt(start));
    start += bracket ? 1 : 0;
    int first = blanksEnd(text, start);
    if (first == text.length() || !mayBegin(text.charAt(first))) {
      return from;
    }
    int limit = Math.min(text.length(), start + LONGEST_LABEL);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (bracket ? CLOSE.indexOf(c) >= 0 : ENDS.indexOf(c) >= 0) {
        return LABELS.contains(unspaced(text, start, i)) ? marksEnd(text, i + 1) : from;
      }
    }
    return from;
  }

  private static boolean isOpening(char c) {
    return c == '【' || c == '[';
  }

  private static boolean mayBegin(char c) {
    return switch (c) {
      case '摘', '报', '内', '讲', '要', 'a', 'A', 's', 'S' -> true;
      default -> false;
    };
  }

  private static String unspaced(String text, int from, int to) {
    StringBuilder word = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        word.append(text.charAt(i));
      }
    }
    return word.toString().toLowerCase(Locale.ROOT);
  }

  private static int marksEnd(String text, int from) {
    int i = blanksEnd(text, from);
    return i < text.length() && ":：".indexOf(text.charAt(i)) >= 0 ? blanksEnd(text, i + 1) : i;
  }

  private static int blanksEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private boolean isElsewhere(String tag, String text) {
    if (text.equals(event.getTitle().get(tag).orElse(null))) {
      return true;
    }
    List<Contribution> contributions = event.getContributions();
    for (int i = 0; i < contributions.size(); i++) {
      if (contributions.get(i).getAgent().orElse(null) instanceof Person person
          && text.equals(person.getBiography().get(tag).orElse(null))) {
        return true;
      }
    }
    return false;
  }
}
