package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a mended text may be suggested: something is left of it, and no rule finds an error or a
 * warning in it that it does not find in the text as it was.
 */
final class TextMend {

  private TextMend() {}

  /** Reports a fault of the text where the check stands, with the mended text if it is better. */
  static void report(
      Rule rule, String tag, String text, TextKind kind, String mended, Check check) {
    boolean better =
        !check.isTrial()
            && !mended.isBlank()
            && faults(text, tag, kind).containsAll(faults(mended, tag, kind));
    check.report(rule, null, text, better ? mended : null);
  }

  private static Set<String> faults(String text, String tag, TextKind kind) {
    Check trial = Check.trial();
    TextRules.check(tag, text, kind, trial);
    LocalizedText localized = LocalizedText.of(tag.isEmpty() ? "und" : tag, text);
    if (kind == TextKind.PERSON_NAME) {
      PersonNameRules.check(Person.of(localized), trial);
    } else if (kind == TextKind.TITLE) {
      EventRules.check(AcademicEvent.builder().title(localized).build(), null, trial);
    }
    List<Finding> findings = trial.findings();
    Set<String> faults = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.getSeverity() != Severity.INFO) {
        faults.add(finding.getCode());
      }
    }
    return faults;
  }
}
