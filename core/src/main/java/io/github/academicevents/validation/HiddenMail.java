package io.github.academicevents.validation;

import java.util.Locale;

/** Mail addresses written so that machines do not find them: name AT x dot cn, name#x.cn. */
final class HiddenMail {

  private static final int LONGEST = 320;
  private static final String[] SIGNS = {
    "(at)",
    "[at]",
    "{at}",
    "\uFF08at\uFF09",
    "<at>",
    "_at_",
    " at ",
    "(a)",
    "[a]",
    " @ ",
    "@ ",
    " @",
    "(@)",
    "[@]",
    "#",
    "\uFF03"
  };
  private static final String[] DOTS = {
    " dot ", "(dot)", "[dot]", "{dot}", "_dot_", "\uFF08dot\uFF09"
  };

  private HiddenMail() {}

  /** The address as it is meant; the text itself if nothing is hidden in it. */
  static String shown(String mail) {
    String text = mail.strip();
    String small = text.toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST || small.length() != text.length()) {
      return mail;
    }
    for (String sign : SIGNS) {
      int found = small.indexOf(sign);
      int end = found + sign.length();
      if (found > 0 && end < text.length() && isAddressPart(text, 0, found)) {
        String domain = undotted(text.substring(end).strip());
        boolean strong = sign.length() > 1 || domain.indexOf('.') > 0;
        if (strong && domain.indexOf('@') < 0 && isAddressPart(domain, 0, domain.length())) {
          return undotted(text.substring(0, found).strip()) + "@" + domain;
        }
      }
    }
    int at = text.indexOf('@');
    String plain = at < 1 ? text : text.substring(0, at + 1) + undotted(text.substring(at + 1));
    return plain.equals(text) ? mail : plain;
  }

  private static boolean isAddressPart(String text, int from, int end) {
    boolean any = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      any |= Character.isLetterOrDigit(c);
      if (c > 0x7E || c == '@' || c == ',' || c == ';' || c == ':') {
        return false;
      }
    }
    return any;
  }

  private static String undotted(String text) {
    String plain = text;
    for (String dot : DOTS) {
      String small = plain.toLowerCase(Locale.ROOT);
      StringBuilder replaced = new StringBuilder();
      int done = 0;
      for (int i = small.indexOf(dot); i >= 0; i = small.indexOf(dot, done)) {
        replaced.append(plain, done, i).append('.');
        done = i + dot.length();
      }
      plain = done == 0 ? plain : replaced.append(plain, done, plain.length()).toString();
    }
    return plain;
  }
}
