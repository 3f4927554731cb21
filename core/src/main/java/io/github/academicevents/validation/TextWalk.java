package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.LocalizedText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Hands each text of an event, language by language, to the rules of texts. */
final class TextWalk implements BiConsumer<String, String> {

  private final Check check;
  private final boolean bilingual;
  private TextKind kind = TextKind.PLAIN;
  private LocalizedText text = LocalizedText.empty();
  private @Nullable String chinese;
  private @Nullable String english;
  private int classes;
  private @Nullable AcademicEvent event;

  TextWalk(Check check) {
    this.check = check;
    bilingual = check.profile().isBilingual();
  }

  /** Says whose texts come next. */
  void begin(AcademicEvent event) {
    this.event = event;
  }

  /** Checks the text of a member of the object here. */
  void check(LocalizedText text, String member, TextKind kind) {
    if (!text.isEmpty()) {
      check.enter(member);
      check(text, kind);
      check.leave();
    }
  }

  /** Checks the text here. */
  void check(LocalizedText text, TextKind kind) {
    this.kind = kind;
    this.text = text;
    chinese = null;
    english = null;
    classes = 0;
    text.forEach(this);
    if (chinese != null && (kind == TextKind.TITLE || kind == TextKind.PROSE)) {
      LanguageSlotRules.compare(chinese, english, classes, kind, check);
    }
    if (bilingual && kind != TextKind.TITLE) {
      BilingualRules.text(text, kind, check);
    }
  }

  /** Checks a member of the object here that is a text in no language. */
  void check(@Nullable String text, String member) {
    if (text != null) {
      check.enter(member);
      TextRules.check("", text, CharClass.of(text), TextKind.PLAIN, check);
      check.leave();
    }
  }

  /** One language of a text. */
  @Override
  public void accept(String tag, String text) {
    if (tag.equals("zh")) {
      chinese = text;
    } else if (tag.equals("en")) {
      english = text;
    }
    int classes = CharClass.of(text);
    this.classes |= classes;
    check.enter(tag);
    TextRules.check(tag, text, classes, kind, check);
    LanguageRules.checkKey(tag, this.text, kind, check);
    MarkupRules.check(tag, text, classes, kind, check);
    PlaceholderRules.check(text, event, check);
    check.leave();
  }
}
