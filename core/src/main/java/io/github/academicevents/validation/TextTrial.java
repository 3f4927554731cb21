package io.github.academicevents.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a text may take another's place: it must not have a fault that the other has not. */
final class TextTrial {

  private TextTrial() {}

  static boolean isNoWorse(String oldTag, String oldText, String tag, String text, TextKind kind) {
    return !text.isEmpty() && faults(oldTag, oldText, kind).containsAll(faults(tag, text, kind));
  }

  /** Whether each of several texts may stand for a part of another. */
  static boolean areNoWorse(String tag, String oldText, List<String> texts, TextKind kind) {
    Set<Rule> faults = faults(tag, oldText, kind);
    for (String text : texts) {
      if (text.isEmpty() || !faults.containsAll(faults(tag, text, kind))) {
        return false;
      }
    }
    return true;
  }

  /** The errors and warnings of a text alone. */
  private static Set<Rule> faults(String tag, String text, TextKind kind) {
    Check check = new Check(Profile.record(), LocalDate.EPOCH);
    TextRules.check(tag, text, kind, check);
    Set<Rule> faults = new HashSet<>();
    for (Finding finding : check.findings()) {
      if (finding.getSeverity() != Severity.INFO) {
        faults.add(finding.getRule());
      }
    }
    if (PlaceholderRules.isOne(text)) {
      faults.add(Catalogue.EVENT_TBA_PLACEHOLDER_AS_VALUE);
    }
    if (kind == TextKind.TITLE) {
      if (TitleWords.isKind(text)) {
        faults.add(Catalogue.EVENT_TITLE_IS_TYPE_ONLY);
      }
      if (TitleRules.isTooShort(text)) {
        faults.add(Catalogue.EVENT_TITLE_TOO_SHORT);
      }
      if (TitleClutter.isIn(text, null, null)) {
        faults.add(Catalogue.EVENT_TITLE_CONTAINS_DATE_OR_URL);
      }
    }
    return faults;
  }
}
