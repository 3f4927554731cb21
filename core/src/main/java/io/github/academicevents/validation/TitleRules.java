package io.github.academicevents.validation;

import io.github.academicevents.AcademicEvent;
import io.github.academicevents.EventStatus;
import io.github.academicevents.EventTime;
import io.github.academicevents.LocalizedText;
import io.github.academicevents.OpenDetail;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rules of the title of one event, language by language. */
final class TitleRules implements BiConsumer<String, String> {

  private static final int LONGEST = 250;

  private final AcademicEvent event;
  private final boolean part;
  private final @Nullable EventTime start;
  private final @Nullable EventTime end;
  private final Check check;

  private TitleRules(AcademicEvent event, boolean part, Check check) {
    this.event = event;
    this.part = part;
    this.check = check;
    start = event.getStart().orElse(null);
    end = event.getEnd().orElse(start);
  }

  /** Checks an event; {@code parent} is the event whose sub-event it is, if any. */
  static void check(AcademicEvent event, @Nullable AcademicEvent parent, Check check) {
    LocalizedText title = event.getTitle();
    if (!title.isEmpty()) {
      check.enter("title");
      title.forEach(new TitleRules(event, parent != null, check));
      check.leave();
    } else if (!event.getToBeAnnounced().contains(OpenDetail.TITLE)
        && title.getExtras().isEmpty()
        && !event.getExtras().has("title")
        && !event.getExtras().has("toBeAnnounced")) {
      check.report(Catalogue.EVENT_TITLE_MISSING, null);
    }
  }

  /** One language of the title. */
  @Override
  public void accept(String tag, String title) {
    if (TitleWords.isKind(title)) {
      if (!part || EventRules.isTalk(event.getKind())) {
        check.report(Catalogue.EVENT_TITLE_IS_TYPE_ONLY, tag, title);
      }
    } else if (isTooShort(title) && !PlaceholderRules.isOne(title)) {
      check.report(Catalogue.EVENT_TITLE_TOO_SHORT, tag, title);
    } else if (isTooLong(title)) {
      check.report(Catalogue.EVENT_TITLE_TOO_LONG, tag, title);
    }
    status(tag, title);
    if (TitleClutter.isIn(title, start, end)) {
      check.report(Catalogue.EVENT_TITLE_CONTAINS_DATE_OR_URL, tag, title);
    }
  }

  private static boolean isTooLong(String title) {
    return title.length() > LONGEST && title.codePointCount(0, title.length()) > LONGEST;
  }

  // One Han, kana or Hangul character is a syllable or a word.
  static boolean isTooShort(String title) {
    int visible = 0;
    for (int i = 0; i < title.length(); ) {
      int c = title.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        visible += isSyllable(c) ? 2 : 1;
      }
      i += Character.charCount(c);
      if (visible > 2) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSyllable(int c) {
    return Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3;
  }

  private void status(String tag, String title) {
    StatusWord word = StatusWord.find(title);
    EventStatus status = event.getStatus();
    if (word == null || event.getExtras().has("status") || word.agreesWith(status)) {
      return;
    }
    boolean mendable = !check.isTrial() && word.leavesTitle(tag, title) && word.canBe(event);
    String rest = mendable ? word.rest() : null;
    check.report(Catalogue.EVENT_TITLE_HAS_STATUS_WORD, tag, title, rest);
  }
}
