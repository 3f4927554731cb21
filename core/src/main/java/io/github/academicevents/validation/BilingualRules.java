package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.Extras;
import io.github.academicevents.LocalizedText;
import java.util.List;

/** Rules of the profile that asks for every text in each of some languages. */
final class BilingualRules {

  private BilingualRules() {}

  /**
   * Checks the event as a whole; only under profiles that ask for it. A talk that is given in one
   * language may be announced in it alone.
   */
  static void check(AcademicEvent event, Check check) {
    LocalizedText title = event.getTitle();
    if (title.isEmpty() || event.getLanguages().size() == 1) {
      return;
    }
    List<String> wanted = check.profile().languages();
    for (int i = 0; i < wanted.size(); i++) {
      if (isMissing(title, wanted.get(i))) {
        check.report(InputCatalogue.BILINGUAL_TITLE_MISSING, "title", wanted.get(i));
      }
    }
  }

  /** Checks one text but the event's title; the check stands at it. */
  static void text(LocalizedText text, TextKind kind, Check check) {
    List<String> wanted = check.profile().languages();
    String missing = null;
    boolean present = false;
    for (int i = 0; i < wanted.size(); i++) {
      if (isMissing(text, wanted.get(i))) {
        missing = missing == null ? wanted.get(i) : missing;
      } else {
        present = true;
      }
    }
    if (present && missing != null && !isNameWithoutHan(text, kind)) {
      check.report(InputCatalogue.BILINGUAL_TEXT_MISSING, null, missing);
    }
  }

  private static boolean isMissing(LocalizedText text, String language) {
    if (text.get(language).isPresent() || isUnread(text.getExtras(), language)) {
      return false;
    }
    String nearest = text.bestLanguage(language).orElse("");
    return !LanguageTags.primary(nearest).equals(LanguageTags.primary(language));
  }

  private static boolean isUnread(Extras extras, String language) {
    return !extras.isEmpty() && extras.has(language);
  }

  // Chinese pages print foreign names in Latin letters: many have no Chinese form.
  private static boolean isNameWithoutHan(LocalizedText text, TextKind kind) {
    return kind == TextKind.PERSON_NAME
        && text.zh().isEmpty()
        && (CharClass.of(text.en().orElse("")) & CharClass.HAN) == 0;
  }
}
