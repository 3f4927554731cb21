package io.github.academicevents.validation;

import io.github.academicevents.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of the language tags of a record. */
final class LanguageRules {

  private LanguageRules() {}

  /** Checks the languages of an event. */
  static void check(List<String> languages, Check check) {
    if (languages.isEmpty()) {
      return;
    }
    check.enter("languages");
    for (int i = 0; i < languages.size(); i++) {
      if (!LanguageTag.isCurrent(languages.get(i))) {
        check.enter(i);
        report(languages.get(i), null, check);
        check.leave();
      }
    }
    check.leave();
  }

  /** Checks a member that is one tag. */
  static void check(String tag, String member, Check check) {
    if (!LanguageTag.isCurrent(tag)) {
      report(tag, member, check);
    }
  }

  /** Checks the tag of one language of a text; the check stands at that language. */
  static void checkKey(String tag, LocalizedText text, TextKind kind, Check check) {
    if (LanguageTag.isCurrent(tag)) {
      return;
    }
    String current = LanguageTag.current(tag);
    String better = current == null ? LanguageTag.meant(tag) : current;
    Rule rule =
        current == null ? Catalogue.EVENT_LANGUAGE_INVALID : Catalogue.EVENT_LANGUAGE_DEPRECATED;
    check.report(rule, null, tag, better == null || !fits(tag, better, text, kind) ? null : better);
  }

  // The place must be free, and the text in that language. Names have rules of their own.
  private static boolean fits(String tag, String better, LocalizedText text, TextKind kind) {
    String value = text.get(tag).orElse("");
    return text.get(better).isEmpty()
        && !text.getExtras().has(better)
        && kind != TextKind.PERSON_NAME
        && kind != TextKind.NAME
        && TextTrial.isNoWorse(tag, value, better, value, kind);
  }

  private static void report(String tag, @Nullable String member, Check check) {
    String current = LanguageTag.current(tag);
    if (current != null) {
      check.report(Catalogue.EVENT_LANGUAGE_DEPRECATED, member, tag, current);
    } else {
      check.report(Catalogue.EVENT_LANGUAGE_INVALID, member, tag, LanguageTag.meant(tag));
    }
  }
}
