package io.github.academicevents.validation;

import org.jspecify.annotations.Nullable;

/** Rules of HTML in a plain text. */
final class MarkupRules {

  private static final int ROUNDS = 3;

  private MarkupRules() {}

  /** Checks a text; the check stands at it. */
  static void check(String tag, String text, int classes, TextKind kind, Check check) {
    if ((classes & (CharClass.LESS_THAN | CharClass.COLON)) == 0) {
      return;
    }
    if (ActiveContent.isIn(text)) {
      check.report(Catalogue.EVENT_DESCRIPTION_ACTIVE_CONTENT, null, text);
    } else if (TagScan.hasTag(text)) {
      check.report(Catalogue.EVENT_DESCRIPTION_HTML, null, text, plain(tag, text, kind));
    }
  }

  /** The text without tags; null if nothing good is left, or tags still come to light. */
  private static @Nullable String plain(String tag, String text, TextKind kind) {
    if (kind == TextKind.NAME || kind == TextKind.PERSON_NAME) {
      return null;
    }
    String plain = text;
    for (int round = 0; round < ROUNDS && TagScan.hasTag(plain); round++) {
      plain = PlainText.of(plain);
    }
    boolean good =
        !TagScan.hasTag(plain)
            && !ActiveContent.isIn(plain)
            && TextTrial.isNoWorse(tag, text, tag, plain, kind);
    return good ? plain : null;
  }
}
