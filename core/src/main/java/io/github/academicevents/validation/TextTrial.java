package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a text may take another's place: something is left of it, and no rule finds an error or a
 * warning in it that it does not find in the other.
 */
final class TextTrial {

  private TextTrial() {}

  /** Reports a fault of the text where the check stands, with the mended text if it is better. */
  static void report(
      Rule rule, String tag, String text, TextKind kind, String mended, Check check) {
    boolean better = !check.isTrial() && isNoWorse(tag, text, tag, mended, kind);
    check.report(rule, null, text, better ? mended : null);
  }

  static boolean isNoWorse(String oldTag, String oldText, String tag, String text, TextKind kind) {
    return !text.isBlank() && faults(oldTag, oldText, kind).containsAll(faults(tag, text, kind));
  }

  /** Whether each of several texts may stand for a part of another. */
  static boolean areNoWorse(String tag, String oldText, List<String> texts, TextKind kind) {
    Set<Rule> faults = faults(tag, oldText, kind);
    for (String text : texts) {
      if (text.isBlank() || !faults.containsAll(faults(tag, text, kind))) {
        return false;
      }
    }
    return true;
  }

  /** The errors and warnings of a text alone. */
  private static Set<Rule> faults(String tag, String text, TextKind kind) {
    Check trial = Check.trial();
    TextRules.check(tag, text, CharClass.of(text), kind, trial);
    PlaceholderRules.check(text, null, trial);
    LocalizedText localized = LocalizedText.of(tag.isEmpty() ? "und" : tag, text);
    if (kind == TextKind.PERSON_NAME) {
      PersonNameRules.check(Person.of(localized), trial);
    } else if (kind == TextKind.TITLE) {
      TitleRules.check(AcademicEvent.builder().title(localized).build(), null, trial);
    }
    Set<Rule> faults = new HashSet<>();
    for (Finding finding : trial.findings()) {
      if (finding.getSeverity() != Severity.INFO) {
        faults.add(finding.getRule());
      }
    }
    return faults;
  }
}
