package io.github.academicevents.validation;

import java.text.Normalizer;
import java.util.Set;

/** Texts brought to a form in which they are equal if they say the same. */
final class KeyText {

  /** What stands where something is not known yet, or is not there at all, in this form. */
  private static final Set<String> NOTHING =
      Set.of(
          "",
          "tba",
          "tbd",
          "tobeannounced",
          "tobedetermined",
          "tobeconfirmed",
          "待定",
          "待通知",
          "另行通知",
          "na",
          "none",
          "无",
          "online",
          "virtual",
          "zoom",
          "webinar",
          "线上",
          "在线",
          "网上",
          "线上会议",
          "腾讯会议",
          "tencentmeeting");

  private KeyText() {}

  /** The letters and digits, in lower case, full-width ones made usual; never holds a blank. */
  static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.appendCodePoint(Character.toLowerCase(c));
      }
      i += Character.charCount(c);
    }
    return key.toString();
  }

  /** Whether a key says that something is open, or that it is online. */
  static boolean saysNothing(String key) {
    return NOTHING.contains(key);
  }
}
