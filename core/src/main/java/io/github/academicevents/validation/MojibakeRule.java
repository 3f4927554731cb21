package io.github.academicevents.validation;

import static io.github.academicevents.validation.CharClass.CONTROL;
import static io.github.academicevents.validation.CharClass.CP1252;
import static io.github.academicevents.validation.CharClass.CYRILLIC_LEAD;
import static io.github.academicevents.validation.CharClass.HAN_MISREAD;
import static io.github.academicevents.validation.CharClass.LATIN_1;
import static io.github.academicevents.validation.CharClass.LATIN_1_SIGN;
import static io.github.academicevents.validation.CharClass.NBSP;
import static io.github.academicevents.validation.CharClass.ZERO_WIDTH;

/** Whether a text was decoded with another encoding than it was written in. */
final class MojibakeRule {

  private static final int TRAILS = LATIN_1_SIGN | CP1252 | CONTROL | NBSP | ZERO_WIDTH;

  private MojibakeRule() {}

  static boolean isMojibake(String text, int classes) {
    return (classes & LATIN_1) != 0 && (classes & TRAILS) != 0 && Latin1Misread.isIn(text)
        || (classes & HAN_MISREAD) != 0 && isGbk(text)
        || (classes & CYRILLIC_LEAD) != 0 && CyrillicMisread.isIn(text);
  }

  private static boolean isGbk(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ((CharClass.of(text.charAt(i)) & HAN_MISREAD) != 0
          && (GbkMisread.isAt(text, i) || text.startsWith("锟斤拷", i))) {
        return true;
      }
    }
    return false;
  }
}
